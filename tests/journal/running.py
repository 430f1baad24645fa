"""Other processes that use the journal, and disks of their own for them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def script(name: str, *arguments: object) -> list[str]:
    """The command line of one of the processes."""
    file = Path(__file__).parent / "processes" / f"{name}.py"
    return [sys.executable, "-W", "error", str(file), *map(str, arguments)]


def start(name: str, *arguments: object) -> subprocess.Popen[str]:
    """One of the processes, running; its words can be read."""
    return subprocess.Popen(script(name, *arguments), env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)


def run_mounted(mount: str, name: str, *arguments: object) -> str:
    """What the process prints that finds `mount` done, in a name space that is gone afterwards."""
    command = ["unshare", "--mount", "--map-root-user", "sh", "-ec", f'{mount}; exec "$@"', "sh"]
    done = subprocess.run(
        [*command, *script(name, *arguments)], env=ENVIRONMENT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def can_mount() -> bool:
    """Whether this system lets us have a disk of our own: Linux, as root or with user name spaces."""
    if shutil.which("unshare") is None:
        return False
    attempt = ["unshare", "--mount", "--map-root-user", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(attempt, check=False, capture_output=True).returncode == 0
