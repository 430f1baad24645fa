"""The app in a process of its own, as `stretchtimer` starts it, with somebody in it who tells what they see."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60
PLATFORM_SAYS = "propagateSizeHints"  # of the offscreen platform itself, for every window with a least size

_BEFORE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from stretchtimer.gui.app import run_window

def window():
    return next((w for w in QApplication.topLevelWidgets() if w.objectName() == "window"), None)

def is_filled():
    shell = window() and window().shell
    return bool(shell and shell.library.finder.cards.items and shell.journal.blocks is not None)
"""
_AFTER = """
run = QApplication.exec
def watched(*_):
    global looking
    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(20)
    return run()

QApplication.exec = staticmethod(watched)
sys.exit(run_window())
"""


def watching(person: str) -> str:
    """A program that opens the window and calls the function `look` of `person` every 20 ms, by the timer `looking`.

    `person` has `window()`, None before there is one, and `is_filled()`: the library and the journal are shown.
    """
    return _BEFORE + person + _AFTER


def launch(*command: str, errors: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
    """Python with this command line, its standard output to be read, its errors as `subprocess` takes them."""
    return subprocess.Popen(
        [sys.executable, *command],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
    )


def told_by(person: str) -> list[str]:
    """What `person` printed until the window was closed, line by line. The app itself must end well and say nothing."""
    process = launch("-c", watching(person), errors=subprocess.PIPE)
    seen, warned = process.communicate(timeout=PATIENCE_S)
    said = [line for line in warned.splitlines() if PLATFORM_SAYS not in line]
    assert (process.returncode, said) == (0, [])
    return seen.splitlines()
