"""Across the room: the full screen, and what hides on it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.full_screen import HIDE_AFTER_MS, FullScreen
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage
from tests.routines import CALF, bike_step, calf_step, routine_of

Key = Qt.Key
MM = 96 / 25.4  # px at 96 dpi


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


def drawn_height(widget: QWidget, left: float, right: float) -> int:
    """How many rows of px the highest line takes, of the ink between two shares of the width."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 0)
    columns = range(round(image.width() * left), round(image.width() * right))
    inked = [any(image.pixelColor(x, y) != ground for x in columns) for y in range(image.height())]
    return max(sum(1 for _row in rows) for is_ink, rows in groupby(inked) if is_ink)


def on_screen(set_up: SetUp, width: int, height: int) -> tuple[float, float, float]:
    """How high digits, side and name are drawn on a full screen of that size, in mm at 96 dpi."""
    step = replace(calf_step(), exercise=replace(CALF, name="HIN"))
    stage = set_up(routine_of(step)).after(15)
    live = stage.page.live
    live.resize(width, height)
    live.set_full_screen(True)
    digits = drawn_height(live.ring, 0.4, 0.6)
    side = drawn_height(live.side, 0.3, 0.7)
    name = drawn_height(live.guide, 0.0, 0.3)
    return digits / MM, side / MM, name / MM


def test_it_is_read_at_three_metres(set_up: SetUp) -> None:
    """At 1200 x 800 digits are 30 mm high, side and name 15 mm; nothing is smaller on a larger screen."""
    digits, side, name = small = on_screen(set_up, 1200, 800)
    assert digits >= 30 and side >= 15 and name >= 15
    large = on_screen(set_up, 1920, 1080)
    assert all(one > other for one, other in zip(large, small, strict=True))


@pytest.mark.parametrize(("at_s", "digits"), [(200, "3:10"), (10, "10:00")])
def test_minutes_are_read_at_three_metres_too(set_up: SetUp, at_s: int, digits: str) -> None:
    """A clock of four characters is as high, and one of five."""
    stage = set_up(routine_of(bike_step(600_000, 600_000) if at_s == 10 else bike_step(), calf_step()))
    live = stage.after(at_s).page.live
    for width, height in ((1200, 800), (1920, 1080)):
        live.resize(width, height)
        live.set_full_screen(True)
        assert live.ring.reading.digits == digits
        assert drawn_height(live.ring, 0.3, 0.7) / MM >= 30
