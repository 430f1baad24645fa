"""The journal's files as files: which they are, and whether they may be moved."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from stretchtimer.journal.faults import primary_code
from stretchtimer.journal.naming import companions


def with_companions(path: Path) -> tuple[Path, ...]:
    """The database `path` and what SQLite keeps beside it, in the order in which they are moved."""
    return (*companions(path), path)


def is_in_use(path: Path) -> bool:
    """Whether another connection has the database open; one that is no database is in nobody's use."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # refused while others have its log open
            connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        return primary_code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
    return False
