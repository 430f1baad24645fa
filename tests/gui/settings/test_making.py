"""The settings page while it is made: quickly, and out of sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.settings.page import SettingsPage
from stretchtimer.gui.settings.sections import used_sections
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import Label


def test_the_first_frame_waits_for_no_row_below_it(theme: Theme, qtbot: QtBot) -> None:
    """What cannot be seen yet comes by itself after it; nobody has to ask."""
    page = SettingsPage(theme)
    made: list[str] = []
    page.control_made.connect(lambda key, _control: made.append(key))
    page.resize(992, 800)
    qtbot.addWidget(page)
    last: list[object] = []
    page.data_made.connect(last.append)
    page.show()
    first = len(made)
    qtbot.waitUntil(lambda: bool(last))
    assert 0 < first < len(made) == len(page.rows)


def test_what_is_made_ahead_is_all_that_its_first_frame_shows(theme: Theme, qtbot: QtBot) -> None:
    """Row by row before it is seen; then the page comes without making any more."""
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.resize(992, 800)
    made: list[str] = []
    page.control_made.connect(lambda key, _control: made.append(key))
    while page.make_ahead():
        pass
    ahead = len(made)
    page.show()
    assert 0 < ahead == len(made)


@pytest.mark.parametrize("number", range(len(used_sections()) + 1))
def test_every_section_is_there_at_once(theme: Theme, qtbot: QtBot, number: int) -> None:
    """By keyboard, before the page had time to make what is below its first frame."""
    page = SettingsPage(theme)
    page.resize(992, 800)
    qtbot.addWidget(page)
    page.show()
    button = page.sections.group.button(number)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    below = [
        label.text()
        for label in page.findChildren(Label)
        if label.isVisible() and not label.visibleRegion().isEmpty()
    ]
    assert button.text() in below and page.sections.current is button


def test_no_part_of_it_is_ever_a_window(theme: Theme, qtbot: QtBot) -> None:
    """Each would flash on the screen and take the keyboard away."""
    page = SettingsPage(theme)
    qtbot.addWidget(page)
    page.resize(992, 800)
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    page.show()
    assert page.rows
    app.removeEventFilter(watch)
    assert shown == [page]
