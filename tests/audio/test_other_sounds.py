"""Other tones and another voice in the middle of a session: from the next stretch on, and never off the beat."""

from __future__ import annotations

from stretchtimer.audio.layout import Layout
from stretchtimer.audio.pcm import sample_at, samples_in
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, expected, playing, said, steady, tone

OTHER = SoundBank({kind: steady(5_000, 40) for kind in BANK.tones})
TICKS = Score(tuple(tone(at_ms) for at_ms in range(1_000, 120_000, 1_000)), 120_000)


def test_another_theme_is_heard_from_the_next_stretch_on_to_the_sample() -> None:
    """What was handed over is heard as it is; then every tone is the other one, none lost, late or doubled."""
    stage, start = playing(TICKS)
    stage.run(3_200)
    stage.conductor.set_bank(OTHER)
    stage.run(60_000)
    other = soundtrack_of(TICKS, OTHER, LetterVoice(), LOUD)
    heard = stage.output.heard(start, start + 60_000)
    tones = [heard[2 * sample_at(at_ms) :][:2] for at_ms in range(1_000, 60_000, 1_000)]
    turned = next(n for n, sample in enumerate(tones) if sample == OTHER.tones[CueKind.TICK][:2])
    cut_ms = (turned + 1) * 1_000 - 500
    assert 4_000 < cut_ms < 30_000
    assert heard[: 2 * sample_at(cut_ms)] == expected(TICKS, 0, cut_ms)
    assert heard[2 * sample_at(cut_ms) :] == other.render(cut_ms, 60_000)


def test_another_voice_speaks_from_the_next_stretch_on() -> None:
    """Phrases that were made ahead with the old one are made anew."""
    score = Score(tuple(said(at_ms, "hello") for at_ms in range(2_000, 120_000, 4_000)), 120_000)
    stage, _start = playing(score)
    stage.run(10_000)
    voice = LetterVoice(ms_a_letter=100)
    stage.conductor.set_voice(voice)
    stage.run(40_000)
    assert voice.asked
    assert steady(9_000, 500) in stage.output.pieces[-1].pcm


def test_after_a_wait_the_other_theme_is_heard_at_once() -> None:
    """It was chosen while time stood still."""
    score = Score((tone(500), tone(2_000)), 5_000, gates=(1_000,))
    stage, _start = playing(score)
    stage.run(3_000)
    stage.conductor.set_bank(OTHER)
    stage.conductor.play(score, 1_000, stage.clock())
    since = stage.clock()
    stage.run(3_000)
    other = soundtrack_of(score, OTHER, LetterVoice(), LOUD)
    assert stage.output.heard(since, since + 2_500) == other.render(1_000, 3_500)


def test_words_do_not_wait_for_the_end_of_a_long_sound_of_ones_own() -> None:
    """They wait as long as for the longest tone there may be, then the sound rings on under them."""
    long = SoundBank({**BANK.tones, CueKind.START: steady(3_000, 5_000)})
    score = Score((tone(0, CueKind.START), said(0, "hello")), 60_000)
    sound, phrase = Layout(score, long, LetterVoice(), LOUD).sounds(0, 1)
    assert samples_in(sound.pcm) == sample_at(5_000)
    assert phrase.start == sample_at(450) + sample_at(40)
