"""The sidebar where the window is small and text large: it leaves the page the room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.gui.shell import LIBRARY
from stretchtimer.gui.sidebar import NavButton, Sidebar
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.window import MainWindow
from tests.gui.evening import House, open_window

SLIM = 120  # px that icons of twice the size need at most


@pytest.fixture
def window(tmp_path: Path, theme: Theme, qtbot: QtBot) -> MainWindow:
    """The smallest there is, with text of twice the size."""
    window = open_window(House(tmp_path), Theme(resources.assets(), Look.LIGHT, text_scale=2.0), qtbot)
    window.resize(960, 640)
    return window


def test_icons_stay_where_words_would_crowd_the_page(window: MainWindow, qtbot: QtBot) -> None:
    """What they mean is under the pointer and told to a screen reader; they lead where they always do."""
    sidebar, buttons = window.shell.findChildren(Sidebar)[0], window.shell.findChildren(NavButton)
    assert sidebar.width() <= SLIM
    assert buttons[LIBRARY].toolTip() == "Library (Ctrl 2)"
    assert buttons[LIBRARY].text() == "Library"
    qtbot.mouseClick(buttons[LIBRARY], Qt.MouseButton.LeftButton)
    assert window.shell.page == LIBRARY
    with qtbot.waitSignal(sidebar.cramp_wanted, timeout=500):
        qtbot.mouseClick(sidebar.cramp_small, Qt.MouseButton.LeftButton)


def test_words_come_back_with_the_room(window: MainWindow) -> None:
    """Each beside its icon, and nothing under the pointer any more."""
    window.resize(1_600, 900)
    sidebar, buttons = window.shell.findChildren(Sidebar)[0], window.shell.findChildren(NavButton)
    assert all(button.width() >= button.sizeHint().width() > SLIM for button in buttons)
    assert sidebar.cramp.isVisible() and not sidebar.cramp_small.isVisible()
    assert not any(button.toolTip() for button in buttons)
