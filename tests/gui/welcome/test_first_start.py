"""The very first start, and the second, each in a process of its own as `stretchtimer` starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

# Waits until everything is read, tells what stands in front, asks for the first steps in the settings, and closes.
PERSON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from stretchtimer.gui.app import run_window

def window():
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "window")

def shown():
    return window().foreground.pane.title if window().foreground else "pages"

def look():
    shell = window().shell
    if not shell.library.finder.cards.items or shell.journal.sessions is None:
        return
    looking.stop()
    print(shown())
    if window().foreground:
        window().foreground.over.emit()
    print(shown())
    shell.settings.welcome_wanted.emit()
    print(shown())
    window().close()

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


def start() -> list[str]:
    """What stood in front: at first, after it was over, and when it was asked for."""
    result = subprocess.run(
        [sys.executable, "-c", PERSON],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    said = [line for line in result.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (result.returncode, said) == (0, [])
    return result.stdout.splitlines()


def test_the_first_steps_come_once_and_when_they_are_asked_for(own_home: Path) -> None:
    """In an empty home; the next time there is a journal, and the pages are there at once."""
    assert not own_home.exists()
    first = "Which muscles matter most to you?"
    assert start() == [first, "pages", first]
    assert start() == ["pages", "pages", first]
