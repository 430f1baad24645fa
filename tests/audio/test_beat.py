"""The soft beat under a session: heard if one likes, and never in the way of anything."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.audio.layout import Layout
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, said, tone

WITH_BEAT = replace(LOUD, beat=True)
SCORE = Score((tone(1_000, CueKind.START), said(1_200, "go on")), 3_000, beats=(1_000, 1_500, 2_000, 2_500))


def begins(options: SoundOptions) -> list[tuple[int, bool]]:
    """When each sound begins, in ms, and whether it is a beat."""
    layout = Layout(SCORE, BANK, LetterVoice(), options)
    return [(round(sound.start / 22.05), sound.is_beat) for sound in layout.sounds(0, 3_000)]


def test_nothing_beats_unless_it_is_wanted() -> None:
    """It is off until one turns it on, and mute is mute."""
    for options in (LOUD, replace(WITH_BEAT, mute=True), replace(WITH_BEAT, tones=False)):
        assert not any(is_beat for _at, is_beat in begins(options))


def test_it_beats_on_time_and_makes_no_sound_wait() -> None:
    """The phrase begins where it began without a beat; each beat is where the timeline has it."""
    with_beat = begins(WITH_BEAT)
    assert [at for at, is_beat in with_beat if is_beat] == [1_000, 1_500, 2_000, 2_500]
    assert [(at, is_beat) for at, is_beat in with_beat if not is_beat] == begins(LOUD)


def test_a_beat_is_softer_than_a_tick() -> None:
    """It is heard beside the count, not instead of it."""
    score = Score((tone(0),), 2_000, beats=(1_000,))
    layout = Layout(score, BANK, LetterVoice(), WITH_BEAT)
    tick, beat = (sound.pcm for sound in layout.sounds(0, 2_000))
    assert max(beat) > 0 and _loudest(beat) < _loudest(tick) / 2


def test_a_file_beats_as_live_sound_does() -> None:
    """The soundtrack has the very same samples in it."""
    score = Score((), 2_000, beats=(500, 1_500))
    whole = b"".join(soundtrack_of(score, BANK, LetterVoice(), WITH_BEAT).whole())
    assert _loudest(whole[: 499 * 22 * 2]) == 0
    assert whole != bytes(len(whole))


def _loudest(pcm: bytes) -> int:
    return max(abs(value) for value in memoryview(pcm).cast("h")) if pcm else 0
