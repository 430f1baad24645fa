"""How long the window takes to appear, next to a window with nothing in it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from display import display
from row import Row

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def rows(short: bool) -> list[Row]:
    """The ratio of the two medians, and a whole second start. Runs alternate: both windows see the same machine."""
    with tempfile.TemporaryDirectory() as home, display() as shown:
        environment = os.environ | shown | {"STRETCHTIMER_HOME": home}
        for what in ("bare", "ours"):
            first_paint_s(what, environment)  # fills the disk's cache and the home
        bare, ours = [], []
        for _ in range(5 if short else 11):
            bare.append(first_paint_s("bare", environment))
            ours.append(first_paint_s("ours", environment))
    where = shown["QT_QPA_PLATFORM"]
    note = f"on {where}: {median(ours) * 1000:.0f} ms, bare {median(bare) * 1000:.0f} ms"
    return [
        Row("first frame, times a bare window's", median(ours) / median(bare), 2.0, "x", note),
        Row(
            "make run again, to the first frame", median(setup_s() for _ in range(3)) + median(ours), 2.0, "s"
        ),
    ]


def setup_s() -> float:
    """Seconds that the set-up takes when everything is there."""
    start = time.monotonic()
    subprocess.run(["sh", "packaging/setup.sh", "app"], cwd=ROOT, check=True)
    return time.monotonic() - start


def first_paint_s(what: str, environment: dict[str, str]) -> float:
    """Seconds from the start of the process to its first painted frame. Both read the same monotonic clock."""
    start = time.monotonic()
    result = subprocess.run(
        [sys.executable, HERE / "one_frame.py", what],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if result.returncode:
        raise RuntimeError(f"{what} window: {result.stderr}")
    return float(result.stdout.split()[-1]) - start
