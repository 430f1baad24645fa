"""Where tones and phrases sound: on time, whole, and never two at once."""

from __future__ import annotations

import pytest

from stretchtimer.audio.layout import Cued, Layout, Placed
from stretchtimer.audio.options import SoundOptions, options_of
from stretchtimer.audio.pcm import ms_after, ms_before, sample_at, with_gain
from stretchtimer.config.settings import Settings
from stretchtimer.timeline.cue import Cue, CueKind
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, said, tone


def laid(*cues: Cue, voice: LetterVoice | None = None, options: SoundOptions = LOUD) -> list[Placed]:
    """The sounds of a minute with these cues."""
    score: Cued = Score(cues, 60_000)
    return list(Layout(score, BANK, voice or LetterVoice(), options).sounds(0, 60_001))


def spoken(sounds: list[Placed]) -> list[tuple[str, int, int]]:
    """Each phrase with its start and end in milliseconds."""
    return [
        (sound.cue.text, ms_before(sound.start), ms_after(sound.end)) for sound in sounds if sound.cue.text
    ]


def test_a_phrase_with_room_is_spoken_calmly_and_on_time() -> None:
    """Six hundred milliseconds of words, at the very sample."""
    sounds = laid(said(1_000, "ten letter"), tone(3_000))
    assert [sound.start for sound in sounds] == [sample_at(1_000), sample_at(3_000)]
    assert spoken(sounds) == [("ten letter", 1_000, 1_600)]


@pytest.mark.parametrize(("tick_ms", "end_ms"), [(1_650, 1_600), (1_600, 1_522), (1_500, 1_445)])
def test_a_phrase_that_would_run_into_a_tone_is_spoken_faster(tick_ms: int, end_ms: int) -> None:
    """No faster than need be, and with a breath before the tone."""
    voice = LetterVoice()
    [(_text, start_ms, over_ms)] = spoken(laid(said(1_000, "ten letter"), tone(tick_ms), voice=voice))
    assert start_ms == 1_000
    assert abs(over_ms - end_ms) <= 1
    assert over_ms + 39 <= tick_ms


@pytest.mark.parametrize("tick_ms", [1_480, 1_300, 1_001])
def test_a_phrase_that_cannot_be_fitted_is_left_out_whole(tick_ms: int) -> None:
    """Better nothing than half a word; the tone stands."""
    sounds = laid(said(1_000, "ten letter"), tone(tick_ms))
    assert [sound.cue for sound in sounds] == [tone(tick_ms)]


def test_a_phrase_far_too_long_is_not_tried_at_every_pace() -> None:
    """Speaking takes time, and this much cannot help."""
    voice = LetterVoice()
    laid(said(1_000, "a very long phrase indeed"), tone(1_500), voice=voice)
    assert voice.asked == [("a very long phrase indeed", 1.0)]


def test_a_phrase_at_a_tone_waits_until_it_is_over() -> None:
    """It comes a breath later, whichever of the two is named first."""
    ringing = tone(1_000, CueKind.SWITCH)
    for cues in ((ringing, said(1_000, "left")), (said(1_000, "left"), ringing)):
        assert spoken(laid(*cues)) == [("left", 1_680, 1_920)]


def test_a_phrase_in_the_middle_of_a_tone_waits_too() -> None:
    """As long as the tone still rings."""
    assert spoken(laid(tone(1_000, CueKind.FINISH), said(2_000, "done"))) == [("done", 2_580, 2_820)]


def test_a_phrase_right_after_a_tone_is_on_time() -> None:
    """Its place was chosen by the timeline."""
    assert spoken(laid(tone(1_000), said(1_100, "go"))) == [("go", 1_100, 1_220)]


def test_of_two_phrases_at_once_the_later_named_is_heard() -> None:
    """They cannot both be."""
    assert [text for text, *_ in spoken(laid(said(1_000, "one"), said(1_000, "two")))] == ["two"]


def test_a_phrase_gives_way_to_the_next_phrase() -> None:
    """The first is spoken faster so that it is over in time."""
    first, second = spoken(laid(said(1_000, "ten letter"), said(1_590, "next")))
    assert first[2] + 39 <= second[1] == 1_590


