"""What is drawn by hand, where the language runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.time_field import TimeField


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    """The application runs as it does in Hebrew."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def test_hours_stand_before_minutes(theme: Theme, qtbot: QtBot) -> None:
    """Six in the evening does not read as eighteen past midnight."""
    field = TimeField(theme, "Begin", time(18, 0))
    qtbot.addWidget(field)
    assert field.field.text() == "18:00"
