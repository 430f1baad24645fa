"""The whole app as it is started, with somebody at it: a function that is called again and again between its events."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.gui.app import run_window
from stretchtimer.gui.window import MainWindow

OWN = Path("/proc/self")


def run_with(act: Callable[[MainWindow], object], every_ms: int) -> int:
    """Open the window and call `act` with it every `every_ms` until the app ends; its exit code.

    It is called too while a dialog that was opened by `act` itself waits for its answer.
    """
    run = QApplication.exec

    def run_acting() -> int:
        timer = QTimer()
        timer.setSingleShot(
            True
        )  # wound up before each turn: one that runs does not go off in a loop inside its turn
        timer.timeout.connect(timer.start)
        timer.timeout.connect(lambda: _call(act))
        timer.start(every_ms)
        try:
            return run()
        finally:
            timer.stop()

    QApplication.exec = staticmethod(run_acting)  # type: ignore[method-assign]
    return run_window()


def _call(act: Callable[[MainWindow], object]) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            act(widget)


def figures(*, with_objects: bool) -> dict[str, int]:
    """What the app takes now: memory of its own, open files, threads; and, if wanted, Qt's objects and running timers.

    What is shared with other programs does not count: it changes with who else runs. The objects are counted seldom,
    because each is given a Python name for it, and some of the memory for that stays. Linux.
    """
    gc.collect()
    rollup = (OWN / "smaps_rollup").read_text(encoding="ascii").splitlines()
    found = {
        "own_kib": next(int(line.split()[1]) for line in rollup if line.startswith("Anonymous:")),
        "files": len(list((OWN / "fd").iterdir())),
        "threads": threading.active_count(),
    }
    if with_objects:
        objects = [one for root in _roots() for one in root.findChildren(QObject)]
        found["objects"] = len(objects)
        found["timers"] = sum(isinstance(one, QTimer) and one.isActive() for one in objects)
    return found


def _roots() -> list[QObject]:
    app = QApplication.instance()
    return [*QApplication.topLevelWidgets(), *([app] if app else [])]
