"""What a script of the bench finds out about itself, run on a display and in a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from display import display

HERE = Path(__file__).parent
LONGEST_S = 180


def told_by(script: str, *arguments: str, settings: str = "") -> dict[str, float]:
    """The JSON object that `script` prints; `settings` is the settings file it finds. RuntimeError if it fails."""
    with tempfile.TemporaryDirectory() as home, display() as shown:
        Path(home, "settings.toml").write_text(settings, encoding="utf-8")
        result = subprocess.run(
            [sys.executable, HERE / script, *arguments],
            env=os.environ | shown | {"STRETCHTIMER_HOME": home},
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_S,
        )
    if result.returncode:
        raise RuntimeError(f"{script}: {result.stderr}")
    found: dict[str, float] = json.loads(result.stdout)
    return found
