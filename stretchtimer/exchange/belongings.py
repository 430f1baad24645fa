"""What belongs to the person, and what each thing is called in a backup."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from stretchtimer.config.paths import Folders

JOURNAL = "journal.db"
MANIFEST = "backup.toml"
FORMAT = 1
MOST_FILES = 5_000
LARGEST_BYTES = 500 * 1024 * 1024  # of everything together, unpacked


def manifest(made: datetime, holds: str = "") -> str:
    """What a backup says of itself: when it was made, and, if it is not everything, the one thing that it holds."""
    only = f'holds = "{holds}"\n' if holds else ""
    return f'format = {FORMAT}\nmade = "{made.isoformat(timespec="seconds")}"\n{only}'


def places(where: Folders) -> dict[str, Path]:
    """Where each thing of a backup lives, by its name there; some are files, some folders."""
    return {
        JOURNAL: where.journal,
        where.settings.name: where.settings,
        where.reminders.name: where.reminders,
        where.routines.name: where.routines,
        where.marks.name: where.marks,
        where.own_sounds.name: where.own_sounds,
    }


def own_files(where: Folders) -> Iterator[tuple[str, Path]]:
    """Every file but the journal, with its name in a backup. Links and hidden files are left out."""
    for name, place in places(where).items():
        if name == JOURNAL:
            continue
        if place.is_file():
            yield name, place
        for path in sorted(place.rglob("*")) if place.is_dir() else ():
            inside = path.relative_to(place)
            is_hidden = any(part.startswith(".") for part in inside.parts)
            if path.is_file() and not path.is_symlink() and not is_hidden:
                yield f"{name}/{inside.as_posix()}", path
