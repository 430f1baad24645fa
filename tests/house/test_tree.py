"""What lies in the project's folder, and what may not be written in it."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import stretchtimer

ROOT = Path(__file__).parents[2]

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "assets",
    "packaging",
    "pyproject.toml",
    "routines",
    "stretchtimer",
    "tests",
}

FORBIDDEN = {
    "a folder of one machine": r"(?<![\w.])/(root|work)/",
    "a package registry's host": r"p[y]pi\.org|python[h]osted|deb\.[d]ebian|registry\.[n]pm",
    "something left for later": r"\b([T]ODO|[F]IXME|[X]XX)\b",
}


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every file that belongs to the project, relative to its root."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: what belongs to the project cannot be told")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(name) for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_holds_what_it_should_and_nothing_else(tracked: list[Path]) -> None:
    """A newcomer finds the same few names, each known."""
    assert {path.parts[0] for path in tracked} == TOP_LEVEL


def test_packaging_is_no_package(tracked: list[Path]) -> None:
    """An __init__.py there would hide the packaging library that tools import."""
    assert Path("packaging/__init__.py") not in tracked


def test_no_file_holds_what_belongs_elsewhere(tracked: list[Path]) -> None:
    """No machine's folders, no registry's hosts, no notes to do something later."""
    found = []
    for path in tracked:
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a sound or a picture
        found += [
            f"{path}: {what}: {match[0]}"
            for what, pattern in FORBIDDEN.items()
            for match in re.finditer(pattern, text)
        ]
    assert found == []


def test_the_version_is_said_once() -> None:
    """What is installed, what the package says and the newest entry of the change log agree."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d+\.\d+\.\d+)\]", changes, re.MULTILINE)
    assert newest
    assert newest[1] == stretchtimer.__version__ == importlib.metadata.version("stretchtimer")
    assert stretchtimer.__version__ not in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
