"""A session as it is heard through changed minds, lost outputs and sounds tried out."""

from __future__ import annotations

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.pcm import silence, with_gain
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, HandClock, Loudspeaker, Score, Stage, expected, playing, said, tone

START = BANK.tones[CueKind.START]
TICKS = Score(tuple(tone(at_ms) for at_ms in range(1_000, 60_000, 1_000)), 60_000)


def test_the_volume_changes_in_the_middle_of_a_sound() -> None:
    """It is the same sound, softer, and it does not begin anew."""
    score = Score((said(1_000, "a phrase of two seconds and a bit"),), 30_000)
    stage, start = playing(score)
    stage.run(2_000)
    stage.conductor.set_options(SoundOptions(volume=50))
    stage.run(5_000)
    whole = expected(score, 0, 5_000)
    assert stage.output.heard(start, start + 2_100) == whole[: 2 * 22_050 * 21 // 10]
    assert stage.output.heard(start + 2_120, start + 5_000) == with_gain(
        expected(score, 2_120, 5_000), SoundOptions(volume=50).gain(CueKind.VOICE)
    )


def test_a_volume_that_is_being_turned_is_taken_when_it_rests() -> None:
    """A slider dragged across does not tear the sound to pieces."""
    stage, _start = playing(TICKS)
    stage.run(5_000)
    before = len(stage.output.pieces)
    for volume in range(100, 40, -2):
        stage.conductor.set_options(SoundOptions(volume=volume))
        stage.run(20)
    assert len(stage.output.pieces) == before
    stage.run(500)
    assert len(stage.output.pieces) == before + 1


def test_mute_is_silent_at_once_and_ends_on_time() -> None:
    """The session goes on meanwhile."""
    stage, start = playing(TICKS)
    stage.run(4_950)
    stage.conductor.set_options(SoundOptions(volume=100, mute=True))
    stage.run(5_000)
    assert stage.output.heard(start + 4_950, start + 9_950) == silence(5 * 22_050)
    stage.conductor.set_options(SoundOptions(volume=100))
    stage.run(5_000)
    assert stage.output.heard(start + 9_950, start + 14_000) == expected(TICKS, 9_950, 14_000)


def test_without_the_voice_the_tones_go_on() -> None:
    """In mid-session too."""
    score = Score((said(5_000, "hello"), tone(7_000)), 30_000)
    stage, start = playing(score)
    stage.run(1_000)
    stage.conductor.set_options(SoundOptions(volume=100, voice=False))
    stage.run(10_000)
    assert stage.output.heard(start + 1_000, start + 10_000) == expected(score, 6_000, 7_000) * 6 + expected(
        score, 7_000, 10_000
    )


def test_options_can_change_before_anything_is_played() -> None:
    """The settings are open before the session is."""
    stage = Stage()
    stage.conductor.open()
    stage.conductor.set_options(SoundOptions(volume=50))
    stage.run(1_000)
    start = stage.clock()
    stage.conductor.play(TICKS, 0, start)
    stage.run(5_000)
    soft = expected(TICKS, 0, 5_000, SoundOptions(volume=50))
    assert stage.output.heard(start, start + 5_000) == soft


def test_sound_lost_in_mid_session_comes_back_on_time() -> None:
    """The person reads two lines; the session was never held up."""
    stage, start = playing(TICKS)
    stage.run(10_000)
    stage.output.unplug("It was unplugged.")
    stage.run(8_000)
    assert stage.notices == ["Sound lost: loudspeaker has stopped. The session goes on."]
    stage.output.fault = None
    stage.run(12_000)
    assert stage.notices[1:] == ["Sound is back (loudspeaker)."]
    stage.output.pieces = [piece for piece in stage.output.pieces if not piece.broken]
    assert stage.output.heard(start + 23_000, start + 30_000) == expected(TICKS, 23_000, 30_000)


def test_sound_lost_at_the_start_of_a_stretch_goes_on_with_the_next_output() -> None:
    """At once, for there is another one."""
    clock = HandClock()
    stage = Stage(clock=clock, others=(Loudspeaker(clock, "second"),))
    stage.conductor.open()
    stage.run(10_000)
    stage.output.fault = "The device is taken."
    start = stage.clock()
    stage.conductor.play(TICKS, 0, start)
    stage.run(5_000)
    assert stage.notices == [
        "Sound lost: The device is taken. The session goes on.",
        "Sound is back (second).",
    ]
    assert stage.others[0].heard(start, start + 5_000) == expected(TICKS, 0, 5_000)


def test_nobody_looks_for_sound_while_nothing_is_to_be_heard() -> None:
    """A lost output is looked for in a session, not all night."""
    stage, _start = playing(TICKS)
    stage.run(5_000)
    stage.output.unplug("It was unplugged.")
    stage.run(1_000)
    stage.conductor.stop()
    opened = stage.output.opened
    stage.run(600_000)
    assert stage.output.opened == opened


def test_a_finished_session_leaves_silence_and_asks_for_nothing() -> None:
    """The sound thread sleeps until it is told something."""
    stage, _start = playing(TICKS)
    stage.run(70_000)
    assert stage.conductor.step() is None
    assert not any(piece.is_playing() for piece in stage.output.pieces)


def test_the_same_session_played_on_says_nothing_twice() -> None:
    """After a pause the words are still there."""
    score = Score((said(5_000, "hello"),), 30_000)
    stage, _start = playing(score)
    stage.run(1_000)
    stage.conductor.stop()
    stage.conductor.play(score, 1_000, stage.clock())
    stage.run(1_000)
    assert stage.voice.asked.count(("hello", 1.0)) == 1


def test_closing_lets_go_of_the_output() -> None:
    """And of what sounds."""
    stage, _start = playing(TICKS)
    stage.run(1_000)
    stage.conductor.close()
    assert not stage.output.is_open
    assert stage.conductor.step() is None


def test_a_layout_is_made_anew_for_another_timeline() -> None:
    """Ten seconds were added: what comes has moved."""
    stage, _start = playing(TICKS)
    stage.run(2_500)
    later = Score(tuple(tone(at_ms) for at_ms in range(1_500, 60_000, 1_000)), 60_000)
    stage.conductor.play(later, 2_500, stage.clock())
    since = stage.clock()
    stage.run(5_000)
    assert stage.output.heard(since, since + 4_000) == expected(later, 2_500, 6_500)


def test_another_output_takes_over_in_mid_session() -> None:
    """The one before falls silent, and what is due is heard from the new one."""
    stage, start = playing(TICKS)
    stage.run(5_000)
    other = Loudspeaker(stage.clock, "other")
    stage.conductor.set_outputs((other, NoOutput()))
    stage.run(5_000)
    assert not stage.output.is_open
    assert other.heard(start + 5_100, start + 9_900) == expected(TICKS, 5_100, 9_900)
    assert stage.notices == []


def test_an_output_that_does_not_work_is_told_when_it_is_chosen() -> None:
    """Before the next session needs it."""
    stage = Stage()
    stage.conductor.open()
    stage.conductor.set_outputs((Loudspeaker(stage.clock, absent="It is not installed."), NoOutput()))
    assert "It is not installed." in stage.notices[0]
