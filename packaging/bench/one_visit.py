"""Opens the window, goes to one place for the first time, and tells how long that took until it was painted.

Called as `one_visit.py PLACE`, PLACE being a page or "player"; prints milliseconds as JSON.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.app import run_window
from stretchtimer.gui.shell import HELP, JOURNAL, LIBRARY, SETTINGS
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import When

SETTLE_MS = 3_000  # a person has looked at the first page by then
PAGES = {"library": LIBRARY, "journal": JOURNAL, "settings": SETTINGS, "help": HELP}
PLAYER = "player"
PLACES = (*PAGES, PLAYER)


class Visitor(QObject):
    """Goes there once the window has come to rest, then closes it."""

    def __init__(self, window: MainWindow, place: str) -> None:
        super().__init__(window)
        self._window, self._place = window, place
        self._routine = load_library((resources.routines(),)).routines["calves_pre"]
        window.resize(1200, 800)
        QTimer.singleShot(SETTLE_MS, self, self._go)

    def _go(self) -> None:
        start = perf_counter()
        if self._place == PLAYER:
            self._window.shell.library.start_wanted.emit(self._routine, When.BEFORE)
        else:
            self._window.shell.go(PAGES[self._place])
        self._window.repaint()
        print(json.dumps({self._place: (perf_counter() - start) * 1_000}), flush=True)
        if self._place == PLAYER:
            self._window.player.bridge.stop()
        self._window.close()


def run_visited(run: object = QApplication.exec) -> int:
    """The event loop, with a visitor in it."""
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    visitor = Visitor(window, sys.argv[1])
    ended = run()
    del visitor
    return ended


if __name__ == "__main__":
    QApplication.exec = staticmethod(run_visited)
    sys.exit(run_window())
