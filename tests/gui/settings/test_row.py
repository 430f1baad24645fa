"""Rows of the settings, and how they take the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.flow import Flow

CONTROL = 200  # px


def control() -> QWidget:
    """Something of a size of its own."""
    widget = QWidget()
    widget.setFixedSize(CONTROL, 30)
    return widget


@pytest.mark.parametrize("width", [800, 300])
def test_a_long_name_sends_the_control_below_it(theme: Theme, qtbot: QtBot, width: int) -> None:
    """Beside it the row would be wider than its page, and be cut."""
    held = control()
    row = Row(theme, "Lautstärke der Hinweise von unterwegs", "How loud.", held)
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < 350
    row.resize(width, 120)
    row.show()
    row.layout().activate()
    is_beside = held.mapTo(row, held.rect().topLeft()).x() > width / 2
    assert is_beside == (width > 350)


def test_what_flows_begins_where_reading_does(qtbot: QtBot, qapp: QApplication) -> None:
    """The first is at the right in Hebrew."""
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = Flow(around)
    first, then = control(), control()
    for widget in (first, then):
        flow.addWidget(widget)
    around.resize(3 * CONTROL, 60)
    around.show()
    assert first.geometry().right() == around.rect().right()
    assert then.geometry().right() < first.x()
