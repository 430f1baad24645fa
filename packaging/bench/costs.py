"""What the window costs: its share of a processor, idle and in a session, and the library opened again."""

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


def rows(short: bool) -> list[Row]:
    """Shares are of one processor, in a window of 1200 x 800 px, sound off."""
    found = measured("5" if short else "20")
    moving = max(found["hold"], found["march"]) * 100
    return [
        Row(
            "processor, figure moving in a session", moving, 8, "%", f"in a hold {found['hold'] * 100:.1f} %"
        ),
        Row("processor, nothing running", round(found["idle"] * 100, 1), 0, "%"),
        Row("library with its figures, opened again", found["library_ms"], 200, "ms"),
    ]


def measured(seconds: str) -> dict[str, float]:
    """What one window found out about itself, each thing in so many seconds."""
    with tempfile.TemporaryDirectory() as home, display() as shown:
        Path(home, "settings.toml").write_text('output = "none"\n', encoding="utf-8")
        result = subprocess.run(
            [sys.executable, HERE / "one_window.py", seconds],
            env=os.environ | shown | {"STRETCHTIMER_HOME": home},
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
    if result.returncode:
        raise RuntimeError(f"costs of the window: {result.stderr}")
    found: dict[str, float] = json.loads(result.stdout)
    return found
