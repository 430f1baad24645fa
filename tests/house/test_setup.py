"""The set-up on machines that lack something: what it says there, and that it never waits for an answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the set-up script is for Linux")

DEBIAN_USER = """
. packaging/system.sh
known_libraries() { printf '\\tlibEGL.so.1 (libc6,x86-64) => somewhere\\n\\tlibGL.so.1 (libc6) => somewhere\\n'; }
as_root() { return 1; }
have() { case $1 in apt-get) true ;; *) false ;; esac; }
"""


def shell(script: str, cwd: Path = ROOT, **environ: str) -> subprocess.CompletedProcess[str]:
    """`script` run by sh with nothing to read from; a set-up that asks for something would hang, so it may not."""
    command = ["sh", "-eu", "-c", script]
    return _run(command, cwd, os.environ | environ)


def _run(command: list[str], cwd: Path, environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_only_what_is_missing_is_asked_for() -> None:
    """Two libraries are there: they are not in the line to type, their neighbours are."""
    result = shell(DEBIAN_USER + 'bring_system_parts "$(missing_libraries)"')
    assert "    su -c 'apt-get install -y " in result.stderr
    assert " libxcb-cursor0 " in result.stderr
    assert "libegl1" not in result.stderr
    assert "libgl1" not in result.stderr
    assert result.returncode == 0


def test_with_everything_there_nothing_is_said() -> None:
    """No library missing, no word."""
    everything = "known_libraries() { printf '%s' \"$LIBRARIES\"; }\n"
    result = shell(DEBIAN_USER + everything + 'bring_system_parts "$(missing_libraries)"')
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)


def test_a_system_without_apt_is_told_the_files_it_needs() -> None:
    """Package names are Debian's: elsewhere the libraries themselves are named."""
    result = shell(DEBIAN_USER + 'have() { false; }\nbring_system_parts "$(missing_libraries)"')
    assert " libxcb-cursor.so.0 " in result.stderr
    assert "apt-get" not in result.stderr


def test_a_python_that_is_too_old_gets_one_sentence(tmp_path: Path) -> None:
    """It names the version found and the version needed, and nothing is made."""
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "packaging", checkout / "packaging")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "dirname", "cat", "uname", "id", "cksum", "grep"):
        (programs / name).symlink_to(shutil.which(name) or name)
    old = programs / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2 && exit\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    result = _run(["sh", "packaging/setup.sh", "app"], checkout, {"PATH": str(programs)})
    assert result.returncode == 1
    assert "needs Python 3.11 or newer, and this machine has Python 3.9.2" in result.stderr
    assert not (checkout / ".venv").exists()


def test_a_half_made_environment_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    """One with the mark of an interrupted set-up, one moved here, one without a Python: all are made anew."""
    script = f"""
. packaging/system.sh
. packaging/environment.sh
root={tmp_path}
cd "$root"
mkdir -p .venv/bin
ln -s {sys.executable} .venv/bin/python
echo "VIRTUAL_ENV=$root/.venv" > .venv/bin/activate
is_whole && echo whole
: > .venv/.unfinished
is_whole || echo unfinished
rm .venv/.unfinished
echo "VIRTUAL_ENV=/elsewhere/.venv" > .venv/bin/activate
is_whole || echo moved
echo "VIRTUAL_ENV=$root/.venv" > .venv/bin/activate
ln -sf /nowhere/python3 .venv/bin/python
is_whole || echo lost
"""
    result = shell(script)
    assert result.stdout.split() == ["whole", "unfinished", "moved", "lost"], result.stderr
