"""Buttons, chips and choices: pressed by mouse and keyboard, ringed by the keyboard only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import LIGHT, Size
from stretchtimer.gui.widgets.buttons import LARGE, MEDIUM, SMALL, Button, Kind, Measure
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.focus_ring import FocusRing, KeyboardFocus
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.segmented import Segmented


def window_with(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window that holds these and has the focus."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_presses_what_it_is_on(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    """Space and Enter are the button's own while it has the focus, whatever the page binds them to."""
    button = Button(theme, "Skip")
    window = window_with(qtbot, button)
    taken: list[str] = []
    theme.keys.bind(window, "pause", lambda: taken.append("page"))
    theme.keys.bind(window, "ready", lambda: taken.append("page"))
    button.clicked.connect(lambda: taken.append("button"))
    button.setFocus()
    qtbot.keyClick(button, key)
    assert taken == ["button"]


def test_a_click_leaves_the_keyboard_where_it_was(theme: Theme, qtbot: QtBot) -> None:
    """So a focus ring always means the keyboard."""
    first, second = Button(theme, "First"), Button(theme, "Second")
    _window = window_with(qtbot, first, second)
    first.setFocus()
    with qtbot.waitSignal(second.clicked, timeout=500):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert first.hasFocus()


@pytest.mark.parametrize("measure", [SMALL, MEDIUM, LARGE])
def test_a_button_has_room_for_all_it_shows(theme: Theme, measure: Measure) -> None:
    """With an icon and a key hint it is wider than without, and as high as the table says."""
    plain = Button(theme, "Start", measure=measure)
    full = Button(theme, "Start", measure=measure, icon="play", key="start")
    assert full.sizeHint().width() > plain.sizeHint().width() + measure.icon
    assert full.sizeHint().height() == measure.height


def test_the_primary_button_is_filled_with_the_accent(theme: Theme, qtbot: QtBot) -> None:
    """And turns with the theme."""
    button = Button(theme, "Start", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(120, 40)
    assert button.grab().toImage().pixelColor(8, 20) == QColor(theme.colours.accent)
    theme.choose(Look.DARK)
    assert button.grab().toImage().pixelColor(8, 20) == QColor(theme.colours.accent)
    assert theme.colours.accent != LIGHT.accent


def test_an_icon_button_says_what_it_does(theme: Theme, qtbot: QtBot) -> None:
    """To a screen reader by name, to the pointer with its key."""
    button = IconButton(theme, "sound", "Sound off", key="mute", checkable=True)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Sound off"
    assert button.toolTip() == "Sound off (M)"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()


def test_one_chip_is_on(theme: Theme, qtbot: QtBot) -> None:
    """Turning one on turns the other off; the arrows go from one to the next."""
    row = ChipRow(theme, ("All", "Before", "After"), "Made for")
    _window = window_with(qtbot, row)
    assert row.chosen == 0
    qtbot.mouseClick(row.group.button(2), Qt.MouseButton.LeftButton)
    assert row.chosen == 2
    row.group.button(2).setFocus()
    qtbot.keyClick(row.group.button(2), Qt.Key.Key_Left)
    assert row.chosen == 1


def test_one_segment_is_raised(theme: Theme, qtbot: QtBot) -> None:
    """As with chips."""
    choice = Segmented(theme, ("On its own", "Before", "After"), "When you do it")
    qtbot.addWidget(choice)
    qtbot.mouseClick(choice.group.button(1), Qt.MouseButton.LeftButton)
    assert choice.chosen == 1
    assert choice.accessibleName() == "When you do it"


def test_the_ring_goes_with_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    """It lies four pixels around the button that has the focus, and is gone when none has."""
    first, second = Button(theme, "First"), Button(theme, "Second")
    rest = QWidget()
    rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window = window_with(qtbot, first, second, rest)
    ring = KeyboardFocus(theme, window)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    reach = Size.FOCUS_GAP + Size.FOCUS_RING
    assert ring.isVisible()
    assert ring.geometry() == second.geometry().adjusted(-reach, -reach, reach, reach)
    rest.setFocus()
    assert not ring.isVisible()


def test_a_standing_ring_is_drawn_in_the_focus_colour(theme: Theme, qtbot: QtBot) -> None:
    """The default action is ringed even while the keyboard is elsewhere."""
    button = Button(theme, "Start", Kind.PRIMARY)
    window = window_with(qtbot, button)
    ring = FocusRing(theme, window)
    ring.setWidget(button)
    drawn = window.grab().toImage()
    left, middle = button.geometry().left(), button.geometry().center().y()
    assert drawn.pixelColor(left - 3, middle) == QColor(theme.colours.focus)
    assert drawn.pixelColor(left - 1, middle) != QColor(theme.colours.focus)


def test_a_ring_goes_with_what_it_was_made_for(theme: Theme, qtbot: QtBot) -> None:
    """Page after page comes and goes in one window: none leaves its ring behind."""
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    button = Button(theme, "Start", parent=page)
    FocusRing(theme, page).setWidget(button)
    assert len(window.findChildren(FocusRing)) == 1
    page.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(FocusRing))
