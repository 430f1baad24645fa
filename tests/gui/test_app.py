"""The app as `stretchtimer` without arguments starts it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome

ROOT = Path(__file__).parents[2]

# Waits for the cards, starts the chosen routine, closes the window in the middle of it, and tells what it saw.
PERSON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from stretchtimer.gui.app import run_window

def window():
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "window")

def look():
    shell = window().shell
    if not window().is_playing and shell.library.finder.cards.items and shell.journal.sessions is not None:
        print("cards", len(shell.library.finder.cards.items), *shell.banners.texts, sep="|")
        shell.library.choose("calves_pre")
        shell.library.detail.start()
    elif window().is_playing:
        print("playing", window().player.bridge.session.start_of.routine_id, sep="|")
        looking.stop()
        QTimer.singleShot(100, window().close)

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


def test_it_starts_plays_and_closes_clean(own_home: Path) -> None:
    """Twenty built-in routines, a fault in the settings told, a session begun and kept, nothing on standard error."""
    own_home.mkdir()
    (own_home / "settings.toml").write_text('output = "none"\nvolum = 3\n', encoding="utf-8")
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
    cards, playing = result.stdout.splitlines()
    assert cards.startswith("cards|20|") and "Did you mean “volume”?" in cards
    assert playing == "playing|calves_pre"
    assert (own_home / "state" / "window").exists()
    with Journal.open(own_home / "journal.db") as journal:
        (session,) = journal.unfinished()
    assert session.outcome is SessionOutcome.RUNNING