def test_the_same_cue_twice_is_heard_once() -> None:
    """Not twice as loud."""
    assert len(laid(tone(1_000), tone(1_000), said(3_000, "go"), said(3_000, "go"))) == 2


def test_half_a_minute_of_words_is_too_much() -> None:
    """It is left out, even with nothing after it."""
    assert laid(said(1_000, "x" * 700)) == []


def test_a_voice_that_cannot_say_it_stays_silent() -> None:
    """And the rest goes on."""
    assert [sound.cue for sound in laid(said(1_000, "x"), tone(5_000), voice=LetterVoice(0))] == [tone(5_000)]


CUES = (tone(1_000), said(2_000, "hello"))


@pytest.mark.parametrize(
    ("options", "heard"),
    [
        (SoundOptions(), [CueKind.TICK, CueKind.VOICE]),
        (SoundOptions(voice=False), [CueKind.TICK]),
        (SoundOptions(tones=False), [CueKind.VOICE]),
        (SoundOptions(mute=True), []),
        (SoundOptions(ticks=False), [CueKind.VOICE]),
    ],
)
def test_only_what_is_wanted_is_heard(options: SoundOptions, heard: list[CueKind]) -> None:
    """Tones, voice, both or nothing."""
    assert [sound.cue.kind for sound in laid(*CUES, options=options)] == heard


def test_without_the_voice_it_is_not_even_asked() -> None:
    """Words nobody will hear cost nothing."""
    voice = LetterVoice()
    laid(*CUES, voice=voice, options=SoundOptions(voice=False))
    assert voice.asked == []


def test_the_volume_is_that_of_tones_and_voice_alike() -> None:
    """At half volume, a quarter of each sample is left: that sounds half as loud."""
    loud, soft = laid(*CUES), laid(*CUES, options=SoundOptions(volume=50))
    assert [sound.pcm for sound in soft] == [with_gain(sound.pcm, 0.25) for sound in loud]


@pytest.mark.parametrize(("volume", "gain"), [(100, 1.0), (0, 0.0), (-5, 0.0), (500, 1.0), (50, 0.25)])
def test_volumes_beyond_the_scale_are_taken_as_its_ends(volume: int, gain: float) -> None:
    """Nothing gets louder than it was made."""
    options = SoundOptions(volume=volume)
    assert {options.gain(kind) for kind in CueKind} == {gain}


def test_tones_hints_ticks_and_voice_have_volumes_of_their_own() -> None:
    """Each is a part of the whole volume; all the way down it is silent."""
    options = SoundOptions(volume=50, hint_volume=20, tick_volume=0, voice_volume=50)
    gains = {kind: options.gain(kind) for kind in CueKind}
    assert [gains.pop(kind) for kind in (CueKind.VOICE, CueKind.TICK)] == [0.0625, 0]
    assert [gains.pop(kind) for kind in (CueKind.HALF, CueKind.MINIMUM)] == pytest.approx([0.01, 0.01])
    assert set(gains.values()) == {0.25}
    tick, phrase = laid(*CUES, options=SoundOptions(tick_volume=0))
    assert not any(tick.pcm) and any(phrase.pcm)
    tick, phrase = laid(*CUES, options=SoundOptions(voice_volume=0))
    assert any(tick.pcm) and not any(phrase.pcm)


def test_the_voice_speaks_as_fast_as_is_wished() -> None:
    """Slower, if that is asked for; and from there faster, where the room is short."""
    voice = LetterVoice()
    laid(said(0, "a phrase"), voice=voice, options=SoundOptions(voice_speed=80))
    assert voice.asked == [("a phrase", 0.8)]


def test_the_settings_say_how_it_sounds() -> None:
    """Every setting of the sound arrives."""
    chosen = Settings(
        mute=True,
        volume=1,
        sound=False,
        tone_volume=2,
        ticks=False,
        voice=False,
        voice_volume=3,
        voice_speed=90,
    )
    assert options_of(chosen) == SoundOptions(
        tones=False,
        voice=False,
        volume=1,
        mute=True,
        tone_volume=2,
        voice_volume=3,
        voice_speed=90,
        ticks=False,
    )
    assert options_of(Settings()) == SoundOptions()
