"""Opens a window, `bare` or `ours` with a session in its player, and tells the memory it takes, in MiB, as JSON.

Memory is PSS: what is shared with other processes counts by its share. `own` is the window's, `others` that of the
processes it has started.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = 1200, 800
SETTLE_MS = 4_000  # for everything to be read, and again for the player to be in its hold
HOLD_AT_MS = 200_000  # in "Calves, before the workout"
KIB_A_MIB = 1_024


def pss_mib(process: int) -> float:
    """What a process takes; nothing if it has just ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / KIB_A_MIB


def descendants(process: int) -> list[int]:
    """The processes that it has started, and those that they have."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    children = [int(child) for each in tasks for child in each.read_text(encoding="ascii").split()]
    return children + [one for child in children for one in descendants(child)]


def tell() -> None:
    """Print it, and end."""
    own = os.getpid()
    others = sum(pss_mib(each) for each in descendants(own))
    print(json.dumps({"own": pss_mib(own), "others": others}), flush=True)
    QApplication.closeAllWindows()


def bare() -> int:
    """As little as shows a window."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    QTimer.singleShot(SETTLE_MS, tell)
    return app.exec()


def play() -> None:
    """Begin a session and go to its first hold."""
    from stretchtimer.config import resources
    from stretchtimer.gui.window import MainWindow
    from stretchtimer.routine.library import load_library
    from stretchtimer.routine.model import When

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.resize(*SIZE)
    routine = load_library((resources.routines(),)).routines["calves_pre"]
    window.shell.library.start_wanted.emit(routine, When.BEFORE)
    window.player.bridge.seek(HOLD_AT_MS)
    QTimer.singleShot(SETTLE_MS, tell)


def run_measured(run: object = QApplication.exec) -> int:
    """The event loop, with a session begun in it."""
    QTimer.singleShot(SETTLE_MS, play)
    return run()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        sys.exit(bare())
    from stretchtimer.gui.app import run_window  # nothing of ours is in the bare one

    QApplication.exec = staticmethod(run_measured)
    sys.exit(run_window())
