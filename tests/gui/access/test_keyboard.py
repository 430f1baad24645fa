"""The keyboard alone: Tab comes to everything that can be pressed, set or typed into, and shows where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.picker.picker import Picker
from stretchtimer.gui.theme.theme import Theme
from tests.gui.states import ALL, Scene
from tests.gui.states_editing import EDITING, editor_step
from tests.gui.states_exchange import EXCHANGING
from tests.gui.states_journal import JOURNAL_STATES
from tests.gui.states_welcome import FIRST_STEPS

CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QTextEdit, QPlainTextEdit)
CTRL = Qt.KeyboardModifier.ControlModifier
MOST_STOPS = 300  # of any page; more are a ring without an end


def told(widget: QWidget) -> str:
    """The name of a control and its class."""
    return f"{type(widget).__name__}: {widget.accessibleName() or getattr(widget, 'text', str)()}"


def controls(shown: QWidget) -> list[QWidget]:
    """All that can be worked with now: what lies under the picker cannot."""
    over = [each for each in shown.findChildren(Picker) if each.isVisible()]
    return [
        each
        for each in (*over, shown)[0].findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not isinstance(each, QScrollBar)
        and each.window() is shown
        and each.isVisible()
        and each.isEnabled()
    ]


def is_led_to(control: QWidget, stops: list[QWidget]) -> bool:
    """Whether Tab comes to it, to what it is a part of, or to the one of its group where the arrow keys go on."""
    whole: QWidget | None = control
    while whole is not None:
        if whole.focusProxy() in stops:
            return True
        whole = whole.parentWidget()
    group = control.group() if isinstance(control, QAbstractButton) else None
    if control in stops:
        return True
    return group is not None and group.exclusive() and any(each in stops for each in group.buttons())


def takes_tabs(widget: QWidget) -> bool:
    """Whether Tab is typed into it; Ctrl Tab leads on then."""
    return isinstance(widget, QPlainTextEdit) and not widget.tabChangesFocus()


def tabbed(shown: QWidget) -> Iterator[QWidget]:
    """What Tab comes to, once round."""
    seen: list[QWidget] = []
    for _stop in range(MOST_STOPS):
        here = QApplication.focusWidget() or shown
        QTest.keyClick(here, Qt.Key.Key_Tab, CTRL if takes_tabs(here) else Qt.KeyboardModifier.NoModifier)
        stop = QApplication.focusWidget()
        assert stop is not None and stop.window() is shown
        QApplication.processEvents()  # the page is scrolled to it
        if seen and stop is seen[-1]:
            continue  # from the hours to the minutes
        if stop in seen:
            return
        seen.append(stop)
        yield stop
    pytest.fail("Tab never comes back to where it was")


@pytest.fixture(
    name="shown",
    params=(*ALL, *JOURNAL_STATES, *EDITING, *EXCHANGING, *FIRST_STEPS),
    ids=lambda state: state.__name__,
)
def _shown(request: pytest.FixtureRequest, tmp_path: Path, theme: Theme, qtbot: QtBot) -> QWidget:
    """Each page and state in turn, with the keyboard in it."""
    state: Callable[[Scene], QWidget] = request.param
    shown = state(Scene.open(tmp_path, theme, qtbot))
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_tab_comes_to_every_control(shown: QWidget) -> None:
    """Of buttons of which one is on, the arrow keys lead to the others."""
    stops = list(tabbed(shown))
    assert [told(each) for each in controls(shown) if not is_led_to(each, stops)] == []


def test_it_is_seen_where_the_keyboard_is(shown: QWidget) -> None:
    """Each control looks different with the keyboard on it."""
    alike = []
    for stop in tabbed(shown):
        if isinstance(stop, QAbstractScrollArea):
            continue  # a chosen card is marked always, and of text that is scrolled all is alike
        with_focus = shown.grab().toImage()
        stop.clearFocus()
        if shown.grab().toImage() == with_focus:
            alike.append(told(stop))
        stop.setFocus(Qt.FocusReason.TabFocusReason)
    assert alike == []


def test_f6_goes_round_every_part_of_the_editor(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """From the steps to the first field of the chosen one, to the name, to the bar, and to the steps again."""
    window = editor_step(Scene.open(tmp_path, theme, qtbot))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    names = []
    for _press in range(5):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        names.append(getattr(QApplication.focusWidget(), "accessibleName", str)())
    assert names == ["Hold", "Name of the routine", "The routine in time", "Steps", "Hold"]
