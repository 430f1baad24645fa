"""What is made before it is visited."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.warming import warm
from stretchtimer.gui.window import MainWindow


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """What later tests make is collected as ever."""
    yield
    gc.unfreeze()


def test_a_first_visit_finds_its_page_made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    """The player, the journal and the settings come a piece at a time, once; then nothing goes on."""
    window = MainWindow(theme, tmp_path / "window")
    qtbot.addWidget(window)
    made: list[str] = []
    window.player_made.connect(lambda _player: made.append("player"))
    window.settings_made.connect(lambda _page: made.append("settings"))
    window.shell.journal_made.connect(lambda _page: made.append("journal"))
    warm(window)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    QApplication.processEvents()
    assert made == ["player", "settings", "journal"]
    assert window.shell.settings.make_ahead() is False
    qtbot.waitUntil(
        lambda: not any(timer.isActive() and not timer.interval() for timer in window.findChildren(QTimer))
    )
