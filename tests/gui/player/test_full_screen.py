"""Across the room: the full screen, and what hides on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from stretchtimer.gui.player.full_screen import HIDE_AFTER_MS, FullScreen
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage

Key = Qt.Key


def idle_timer(stage: Stage) -> QTimer:
    """What waits for the person to be away."""
    full = stage.page.findChild(FullScreen)
    assert full is not None
    return full.findChild(QTimer)


def idle(stage: Stage) -> None:
    """Nobody touches anything for three seconds."""
    timer = idle_timer(stage)
    assert timer.isActive() and timer.interval() == HIDE_AFTER_MS == 3_000
    timer.timeout.emit()


def test_f_and_f11_go_there_and_back(set_up: SetUp) -> None:
    """The window takes the whole screen; the ring grows with it."""
    stage = set_up().after(12)
    for key in (Key.Key_F, Key.Key_F11):
        small = stage.page.live.ring.width()
        stage.press(key)
        assert stage.window.isFullScreen() and stage.page.full_screen.is_on
        stage.press(key)
        assert not stage.window.isFullScreen() and not stage.page.full_screen.is_on
        assert stage.page.live.ring.width() == small


def test_the_button_goes_there_too(set_up: SetUp) -> None:
    """And says that it leads back from there."""
    stage = set_up()
    button = stage.page.live.top.full_screen
    button.click()
    assert stage.window.isFullScreen()
    assert button.accessibleName() == "Leave full screen"


def test_escape_leaves_the_full_screen_first(set_up: SetUp) -> None:
    """Only the next one asks about the session."""
    stage = set_up().after(12)
    stage.press(Key.Key_F).press(Key.Key_Escape)
    assert not stage.window.isFullScreen() and stage.page.question.isHidden()
    stage.press(Key.Key_Escape)
    assert not stage.page.question.isHidden()


def test_what_can_be_pressed_hides_after_three_seconds(set_up: SetUp) -> None:
    """Controls, top line and pointer go; what is read stays."""
    stage = set_up().after(12)
    stage.press(Key.Key_F)
    live = stage.page.live
    assert not live.controls.isHidden()
    idle(stage)
    assert live.controls.isHidden() and live.top.isHidden()
    assert live.cursor().shape() is Qt.CursorShape.BlankCursor
    assert live.ring.isVisible() and live.band.isVisible()


def test_any_key_or_movement_brings_it_back(set_up: SetUp) -> None:
    """Even a key that does nothing."""
    stage = set_up().after(12)
    stage.press(Key.Key_F)
    live = stage.page.live
    idle(stage)
    stage.press(Key.Key_X)
    assert not live.controls.isHidden() and not live.top.isHidden()
    idle(stage)
    QTest.mouseMove(live.ring.parentWidget(), QPoint(300, 300))
    assert not live.controls.isHidden()
    assert live.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_in_a_window_nothing_hides(set_up: SetUp) -> None:
    """No timer waits there."""
    stage = set_up().after(12)
    stage.press(Key.Key_F)
    idle(stage)
    stage.press(Key.Key_F)
    assert not idle_timer(stage).isActive()
    assert not stage.page.live.controls.isHidden()


def test_the_end_leaves_the_full_screen(set_up: SetUp) -> None:
    """The summary is read at the desk."""
    stage = set_up().after(12)
    stage.press(Key.Key_F)
    stage.after(60)
    assert not stage.window.isFullScreen() and stage.page.summary is not None
    assert not idle_timer(stage).isActive()


def test_a_window_that_leaves_by_itself_is_followed(set_up: SetUp) -> None:
    """The window manager has keys of its own."""
    stage = set_up().after(12)
    stage.press(Key.Key_F)
    stage.window.showNormal()
    assert not stage.page.full_screen.is_on
    assert stage.page.live.controls.isVisible()
