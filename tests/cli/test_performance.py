"""The loop of a session at a terminal, with the clock, the keys and the screen in the hand of the test."""

from __future__ import annotations

import signal

import pytest

from stretchtimer.journal.records import SessionOutcome
from stretchtimer.player.events import Paused
from stretchtimer.routine.model import Ready
from stretchtimer.timeline.segment import Outcome
from tests.cli.stage import Stage
from tests.routines import bike_step, calf_step, routine_of

CALF = routine_of(calf_step())  # 1 s lead-in, 20 s right, 5 s switch, 20 s left


def test_left_alone_it_runs_to_its_end() -> None:
    """Both sides held, the session done, the terminal given back."""
    stage = Stage(CALF).play()
    assert stage.held == [("right", 20_000), ("left", 20_000)]
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.DONE]
    assert stage.view.drawn > 40
    assert not stage.keys.is_open and not stage.view.is_open


def test_every_key_does_what_it_says() -> None:
    """Pause and on again, ten seconds more, skip, back, repeat, ready."""
    keys = {3.0: "space", 63.0: "space", 70.0: "+", 100.0: "enter", 105.0: "n"}
    stage = Stage(CALF, keys).play()
    assert stage.held[0] == ("right", 30_000)
    side, held_ms = stage.held[1]
    assert side == "left" and held_ms < 10_000
    assert stage.log.entries[1].outcome is Outcome.SHORT
    assert len(stage.log.pauses) == 2  # begun, and ended


def test_back_and_repeat_do_a_side_again() -> None:
    """The key r in mid-hold adds the side once more; p right after the start of a switch goes back to the hold."""
    assert [side for side, _ms in Stage(CALF, {5.0: "r"}).play().held] == ["right", "right", "left"]
    assert [side for side, _ms in Stage(CALF, {21.5: "p"}).play().held] == ["right", "right", "left"]


def test_skipping_the_last_hold_ends_its_sound() -> None:
    """The ticks of a hold that was skipped are not heard after the end; the finish is."""
    stage = Stage(CALF, {5.0: "n", 15.0: "n"}).play()
    total_ms = stage.session.timeline.total_ms
    assert stage.sound.asked[-1] == f"play {total_ms} of {total_ms}"


def test_keys_without_a_meaning_do_nothing() -> None:
    """A cat on the keyboard does not disturb a hold."""
    stage = Stage(CALF, {4.0: "x", 5.0: "7", 6.0: "enter", 7.0: "\t"}).play()
    assert stage.held == [("right", 20_000), ("left", 20_000)]


def test_q_stops_and_keeps_what_was_held() -> None:
    """What was held so far is in the log, the session stopped."""
    stage = Stage(CALF, {11.0: "q"}).play()
    ((side, held_ms),) = stage.held
    assert side == "right" and 9_900 <= held_ms <= 10_100
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.STOPPED]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_to_end_stops_it_cleanly(name: str) -> None:
    """As q does, and the shell is told which signal it was."""
    number = getattr(signal, name)
    stage = Stage(CALF, sent={11.0: number}).play()
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.STOPPED]
    assert stage.held[0][0] == "right"
    assert stage.keys.signals.exit_code == 128 + number
    assert stage.keys.signals.hung_up is (name == "SIGHUP")


def test_set_going_again_it_takes_the_terminal_again() -> None:
    """After Ctrl-Z and fg the shell has changed the terminal's modes."""
    stage = Stage(CALF, sent={5.0: signal.SIGCONT}).play()
    assert stage.keys.woken == 1
    assert stage.keys.signals.exit_code == 0
    assert stage.held == [("right", 20_000), ("left", 20_000)]


def test_a_screen_that_breaks_still_gets_the_session_logged() -> None:
    """Output gone in mid-hold: the session is stopped and logged, then the fault goes on its way."""
    stage = Stage(CALF, breaks_at=100)
    with pytest.raises(BrokenPipeError):
        stage.play()
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.STOPPED]
    assert stage.held[0][0] == "right"
    assert not stage.keys.is_open


def test_what_waits_is_waited_for() -> None:
    """With keys at hand a step that waits stands still until Enter, however long that takes."""
    routine = routine_of(calf_step(ready=Ready(1_000, waits=True)))
    stage = Stage(routine, {500.0: "enter"}).play()
    assert stage.held == [("right", 20_000), ("left", 20_000)]
    assert 540 <= stage.clock().clock_ms / 1_000 <= 550
    assert stage.view.notes.count("The disk is full.") > 0


@pytest.mark.parametrize("has_keys", [True, False])
def test_with_nobody_there_what_waits_goes_on_by_itself(has_keys: bool) -> None:
    """After the time laid out for it; said once, not at every step."""
    waiting = calf_step(ready=Ready(1_000, waits=True))
    stage = Stage(routine_of(waiting, waiting), keys_are_there=has_keys, waits_for_nobody=has_keys).play()
    assert len(stage.held) == 4
    assert sum("by itself" in note for note in stage.view.notes) == 1


def test_an_open_ride_ends_by_itself_at_its_maximum() -> None:
    """No key is needed, and all of it counts."""
    stage = Stage(routine_of(bike_step(60_000, 120_000)), keys_are_there=False).play()
    assert stage.held == [("both", 120_000)]
    assert not [note for note in stage.view.notes if "by itself" in note]


def test_it_goes_on_from_the_middle() -> None:
    """Resumed at the switch, only the other side is held."""
    assert Stage(CALF).play(from_ordinal=2).held == [("left", 20_000)]


def test_a_long_sleep_pauses_it() -> None:
    """The machine slept a minute: paused where it was, and told, until the person goes on."""
    stage = Stage(CALF, {70.0: "space"}, slept={5.0: 60.0}).play()
    (paused,) = [event for event in stage.view.events if isinstance(event, Paused)]
    assert paused.at_ms < 5_100 and paused.gap_ms >= 60_000
    assert stage.held == [("right", 20_000), ("left", 20_000)]
