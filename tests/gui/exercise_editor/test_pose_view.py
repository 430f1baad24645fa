"""The figure as a slider: what a screen reader hears of it and may do with it, and what else leaves it alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from tests.gui.exercise_editor.desks import Desk, begin, grip


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def test_a_screen_reader_hears_the_angle_and_can_set_it(desk: Desk) -> None:
    """The figure is a slider from one limit of the chosen joint to the other, in degrees."""
    page = desk.create()
    view = begin(page)
    figure = QAccessible.queryAccessibleInterface(view)
    angle = figure.valueInterface()
    assert figure.role() is QAccessible.Role.Slider
    assert (angle.minimumValue(), angle.currentValue(), angle.maximumValue()) == (0, 0, 0)
    view.choose(grip(view, "head"))
    assert (angle.minimumValue(), angle.currentValue(), angle.maximumValue()) == (-50, 0, 60)
    angle.setCurrentValue(20)
    assert view.words().startswith("Neck 20°")
    assert page.bench.undo_stack.undoText() == "Neck"
    page.bar.undo_button.click()
    assert angle.currentValue() == 0


def test_neither_the_wheel_nor_the_page_keys_turn_a_joint(desk: Desk) -> None:
    """They scroll, as everywhere."""
    page = desk.create()
    view = begin(page)
    page.focus_page()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.choose(grip(view, "head"))
    before = page.bench.draft.text
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        desk.qtbot.keyClick(view, key)
    place = QPointF(view.rect().center())
    wheel = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert page.bench.draft.text == before
