"""Somebody at the app who has no idea: `python -m tests.fire.monkey EVENTS SEED` presses and clicks, in any order.

Prints a line for each hold that the journal was handed, and for a dead end. Quitting, the choice of files, and what
opens other programs are left out; everything else may be hit. What lies on the disk is not the monkey's.
"""

from __future__ import annotations

import os
import random
import sys

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QDrag, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from stretchtimer.gui.widgets.banner import Banner
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.recorder import Recorder
from stretchtimer.journal.records import Entry
from tests.fire.at_the_window import run_with

AT_ONCE = 5  # events between two turns of the window's own loop
WAYS_BACK = 60  # presses that must be enough to get out of anything
PICTURE = "dead_end.png"
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 -:/,."
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F6, Qt.Key.Key_F11),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Question),
)
WITH_CONTROL = "123,adefghinstvxyz"  # not Ctrl Q and Ctrl W: the window is to stay
NONE = Qt.KeyboardModifier.NoModifier


class Monkey:
    """Plays with the window until `events` are used up; then sees whether there is a way back to the first page."""

    def __init__(self, events: int, seed: int) -> None:
        self._left, self._chance = events, random.Random(seed)
        self._ways_back = WAYS_BACK
        self._way: list[str] = []

    def act(self, window: MainWindow) -> None:
        """Some events, or one step of the way back."""
        if self._left <= 0:
            self._go_back(window)
            return
        for _turn in range(AT_ONCE):
            self._left -= 1
            wake(window)
            if not turned_away():
                self._do_something(window)

    def _do_something(self, window: MainWindow) -> None:
        what = self._chance.random()
        if what < 0.35:
            self._click(self._place(window))
        elif what < 0.45:
            self._drag(self._place(window))
        elif what < 0.5:
            self._turn_the_wheel(self._place(window))
        else:
            self._type(focus() or self._place(window))

    def _place(self, window: MainWindow) -> QWidget:
        """A widget that a person could reach now."""
        top = in_front() or window
        at = QPoint(self._chance.randrange(max(1, top.width())), self._chance.randrange(max(1, top.height())))
        return there(top.childAt(at)) or top

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height()))
        )

    def _click(self, widget: QWidget) -> None:
        button = Qt.MouseButton.RightButton if self._chance.random() < 0.1 else Qt.MouseButton.LeftButton
        click = QTest.mouseDClick if self._chance.random() < 0.1 else QTest.mouseClick
        click(widget, button, NONE, self._spot(widget))

    def _drag(self, widget: QWidget) -> None:
        """Pressed, moved in steps, let go; what it was on may be gone by then."""
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, NONE, self._spot(widget))
        for _step in range(3):
            if isValid(widget):
                QTest.mouseMove(widget, self._spot(widget))
        if isValid(widget):
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NONE, self._spot(widget))

    def _turn_the_wheel(self, widget: QWidget) -> None:
        spot = self._spot(widget)
        turn = QPoint(0, self._chance.choice((-120, 120)))
        wheel = QWheelEvent(
            QPointF(spot),
            QPointF(widget.mapToGlobal(spot)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, wheel)

    def _type(self, widget: QWidget) -> None:
        what = self._chance.random()
        if what < 0.5:
            QTest.keyClick(widget, self._chance.choice(KEYS))
        elif what < 0.8:
            QTest.keyClick(widget, self._chance.choice(LETTERS))
        else:
            QTest.keyClick(widget, self._chance.choice(WITH_CONTROL), Qt.KeyboardModifier.ControlModifier)

    def _go_back(self, window: MainWindow) -> None:
        """Esc, or any button of what is asked: that has to be enough, for everything, to see the first page again."""
        self._ways_back -= 1
        wake(window)
        asked = in_front()
        if asked is None and window.foreground is None and not window.is_playing:
            _leave(window, 0)
            return
        if not self._ways_back:
            print("dead end:", asked or window.foreground or window.player, self._way, flush=True)
            window.grab().save(PICTURE)
            _leave(window, 1)
            return
        asked = asked or in_place(window)
        if asked is not None and self._chance.random() < 0.8:
            self._press_a_button(asked)
        else:
            self._way.append(f"Esc in {asked or focus()}")
            QTest.keyClick(focus() or asked or window, Qt.Key.Key_Escape)

    def _press_a_button(self, asked: QWidget) -> None:
        if buttons := buttons_of(asked):
            button = self._chance.choice(buttons)
            self._way.append(f"{button.text()} in {asked}")
            button.click()


def there(widget: QWidget | None) -> QWidget | None:
    """`widget`, unless it is gone: Qt may still hand out what is being taken down."""
    return widget if widget is not None and isValid(widget) else None


def in_front() -> QWidget | None:
    """The menu or dialog that has to be answered first, if there is one."""
    return there(QApplication.activePopupWidget()) or there(QApplication.activeModalWidget())


def in_place(window: MainWindow) -> QWidget | None:
    """What is asked on the page itself: whether to end the session, or what to do with what is not saved."""
    asking = (
        (window.player.question, *window.findChildren(Banner))
        if window.is_playing
        else window.findChildren(Banner)
    )
    return next(
        (one for one in asking if one.isVisible() and one.window() is window and buttons_of(one)), None
    )


def buttons_of(asked: QWidget) -> list[QAbstractButton]:
    """What it can be answered with."""
    return [
        button for button in asked.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()
    ]


def focus() -> QWidget | None:
    """Where the keyboard is."""
    return there(QApplication.focusWidget())


def wake(window: MainWindow) -> None:
    """Without a desktop nothing gets the keyboard back once a dialog has gone."""
    active = there(QApplication.activeWindow())
    if active is None or not active.isVisible():
        (in_front() or window).activateWindow()


def turned_away() -> bool:
    """Whether files were to be chosen: none are."""
    asked = in_front()
    while asked is not None and not isinstance(asked, QFileDialog):
        asked = there(asked.parentWidget())
    if asked is not None:
        asked.reject()
    return asked is not None


def _leave(window: MainWindow, code: int) -> None:
    """The end."""
    window.close()
    QApplication.exit(code)


def main(events: int, seed: int) -> int:
    """The app's exit code."""
    add = Recorder.add

    def add_and_tell(recorder: Recorder, session_id: str, entry: Entry) -> None:
        print("entry:", entry.id, session_id, flush=True)
        add(recorder, session_id, entry)

    Recorder.add = add_and_tell  # type: ignore[method-assign]  # listened to, not replaced
    QDesktopServices.openUrl = lambda _url: True  # type: ignore[method-assign]  # no file manager comes up here
    QDrag.exec = lambda *_actions: Qt.DropAction.IgnoreAction  # type: ignore[method-assign]  # waits for a real mouse
    return run_with(Monkey(events, seed).act, 1)


if __name__ == "__main__":
    code = main(int(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.flush()
    sys.stderr.flush()
    # The app is closed. Qt without a screen would let go of what was copied only after Python, which that needs.
    os._exit(code)
