"""What people do with the list of steps, for its tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from stretchtimer.gui.editor.steps.step_list import StepList

SQUAT, CALF, BUTTERFLY = 1, 2, 3
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Make = Callable[..., StepList]


def titles(steps: StepList) -> list[str]:
    """What the rows are called, from the top."""
    return [row.title for row in steps.view.rows]


def place(steps: StepList, number: int, share: float = 0.5) -> QPoint:
    """A point in row `number`, `share` of its height from its top."""
    rect = steps.view.visualRect(steps.view.model().index(number, 0))
    return QPoint(rect.left() + 200, rect.top() + round(rect.height() * share))


def click(
    steps: StepList, number: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click on a row."""
    QTest.mouseClick(steps.view.viewport(), Qt.MouseButton.LeftButton, modifier, place(steps, number))


def drag(steps: StepList, number: int, to: QPoint) -> None:
    """Take a row with the mouse and let it go elsewhere."""
    viewport, left = steps.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, place(steps, number))
    QTest.mouseMove(viewport, place(steps, number) + QPoint(0, 12))
    QTest.mouseMove(viewport, to)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, to)


def key(
    steps: StepList, key_: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key on the list."""
    QTest.keyClick(steps.view, key_, modifier)
