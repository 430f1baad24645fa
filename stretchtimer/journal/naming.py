"""Names for files that stand beside the journal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path


def free_name(path: Path, word: str) -> Path:
    """`journal.db` -> `journal.WORD-20261122-101500.db`, with a number at the end if that one is taken."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    stem = f"{path.stem}.{word}-{stamp}"
    target, number = path.with_name(stem + path.suffix), 2
    while target.exists():
        target, number = path.with_name(f"{stem}-{number}{path.suffix}"), number + 1
    return target


def companions(path: Path) -> tuple[Path, Path]:
    """The write-ahead log and the shared memory that SQLite keeps beside the database `path`."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def suspicion(path: Path) -> Path:
    """The file that stands beside the database `path` from when damage was met to when it was looked into."""
    return path.with_name(f"{path.name}.suspect")
