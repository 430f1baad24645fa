"""Opens the window and tells what it costs: idle, hidden, with a figure moving in a session, and switching pages.

Called as `one_window.py SECONDS`; prints shares of one processor, and milliseconds, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from itertools import permutations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.app import run_window
from stretchtimer.gui.shell import PAGES
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import When

SETTLE_MS = 3_000  # for everything to be read, and for a figure to be in its hold
SIZE = 1200, 800
TIMES = 3
PLACES_MS = {"hold": 200_000, "march": 20_000}  # in "Calves, before the workout"


class Meter(QObject):
    """Measures one thing after the other, each for so many seconds, then closes the window."""

    def __init__(self, window: MainWindow, seconds: int) -> None:
        super().__init__(window)
        self._window, self._seconds = window, seconds
        self._found: dict[str, float] = {}
        self._left = ["idle", "hidden", *PLACES_MS]
        window.resize(*SIZE)
        QTimer.singleShot(SETTLE_MS, self, self._begin)

    def _begin(self) -> None:
        """Bring about what is measured next, and give it time to settle."""
        if not self._left:
            print(json.dumps(self._found), flush=True)
            self._window.player.bridge.stop()
            self._window.close()
            return
        name = self._left.pop(0)
        if name == "idle":
            self._found["library_ms"] = self._library_ms()
            self._found["switch_ms"] = max(self._switch_ms(*pair) for pair in self._seen_pages())
        self._window.setVisible(name != "hidden")
        if name in PLACES_MS:
            self._play(PLACES_MS[name])
        QTimer.singleShot(SETTLE_MS, self, lambda: self._measure(name))

    def _measure(self, name: str) -> None:
        clock, used = time.monotonic(), time.process_time()

        def tell() -> None:
            self._found[name] = (time.process_time() - used) / (time.monotonic() - clock)
            self._begin()

        QTimer.singleShot(self._seconds * 1_000, self, tell)

    def _play(self, at_ms: int) -> None:
        if not self._window.is_playing:
            routine = load_library((resources.routines(),)).routines["calves_pre"]
            self._window.shell.library.start_wanted.emit(routine, When.BEFORE)
        self._window.player.bridge.seek(at_ms)

    def _library_ms(self) -> float:
        """From another page back to the library, painted, once it has been seen before."""
        shell = self._window.shell
        shell.go_to_library()
        self._settle()
        shell.go_to_today()
        QApplication.processEvents()
        start = time.perf_counter()
        shell.go_to_library()
        shell.library.repaint()
        return (time.perf_counter() - start) * 1_000

    def _seen_pages(self) -> Iterator[tuple[int, int]]:
        """Every way from one page to another, once all were seen."""
        for page in range(len(PAGES)):
            self._window.shell.go(page)
            self._settle()
        return permutations(range(len(PAGES)), 2)

    def _switch_ms(self, one: int, other: int) -> float:
        """From one page to the other, painted; the best of a few, for other programs run here too."""
        shell, taken = self._window.shell, []
        for _time in range(TIMES):
            shell.go(one)
            QApplication.processEvents()
            start = time.perf_counter()
            shell.go(other)
            shell.repaint()
            taken.append((time.perf_counter() - start) * 1_000)
        return min(taken)

    def _settle(self) -> None:
        """New figures come a few at a time."""
        until = time.monotonic() + SETTLE_MS / 1_000
        while time.monotonic() < until:
            QApplication.processEvents()


def run_measured(run: object = QApplication.exec) -> int:
    """The event loop, with a meter in it."""
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    meter = Meter(window, int(sys.argv[1]))
    ended = run()
    del meter
    return ended


if __name__ == "__main__":
    QApplication.exec = staticmethod(run_measured)
    sys.exit(run_window())
