"""Banners and toasts: said, closed, acted on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.banner import Banners
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.toast import SHADOW_BLUR, Toast


def window_800(qtbot: QtBot) -> QWidget:
    """A window to tell something in."""
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_notice_stays_until_it_is_closed(theme: Theme, qtbot: QtBot) -> None:
    """The cross takes it away, and the room with it."""
    window = window_800(qtbot)
    banners = Banners(theme, window)
    banners.tell("The journal was damaged. It is kept.")
    assert banners.isVisible() and banners.texts == ("The journal was damaged. It is kept.",)
    qtbot.mouseClick(banners.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert banners.texts == () and not banners.isVisible()


def test_the_same_words_are_said_once(theme: Theme, qtbot: QtBot) -> None:
    """A fault that comes again does not fill the window."""
    window = window_800(qtbot)
    banners = Banners(theme, window)
    banners.tell("The disk is full.")
    banners.tell("The disk is full.")
    assert banners.texts == ("The disk is full.",)


def test_an_action_is_taken_and_the_notice_goes(theme: Theme, qtbot: QtBot) -> None:
    """Each verb does what it says."""
    window = window_800(qtbot)
    banners = Banners(theme, window)
    taken: list[str] = []
    actions = (("Resume", lambda: taken.append("resume")), ("Leave it", lambda: taken.append("leave")))
    banners.tell("You were in the middle.", "accent", actions)
    theme.choose(Look.DARK)  # its icon is drawn anew
    buttons = {button.text(): button for button in banners.findChildren(Button)}
    qtbot.mouseClick(buttons["Leave it"], Qt.MouseButton.LeftButton)
    assert taken == ["leave"] and banners.texts == ()


def test_toasts_wait_for_each_other(theme: Theme, qtbot: QtBot) -> None:
    """One at a time, in order, and none is left in the end."""
    window = window_800(qtbot)
    toast = Toast(theme, window, shown_ms=20)
    toast.tell("Saved.")
    toast.tell("Sound lost.")
    assert toast.text == "Saved."
    qtbot.waitUntil(lambda: toast.text == "Sound lost.")
    qtbot.waitUntil(lambda: toast.text == "")


def test_a_toast_stays_in_the_window(theme: Theme, qtbot: QtBot) -> None:
    """At the bottom in the middle, also after the window has grown; many words flow over lines."""
    window = window_800(qtbot)
    toast = Toast(theme, window)
    toast.tell(
        "No sound: simpleaudio cannot play. Qt cannot play: no sound device. The session goes on. " * 3
    )
    window.resize(700, 500)
    assert window.rect().contains(toast.geometry().adjusted(0, 0, 0, -SHADOW_BLUR))
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.height() > 2 * Size.TOAST
    toast.dismiss()
    assert toast.text == ""


def test_a_toast_stays_under_the_pointer(theme: Theme, qtbot: QtBot) -> None:
    """Its time stands still while it is being read."""
    window = window_800(qtbot)
    toast = Toast(theme, window, shown_ms=20)
    toast.tell("Sound lost.")
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(60)
    assert toast.text == "Sound lost."
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: toast.text == "")


def test_what_was_just_done_can_be_taken_back(theme: Theme, qtbot: QtBot) -> None:
    """The newest offer stands alone, stays while the keyboard is on its button, and goes when it is taken."""
    window = window_800(qtbot)
    taken: list[str] = []
    toast = Toast(theme, window)
    toast.tell("Saved.")
    toast.offer("“Calves” is in the trash.", "Undo", lambda: taken.append("calves"))
    toast.offer("“Quads” is in the trash.", "Undo", lambda: taken.append("quads"))
    assert toast.text == "“Quads” is in the trash." and toast.button.isVisible()
    assert window.rect().contains(toast.geometry().adjusted(0, 0, 0, -SHADOW_BLUR))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert taken == ["quads"] and toast.text == ""
    toast.tell("Back again.")
    assert not toast.button.isVisible()


def test_an_empty_state_offers_one_thing(theme: Theme, qtbot: QtBot) -> None:
    """Its button acts, its words can change."""
    empty = EmptyState(theme, "search", "Nothing here", "Try another word.", "Show all")
    qtbot.addWidget(empty)
    empty.put("Nothing matches “hip”", "Try another.")
    with qtbot.waitSignal(empty.acted, timeout=500):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert "Nothing matches “hip”" in [label.text() for label in empty.findChildren(Label)]
