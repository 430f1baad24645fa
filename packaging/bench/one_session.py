"""Opens the window, runs a session in it for some seconds, skipping on every second, and tells of every turn.

The event loop is kept turning without a rest, so that a turn's time is either work, or waiting. Work, and waiting for
a processor that others use, are known to the kernel; what is left is waiting for a disk, a device or a lock.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.app import run_window
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import When

SETTLE_MS = 1_500  # for the library and the journal to be read
SKIP_MS = 1_000
SCHEDULED = Path("/proc/thread-self/schedstat")


def busy_ns() -> int:
    """Nanoseconds that this thread has worked or stood in line for a processor."""
    if SCHEDULED.exists():
        working, in_line, _slices = SCHEDULED.read_text(encoding="ascii").split()
        return int(working) + int(in_line)
    return time.thread_time_ns()


class Turns(QObject):
    """Takes the time of every turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        self.longest_wait_ns = 0
        self.longest_turn_ns = 0
        self._last = time.monotonic_ns(), busy_ns()
        timer = QTimer(self)
        timer.timeout.connect(self._on_turn)
        timer.start(0)

    def _on_turn(self) -> None:
        now = time.monotonic_ns(), busy_ns()
        turn_ns, busy = (after - before for after, before in zip(now, self._last, strict=True))
        self.count += 1
        self.longest_turn_ns = max(self.longest_turn_ns, turn_ns)
        self.longest_wait_ns = max(self.longest_wait_ns, turn_ns - busy)
        self._last = now


def play(window: MainWindow, seconds: int) -> None:
    """Begin a session, skip on once a second, tell what was measured, close."""
    routine = load_library((resources.routines(),)).routines["quads_pre"]
    turns = Turns(window)
    window.shell.library.start_wanted.emit(routine, When.ANY)
    skipping = QTimer(window)
    skipping.timeout.connect(lambda: window.player.bridge.skip() if window.player.has_session else None)
    skipping.start(SKIP_MS)

    def tell() -> None:
        found = {
            "turns": turns.count,
            "longest_turn_ms": turns.longest_turn_ns / 1e6,
            "longest_wait_ms": turns.longest_wait_ns / 1e6,
        }
        print(json.dumps(found), flush=True)
        window.close()

    QTimer.singleShot(seconds * 1_000, window, tell)


def run_watched(run: object = QApplication.exec) -> int:
    """The event loop, with a session begun in it."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    QTimer.singleShot(SETTLE_MS, window, lambda: play(window, int(sys.argv[1])))
    return run()


if __name__ == "__main__":
    QApplication.exec = staticmethod(run_watched)
    sys.exit(run_window())
