"""The bar of the whole session under the hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from stretchtimer.gui.player.timeline_bar import EDGE, TimelineBar
from stretchtimer.gui.timeline.marks import Mark, cue_words, mark_near, marks_of
from stretchtimer.timeline.cue import Cue, CueKind
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage
from tests.routines import calf_step, routine_of

LEFT = Qt.MouseButton.LeftButton


def at(bar: TimelineBar, t_ms: int) -> QPoint:
    """The place of a time on the bar."""
    assert bar.track is not None
    return QPoint(round(bar.track.x_of(t_ms)) + EDGE, bar.bar_rect.center().y())


def bar_of(stage: Stage) -> TimelineBar:
    """The bar of a page."""
    return stage.page.live.band.timeline


def test_a_click_goes_to_the_start_of_what_is_there(set_up: SetUp) -> None:
    """In the middle of the left side: its first second."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mouseClick(bar, LEFT, pos=at(bar, 45_000))
    assert stage.place == ("hold", "left", 0)


def test_a_drag_goes_to_the_place_itself_when_let_go(set_up: SetUp) -> None:
    """Nothing jumps while it is dragged, so nothing is written down on the way."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mousePress(bar, LEFT, pos=at(bar, 12_000))
    for t_ms in (20_000, 30_000, 45_000):
        QTest.mouseMove(bar, at(bar, t_ms))
    assert stage.place == ("hold", "right", 2)
    QTest.mouseRelease(bar, LEFT, pos=at(bar, 45_000))
    assert stage.place == ("hold", "left", 10)
    assert len(stage.log.entries) == 1


def test_a_drag_past_the_end_stays_inside(set_up: SetUp) -> None:
    """The last moment of the last hold."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mousePress(bar, LEFT, pos=at(bar, 12_000))
    QTest.mouseMove(bar, QPoint(bar.width() + 200, bar.bar_rect.center().y()))
    QTest.mouseRelease(bar, LEFT, pos=QPoint(bar.width() + 200, bar.bar_rect.center().y()))
    assert stage.place == ("hold", "left", 19)


def test_a_click_on_the_names_does_nothing(set_up: SetUp) -> None:
    """Only the bar itself, and a little around it."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mouseClick(bar, LEFT, pos=QPoint(at(bar, 45_000).x(), bar.height() - 2))
    assert stage.place == ("hold", "right", 2)


def test_the_right_button_does_nothing(set_up: SetUp) -> None:
    """It is not a click."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mouseClick(bar, Qt.MouseButton.RightButton, pos=at(bar, 45_000))
    assert stage.place == ("hold", "right", 2)


def test_the_pointer_is_told_time_and_step(set_up: SetUp) -> None:
    """On the bar, and no longer once it is off it."""
    stage = set_up().after(12)
    bar, tip = bar_of(stage), stage.page.live.tip
    QTest.mouseMove(bar, at(bar, 45_100))
    assert tip.text == "0:45  Calf wall stretch, left side"
    assert stage.page.live.rect().contains(tip.geometry())
    QTest.mouseMove(bar, QPoint(at(bar, 45_000).x(), bar.height() - 2))
    assert tip.text == ""


def test_times_are_those_of_the_session(set_up: SetUp) -> None:
    """Twelve seconds are gone, forty-three are left."""
    assert bar_of(set_up().after(12)).times == ("0:12", "0:43 left")


def test_scrubbing_while_paused_stays_paused(set_up: SetUp) -> None:
    """One may look around without anything starting to run."""
    stage = set_up().after(12)
    stage.press(Qt.Key.Key_Space)
    bar = bar_of(stage)
    QTest.mouseClick(bar, LEFT, pos=at(bar, 45_000))
    assert stage.bridge.is_paused and stage.place == ("hold", "left", 0)


def mark(bar: TimelineBar, t_ms: int) -> QPoint:
    """The place of a cue's mark, just below the bar."""
    return QPoint(at(bar, t_ms).x(), bar.bar_rect.bottom() + 4)


def test_a_cue_under_the_pointer_is_told(set_up: SetUp) -> None:
    """Half-way through the left side there is a tone, and after it a phrase."""
    stage = set_up().after(12)
    bar, tip = bar_of(stage), stage.page.live.tip
    QTest.mouseMove(bar, mark(bar, 45_000))
    assert tip.text == "0:45  Calf wall stretch, left side: tone: half-way"
    QTest.mouseMove(bar, mark(bar, 38_000))
    assert tip.text == "0:38  Calf wall stretch, left side: “Press the back heel down.”"


def test_a_click_on_a_cue_lets_it_be_heard_and_moves_nothing(set_up: SetUp) -> None:
    """The session goes on where it was."""
    stage, heard = set_up().after(12), []
    stage.page.cue_wanted.connect(heard.append)
    bar = bar_of(stage)
    QTest.mouseMove(bar, mark(bar, 38_000))
    QTest.mouseClick(bar, LEFT, pos=mark(bar, 38_000))
    assert [cue.text for cue in heard] == ["Press the back heel down."]
    assert stage.place == ("hold", "right", 2)


def test_the_last_mark_is_that_of_the_end(set_up: SetUp) -> None:
    """At the very end of the last segment."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    assert bar.track is not None
    last = marks_of(bar.track, bar.track.timeline.segments[-1])[-1]
    assert cue_words(last.cue) == "tone: the end of the session" and last.x == bar.track.width


def test_marks_are_seen_only_under_the_pointer(set_up: SetUp) -> None:
    """A bar nobody points at is as plain as before."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    plain = bar.grab().toImage()
    QTest.mouseMove(bar, at(bar, 45_000))
    assert bar.grab().toImage() != plain
    QTest.mouseMove(bar, QPoint(at(bar, 45_000).x(), bar.height() - 2))
    assert bar.grab().toImage() == plain


def test_a_mark_too_far_away_is_not_meant() -> None:
    """Elsewhere a click goes to the start of the segment."""
    marks = (Mark(10.0, Cue(0, CueKind.START)), Mark(40.0, Cue(1_000, CueKind.END)))
    assert mark_near(marks, 36.0, 6) is marks[1]
    assert mark_near(marks, 25.0, 6) is None and mark_near((), 25.0, 6) is None


def test_the_cue_that_is_meant_stands_out(set_up: SetUp) -> None:
    """Its mark is larger than it is while the pointer is only at its segment."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mouseMove(bar, at(bar, 45_000))
    marked = bar.grab().toImage()
    QTest.mouseMove(bar, mark(bar, 38_000))
    assert bar.grab().toImage() != marked


def test_another_session_begins_with_a_plain_bar(set_up: SetUp) -> None:
    """What was pointed at in the last one is not told any more."""
    stage = set_up().after(12)
    bar = bar_of(stage)
    QTest.mouseMove(bar, mark(bar, 38_000))
    stage.begin(routine_of(calf_step(30_000)))
    assert stage.page.live.tip.text == ""
