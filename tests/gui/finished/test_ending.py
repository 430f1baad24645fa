"""How a session comes to its end: by itself, or asked once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from stretchtimer.gui.finished.held_row import HeldRow
from stretchtimer.gui.player.stage_toast import StageToast
from stretchtimer.gui.widgets.toast import SHADOW_BLUR
from stretchtimer.routine.model import When
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage, is_timing
from tests.routines import calf_step, routine_of

Key = Qt.Key


def said(stage: Stage) -> list[str]:
    """Every word of the summary."""
    assert stage.page.summary is not None
    return [label.accessibleName() or label.text() for label in stage.page.summary.findChildren(QLabel)]


def test_the_end_says_what_was_held_on_each_side(set_up: SetUp) -> None:
    """Both calves held their twenty seconds, and it is in the journal."""
    stage = set_up().after(60)
    summary = stage.page.summary
    assert summary is not None and not summary.isHidden()
    assert summary.title.accessibleName() == "Warm-up done"
    assert summary.line.accessibleName().startswith("0:40 of 0:40 held, saved to the journal at ")
    rows = [row.accessibleName() for row in summary.findChildren(HeldRow)]
    assert rows == ["Calves: left 0:20, right 0:20"]


def test_a_skipped_side_is_told(set_up: SetUp) -> None:
    """What was passed over stands with nothing, and is counted."""
    stage = set_up()
    stage.press(Key.Key_N).after(60)
    assert stage.page.summary is not None
    assert [row.accessibleName() for row in stage.page.summary.findChildren(HeldRow)] == [
        "Calves: left 0:20, right 0:00"
    ]
    assert "1 part skipped" in said(stage)


def test_work_of_both_sides_has_one_time(set_up: SetUp) -> None:
    """Nothing is said of left and right where there is none."""
    stage = set_up(routine_of(calf_step(sides=("both",), switch_ms=0)), When.AFTER).after(40)
    assert stage.page.summary is not None
    assert stage.page.summary.title.accessibleName() == "Cool-down done"
    assert stage.page.summary.findChild(HeldRow).accessibleName() == "Calves: 0:20"


def test_done_leaves_the_page(set_up: SetUp) -> None:
    """By button; the page has nothing left of the session."""
    stage = set_up().after(60)
    assert stage.page.summary is not None and stage.overs == 0
    stage.page.summary.done_button.click()
    assert stage.overs == 1
    assert stage.page.bridge is None and stage.page.summary is None


def test_enter_escape_and_space_leave_the_summary(set_up: SetUp) -> None:
    """Any of the keys that one would try."""
    for key in (Key.Key_Return, Key.Key_Escape, Key.Key_Space):
        stage = set_up().after(60)
        assert stage.press(key).overs == 1


def test_escape_asks_once_and_stands_still(set_up: SetUp) -> None:
    """The question is on the page, and no time passes under it."""
    stage = set_up().after(15)
    stage.press(Key.Key_Escape)
    assert not stage.page.question.isHidden()
    assert stage.bridge.is_paused and stage.overs == 0


def test_keep_going_goes_on_where_it_was(set_up: SetUp) -> None:
    """Escape again, or the button: nothing is lost."""
    stage = set_up().after(15)
    stage.press(Key.Key_Escape).press(Key.Key_Escape)
    assert stage.page.question.isHidden()
    assert stage.after(1).place == ("hold", "right", 6)
    stage.press(Key.Key_Escape)
    stage.page.question.keep.click()
    assert stage.after(1).place == ("hold", "right", 7)


def test_a_paused_session_stays_paused_after_the_question(set_up: SetUp) -> None:
    """The question puts things back as they were."""
    stage = set_up().after(15)
    stage.press(Key.Key_Space).press(Key.Key_Escape).press(Key.Key_Escape)
    assert stage.bridge.is_paused


def test_end_session_keeps_what_was_held(set_up: SetUp) -> None:
    """Enter ends it; five seconds are in the journal and in the summary."""
    stage = set_up().after(15)
    stage.press(Key.Key_Escape).press(Key.Key_Return)
    assert stage.page.summary is not None
    assert stage.page.summary.title.accessibleName() == "Ended early"
    assert [entry.held_ms for entry in stage.log.entries] == [5_000]
    assert "1 part ended sooner" in said(stage)


def test_the_cross_and_end_and_save_ask_too(set_up: SetUp) -> None:
    """Every way out is the same way."""
    stage = set_up().after(15)
    stage.page.live.top.close_button.click()
    assert not stage.page.question.isHidden()
    stage.page.question.keep.click()
    stage.press(Key.Key_Space)
    assert not stage.page.live.controls.end.isHidden()
    stage.page.live.controls.end.click()
    stage.page.question.end.click()
    assert stage.page.summary is not None


def test_no_command_gets_past_the_question(set_up: SetUp) -> None:
    """While it is asked, skip and pause do nothing."""
    stage = set_up().after(15)
    stage.press(Key.Key_Escape)
    for key in (Key.Key_N, Key.Key_P, Key.Key_R, Key.Key_Plus, Key.Key_Right):
        stage.press(key)
    assert stage.bridge.is_paused and stage.place == ("hold", "right", 5)
    assert stage.running.timeline.total_ms == 55_000


def test_ended_before_anything_was_held_leaves_at_once(set_up: SetUp) -> None:
    """There is nothing to sum up."""
    stage = set_up().after(3)
    stage.press(Key.Key_Escape).press(Key.Key_Return)
    assert stage.overs == 1 and stage.page.summary is None


def test_the_page_takes_another_session(set_up: SetUp) -> None:
    """The summary of the last one is gone, and the new one runs."""
    stage = set_up().after(60)
    stage.begin(routine_of(calf_step(), name="Once more"))
    assert stage.page.summary is None
    assert stage.place == ("ready", "right", 0)
    assert not stage.page.live.isHidden()


def test_a_window_of_another_size_takes_another_session(set_up: SetUp) -> None:
    """Made larger while the summary was there."""
    stage = set_up().after(60)
    stage.window.resize(1400, 900)
    stage.begin(routine_of(calf_step(), name="Once more"))
    assert stage.place == ("ready", "right", 0)
    assert stage.page.live.size() == stage.page.size()


def test_closing_the_window_leaves_the_session_to_be_resumed(set_up: SetUp) -> None:
    """Nothing is ended in the journal, and no timer is left running."""
    stage = set_up().after(15)
    bridge = stage.bridge
    stage.page.close()
    assert not is_timing(bridge) and stage.log.ended == []
    assert stage.page.bridge is None


def test_notices_are_told_on_the_page(set_up: SetUp) -> None:
    """A sentence of the journal or the sound comes up, and goes with the session."""
    stage = set_up().after(1)
    stage.log.says.append("The disk is full.")
    stage.press(Key.Key_Space)
    toast = stage.page.findChild(StageToast)
    assert toast.text == "The disk is full."
    stage.page.close()
    assert toast.text == ""


def test_a_notice_covers_nothing_that_is_minded(set_up: SetUp) -> None:
    """A long one stands at the top: clear of the ring, of the caution and of what can be pressed below."""
    stage = set_up().after(15)
    stage.log.says.append("This goes on for a while, and says what there is to say in many words. " * 2)
    stage.press(Key.Key_Space)
    toast, live = stage.page.findChild(StageToast), stage.page.live
    card = toast.geometry().adjusted(SHADOW_BLUR, SHADOW_BLUR, -SHADOW_BLUR, -SHADOW_BLUR)
    assert card.top() >= 0 and card.right() < live.top.hearing.x()
    assert card.bottom() < live.guide.y() + live.guide.head_height
    assert not card.intersects(live.ring.geometry())
