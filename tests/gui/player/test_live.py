"""What the page shows of a running session."""

from __future__ import annotations

from PySide6.QtCore import Qt

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Ready, Span, Step
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import is_timing
from tests.routines import BOTH, BREATHING, CALF, SQUAT, bike_step, calf_step, routine_of

Key = Qt.Key


def test_the_way_out_is_where_reading_begins(set_up: SetUp) -> None:
    """From the right in Hebrew, and a notice keeps clear of it; time runs from the left everywhere."""
    stage = set_up().after(12)
    stage.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    top, live = stage.page.live.top, stage.page.live
    top.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    top.layout().activate()
    assert top.close_button.x() > top.width() / 2 > top.full_screen.x()
    assert not live.notice_room.intersects(top.close_button.geometry())
    assert not live.notice_room.intersects(top.hearing.geometry())
    assert live.band.timeline.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_lead_in_says_what_comes_first(set_up: SetUp) -> None:
    """Ten seconds, then a hold on the right; the person may be ready sooner."""
    stage = set_up().after(7)
    live = stage.page.live
    reading = live.ring.reading
    assert (reading.phase, reading.digits, reading.under) == ("Get ready", "3", "then hold 20 s")
    assert live.side.reading.side is Side.RIGHT
    assert live.guide.guidance is not None and live.guide.guidance.eyebrow == "First"
    assert live.band.action.text() == "I’m ready" and not live.band.action.isHidden()
    assert live.band.next.isHidden()


def test_a_hold_says_what_to_mind_and_what_is_next(set_up: SetUp) -> None:
    """The form cue under the stage, the other side as what comes."""
    stage = set_up().after(12)
    live = stage.page.live
    assert (live.ring.reading.phase, live.ring.reading.digits) == ("Hold", "18")
    assert stage.cue == "Press the back heel down"
    assert live.band.next.text == "Left side, 0:20"
    assert live.band.action.isHidden() and not live.band.next.isHidden()


def test_the_change_of_sides_shows_the_side_that_comes(set_up: SetUp) -> None:
    """Left in large letters, right ticked off."""
    stage = set_up().after(31)
    sign = stage.page.live.side.reading
    assert sign.side is Side.LEFT and sign.done == {Side.RIGHT}
    assert stage.cue == "Switch: left side"


def test_waiting_for_the_person_counts_nothing(set_up: SetUp) -> None:
    """A get-ready that waits shows no countdown, and stands for as long as it takes."""
    stage = set_up(routine_of(calf_step(ready=Ready(5_000, waits=True)))).after(90)
    assert stage.page.live.ring.reading.digits == "Ready?"
    assert stage.kind == "ready" and not stage.bridge.is_paused
    assert stage.press(Key.Key_Return).place == ("hold", "right", 0)


def test_reps_at_ones_own_pace_wait_for_done(set_up: SetUp) -> None:
    """How many are asked, and a button to say that they are done."""
    stage = set_up(routine_of(Step(SQUAT, reps=12, rep_ms=None))).after(12)
    reading = stage.page.live.ring.reading
    assert (reading.phase, reading.digits, reading.under) == ("At your own pace", "12", "reps")
    assert stage.page.live.band.action.text() == "Done"


def test_counted_reps_are_counted(set_up: SetUp) -> None:
    """Two and a half reps in, the third is on."""
    stage = set_up(routine_of(Step(SQUAT, reps=8, rep_ms=2_000))).after(15)
    reading = stage.page.live.ring.reading
    assert (reading.phase, reading.digits, reading.under) == ("Rep", "3", "of 8")


def test_the_ride_shows_effort_cadence_and_the_minimum(set_up: SetUp) -> None:
    """In the second stage, before the bell and after it."""
    stage = set_up(routine_of(bike_step(120_000, 300_000))).after(10 + 90)
    live = stage.page.live
    assert live.guide.guidance is not None
    effort = live.guide.guidance.effort
    assert effort is not None
    assert (effort.level, effort.word, effort.cadence) == (4, "somewhat hard", "80 to 90")
    assert (effort.stage, effort.then) == ("Stage 2 of 3", "effort 4 in 1:30")
    assert live.ring.reading.digits == "1:30" and live.ring.reading.under == "up to 5 min"
    assert live.ring.notch == (0.4, "2:00") and live.side.reading.minimum == ""
    stage.after(40)
    assert live.side.reading.minimum == "Minimum of 2 min reached"


def test_breathing_follows_the_pace(set_up: SetUp) -> None:
    """Five seconds in: one second into the breath out."""
    stage = set_up(routine_of(Step(BREATHING, span=Span(60_000, 60_000)))).after(15)
    reading = stage.page.live.ring.reading
    assert (reading.phase, reading.digits, reading.under) == ("Breathe out", "5", "0:55 left")


def test_paused_says_that_the_place_is_kept(set_up: SetUp) -> None:
    """And play is what is asked for."""
    stage = set_up().after(15)
    stage.press(Key.Key_Space)
    assert stage.page.live.ring.reading.phase == "Paused"
    assert stage.cue == "Paused. Your place is kept."
    assert stage.page.live.controls.pause.accessibleName() == "Go on (Space)"


def test_after_sleep_it_says_how_long_it_was(set_up: SetUp) -> None:
    """The lid was closed for 42 seconds; the words stay until the session goes on."""
    stage = set_up().after(15)
    stage.sleep(stage.bridge, 42)
    assert stage.cue == "Paused for 0:42. Your place is kept."
    stage.press(Key.Key_Plus)
    assert stage.cue == "Paused for 0:42. Your place is kept."
    stage.press(Key.Key_Space)
    assert stage.cue == "Press the back heel down"
    stage.press(Key.Key_Space)
    assert stage.cue == "Paused. Your place is kept."


def test_the_top_says_which_routine_and_step_it_is(set_up: SetUp) -> None:
    """The second of two steps."""
    second = calf_step(exercise=CALF, sides=(BOTH,), switch_ms=0)
    stage = set_up(routine_of(calf_step(), second)).after(56)
    assert stage.page.live.top.words == ("Calves, before", "Step 2 of 2")


def test_the_last_hold_is_followed_by_the_end(set_up: SetUp) -> None:
    """No exercise is promised."""
    stage = set_up().after(40)
    assert stage.page.live.band.next.text == "The end of the session"


def test_nothing_is_shown_as_running_on_a_hidden_page(set_up: SetUp) -> None:
    """Behind another page the clock is looked at less often; the session goes on all the same."""
    stage = set_up().after(1)
    shown = stage.bridge.frame_ms
    stage.page.hide()
    assert stage.bridge.frame_ms > shown and is_timing(stage.bridge)
    stage.page.show()
    assert stage.bridge.frame_ms == shown


def test_a_minimised_window_is_not_seen(set_up: SetUp) -> None:
    """The same for the window as a whole."""
    stage = set_up().after(1)
    shown = stage.bridge.frame_ms
    stage.window.showMinimized()
    assert stage.bridge.frame_ms > shown
    stage.window.showNormal()
    assert stage.bridge.frame_ms == shown
