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


def rows(short: bool) -> list[Row]:
    """The longest wait, in a session with its sound and its journal, and a skip every second."""
    with tempfile.TemporaryDirectory() as home, display() as shown:
        result = subprocess.run(
            [sys.executable, HERE / "one_session.py", "5" if short else "30"],
            env=os.environ | shown | {"STRETCHTIMER_HOME": home},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    if result.returncode:
        raise RuntimeError(f"session in the window: {result.stderr}")
    found = json.loads(result.stdout)
    note = f"{found['turns']:,} turns of the event loop, the longest took {found['longest_turn_ms']:.0f} ms"
    return [Row("window's thread, longest wait in a session", found["longest_wait_ms"], LIMIT_MS, "ms", note)]
