"""The programs of this folder, run by its tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LONGEST_S = 1_800


def command(name: str, *words: object) -> list[str]:
    """One of the programs, and what it is told."""
    return [sys.executable, "-W", "error", "-m", f"tests.fire.{name}", *map(str, words)]


def finish(
    words: list[str], environ: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """Run it to its end; all that it says is kept."""
    return subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environ or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
    )


def figures_of(words: list[str]) -> Any:
    """What it prints as JSON; a failure, or anything else that it says, fails the test."""
    done = finish(words)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return json.loads(done.stdout)
