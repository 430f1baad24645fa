"""Tones and phrases tried out by themselves: what is heard, and that a session does not mind."""

from __future__ import annotations

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.pcm import with_gain
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, LOUD, Score, Stage, expected, playing, said, steady, tone

START = tone(0, CueKind.START)
FINISH = tone(0, CueKind.FINISH)
TICKS = Score(tuple(tone(at_ms) for at_ms in range(1_000, 60_000, 1_000)), 60_000)


def opened(options: SoundOptions = LOUD) -> Stage:
    """A stage on which nothing plays yet."""
    stage = Stage(options=options)
    stage.conductor.open()
    return stage


def sounds(stage: Stage, pcm: bytes) -> bool:
    """Whether that was given to the output last, filled up with silence to a whole millisecond."""
    heard = stage.output.pieces[-1].pcm
    return heard.startswith(pcm) and not any(heard[len(pcm) :]) and len(heard) < len(pcm) + 50


def test_a_tone_can_be_heard_though_all_is_muted() -> None:
    """To find out how loud it is."""
    stage = opened(SoundOptions(volume=50, mute=True, tones=False))
    stage.conductor.preview((START,))
    assert sounds(stage, with_gain(BANK.tones[CueKind.START], 0.25))


def test_the_voice_can_be_heard_though_it_is_off() -> None:
    """With a phrase of one's choice, as fast and as loud as it is set."""
    stage = opened(SoundOptions(volume=100, voice=False, voice_volume=50, voice_speed=120))
    stage.conductor.preview((said(0, "hello"),))
    assert stage.voice.asked[-1] == ("hello", 1.2)
    assert sounds(stage, with_gain(steady(9_000, 250), 0.25))


def test_several_are_heard_one_after_the_other() -> None:
    """As far apart as in the session they are taken from, the first at once."""
    stage = opened()
    stage.conductor.preview((tone(41_000, CueKind.START), tone(42_000, CueKind.END), said(43_000, "ok")))
    cues = (START, tone(1_000, CueKind.END), said(2_000, "ok"))
    assert stage.output.pieces[-1].pcm == expected(Score(cues, 2_000), 0, 2_120)


def test_the_next_one_cuts_the_one_before() -> None:
    """Whoever clicks from cue to cue hears the one that was clicked last."""
    stage = opened()
    stage.conductor.preview((FINISH,))
    stage.conductor.preview((START,))
    *_awake, before, after = stage.output.pieces
    assert not before.is_playing()
    assert after.is_playing()


def test_a_session_goes_on_to_the_sample_beside_it() -> None:
    """What the session sounds like is the same as without."""
    stage, start = playing(TICKS)
    stage.run(2_500)
    stage.conductor.preview((FINISH,))
    tried = stage.output.pieces[-1]
    stage.run(20_000)
    stage.output.pieces.remove(tried)
    assert stage.output.heard(start, start + 20_000) == expected(TICKS, 0, 20_000)


def test_it_rings_out_though_the_session_stops() -> None:
    """Each is its own."""
    stage, _start = playing(TICKS)
    stage.run(500)
    stage.conductor.preview((FINISH,))
    tried = stage.output.pieces[-1]
    stage.conductor.stop()
    assert tried.is_playing()


def test_a_phrase_that_cannot_be_spoken_is_silence() -> None:
    """Nothing is handed over: an empty piece makes simpleaudio crash."""
    stage = opened()
    stage.conductor.preview((said(0, ""),))
    assert stage.output.pieces == []


def test_it_looks_for_an_output() -> None:
    """The person has just plugged it in."""
    stage = Stage()
    stage.output.fault = "No device."
    stage.conductor.open()
    stage.output.fault = None
    stage.conductor.preview((START,))
    assert sounds(stage, BANK.tones[CueKind.START])
    assert stage.notices[-1] == "Sound is back (loudspeaker)."
