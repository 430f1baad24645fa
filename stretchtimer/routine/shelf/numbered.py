"""Folders in which things get the next number, and the oldest go when there are too many."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path


def numbered(folder: Path) -> list[Path]:
    """What has a number in `folder`, oldest first."""
    try:
        found = [path for path in folder.iterdir() if path.stem.isascii() and path.stem.isdigit()]
    except OSError:  # it is not there yet, or cannot be looked into: nothing to be found either way
        return []
    return sorted(found, key=lambda path: int(path.stem))


def next_number(folder: Path) -> str:
    """A number that nothing in `folder` has, above all that are there."""
    there = numbered(folder)
    return f"{int(there[-1].stem) + 1 if there else 1:04}"


def keep_newest(folder: Path, most: int) -> None:
    """Only the `most` newest stay. What cannot be taken away stays too: it harms nobody."""
    for path in numbered(folder)[:-most]:
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
