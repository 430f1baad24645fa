"""What the window leaves behind in memory that nobody asked for."""

from __future__ import annotations

import subprocess
import sys

LOADING = """
import linecache
from stretchtimer.gui.app import run_window
from stretchtimer.gui.loading import FOR_PAGES, FOR_SESSIONS, load
load(FOR_PAGES + FOR_SESSIONS)
print(*(name for name in linecache.cache if "/stretchtimer/" in name and "/gui/__init__" not in name), sep="\\n")
"""


def test_no_source_is_kept() -> None:
    """Qt for Python would read that of every module and keep it, some MiB of text."""
    kept = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True).stdout
    assert kept.split() == []
