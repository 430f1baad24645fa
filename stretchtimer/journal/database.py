"""Opens the journal's database: sound, up to date and set to lose nothing, or a fresh one beside what was damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.journal.faults import JournalDamaged, explained
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.migrating import Migration, migrate, refuse_newer
from stretchtimer.journal.naming import companions, free_name, suspicion

APPLICATION_ID = 1400132713  # set by the first migration: "StTi"
BUSY_TIMEOUT_S = 5.0  # how long a write waits for another process's
OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables

# PRAGMA quick_check reads 1 MB in 2.2 ms (measured on 22 MB, which is 6,000 sessions of twelve holds). Up to this
# size it is run at every start; above it, only when the last one to write did not close the file, or met damage.
ALWAYS_CHECKED_BYTES = 8 * 1024 * 1024

# What a connection keeps of the file in memory. SQLite's own 2 MB fill up over the hours in which the log stays open
# and make nothing faster: 100,000 sessions are looked through as quickly with this (measured).
CACHE_KIB = 128

_OPENING_WAIT_S = 10.0


def open_database(
    path: Path, migrations: tuple[Migration, ...]
) -> tuple[sqlite3.Connection, tuple[str, ...]]:
    """A connection for the calling thread, and what the person should know.

    A file that is no journal or a damaged one is kept aside under a new name and a fresh one begun. Raises
    JournalUnavailable if the place cannot be written, UserError if the file is of a newer version or SQLite too old.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise UserError(
            _("The journal needs SQLite 3.37 or newer; this Python brings {version}.").format(
                version=sqlite3.sqlite_version
            )
        )
    notices: tuple[str, ...] = ()
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with _one_at_a_time(path):
            try:
                connection = _connect(path, migrations)
            except JournalDamaged:
                notices = (_kept_aside_notice(keep_aside(path)),)
                connection = _connect(path, migrations)
            with suppress(OSError):
                suspicion(path).unlink()
    return connection, notices


def keep_aside(path: Path) -> Path:
    """Renames whatever stands at `path`, and what SQLite kept beside it. Returns the new name."""
    aside = free_name(path, "damaged")
    # The log goes first: left alone beside a fresh database, it would be thrown away.
    for old, new in zip((*companions(path), path), (*companions(aside), aside), strict=True):
        if old.exists():
            old.rename(new)
    return aside


def _kept_aside_notice(aside: Path) -> str:
    return _(
        "The journal's file is damaged, or is something else. It is kept as “{path}”, and a new journal was begun."
    ).format(path=aside)


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    """Keeps a second process from opening while this one may be migrating or renaming."""
    lock = FileLock.wait(path.with_name(f"{path.name}.opening"), _OPENING_WAIT_S)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _connect(path: Path, migrations: tuple[Migration, ...]) -> sqlite3.Connection:
    """Raises JournalDamaged besides what `open_database` does."""
    left_open = _has_content(companions(path)[0])
    if path.is_dir() or (left_open and not _has_content(path)):  # a log without its database
        raise JournalDamaged(str(path))
    # What a person held is nobody else's business; SQLite gives its other files the same mode.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        with explained(path):
            connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
            _refuse_foreign(connection, path)
            refuse_newer(connection, path, migrations)
            if left_open or suspicion(path).exists() or path.stat().st_size <= ALWAYS_CHECKED_BYTES:
                _refuse_damaged(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            migrate(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    (things,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if things and owner != APPLICATION_ID:
        raise JournalDamaged(str(path))


def _refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise JournalDamaged(str(path))


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:  # asked for first, the log may go in between: who closes last takes it away
        return False
