"""An inspector that is seen, and its fields used as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.inspector.choice_row import SegmentsRow
from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.inspector.number_row import NumberRow
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.switch_row import SwitchRow
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme

SQUAT, CALF, BUTTERFLY = 1, 2, 3
LEFT = Qt.MouseButton.LeftButton
BIKE_AND_PUSH = """\
format = 1
name = "Bike"

[[step]]
exercise = "bike_warmup"
duration = "5-10 min"
ramp = "easy to steady"

[[step]]
exercise = "pnf_calf"
"""
ROUND = """\
format = 1
name = "Rounds"

[[step]]
rounds = 2

  [[step.step]]
  exercise = "butterfly"
"""


def shown(theme: Theme, bench: Workbench, qtbot: QtBot) -> Inspector:
    """An inspector of `bench`, seen."""
    inspector = Inspector(theme, bench)
    inspector.resize(360, 760)
    qtbot.addWidget(inspector)
    inspector.show()
    qtbot.waitExposed(inspector)
    return inspector


def row(inspector: Inspector, label: str) -> Row:
    """The row of that name, which is shown."""
    return inspector.form.rows[label]


def number(inspector: Inspector, label: str) -> NumberRow:
    """The same, of a number."""
    found = row(inspector, label)
    assert isinstance(found, NumberRow)
    return found


def typed(inspector: Inspector, label: str, text: str) -> NumberRow:
    """Write `text` into the field of a number, and leave it with Enter."""
    found = number(inspector, label)
    found.field.setFocus()
    found.field.selectAll()
    QTest.keyClicks(found.field, text)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    return found


def composed(inspector: Inspector, label: str, text: str) -> NumberRow:
    """The same with an input method, as one writes Chinese and Japanese."""
    found = number(inspector, label)
    found.field.setFocus()
    found.field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(found.field, event)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    return found


def switched(inspector: Inspector, label: str) -> None:
    """Turn a switch."""
    found = row(inspector, label)
    assert isinstance(found, SwitchRow)
    QTest.mouseClick(found.switch, LEFT)


def segment(inspector: Inspector, label: str, words: str) -> None:
    """Press the segment with those words."""
    found = row(inspector, label)
    assert isinstance(found, SegmentsRow)
    button = next(one for one in found.segments.group.buttons() if one.text() == words)
    QTest.mouseClick(button, LEFT)
