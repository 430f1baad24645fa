"""Brings a journal up to date: numbered SQL files, one transaction each, a copy of the database before each."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.journal.naming import free_name

_PART = ".part"
_FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """The step from version `version` - 1 to `version`."""

    version: int
    sql: str


def bundled_migrations() -> tuple[Migration, ...]:
    """Those that come with the app, wherever it was put."""
    return migrations_in(files("stretchtimer.journal").joinpath("migrations"))


def migrations_in(folder: Traversable) -> tuple[Migration, ...]:
    """The files 0001_words.sql, 0002_words.sql, ... of `folder`. Raises ValueError if the numbers have a gap."""
    texts = {
        int(match[1]): file.read_text(encoding="utf-8")
        for file in folder.iterdir()
        if (match := _FILE_NAME.fullmatch(file.name))
    }
    if not texts or sorted(texts) != list(range(1, len(texts) + 1)):
        raise ValueError(f"migrations in {folder} are numbered {sorted(texts)}")
    return tuple(Migration(version, texts[version]) for version in sorted(texts))


def version_of(connection: sqlite3.Connection) -> int:
    """How far the database has come; 0 is one with nothing in it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    """Raises UserError for a database of a later version than the last of `migrations`; nothing is touched."""
    if (version := version_of(connection)) > migrations[-1].version:
        raise UserError(
            _(
                "The journal “{path}” was written by a newer Stretch Timer (version {version} of the journal, "
                "this one knows {known}). Install the newer one to go on with it; nothing was changed."
            ).format(path=path, version=version, known=migrations[-1].version)
        )


def migrate(connection: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    """Runs what is missing, in order. If one fails, the database stays as that one found it."""
    version = version_of(connection)
    for migration in migrations[version:]:
        # One that is only being made has nothing in it yet.
        copy = _copied(connection, path, migration.version - 1) if version else None
        try:
            _run(connection, migration)
        except BaseException:
            if copy is not None:  # nothing has changed, so there is nothing to go back to
                copy.unlink()
            raise


def _run(connection: sqlite3.Connection, migration: Migration) -> None:
    with transaction(connection):
        if version_of(connection) >= migration.version:
            return  # another process was faster
        for statement in _statements(migration.sql):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {migration.version}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that may write; undone if anything in it fails, the commit included."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copied(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """The whole database beside itself, under a name that tells its version. Never half a copy under that name."""
    target = free_name(path, f"version-{version}")
    part = target.with_suffix(_PART)
    for left in path.parent.glob(
        f"{path.stem}.version-*{_PART}*"
    ):  # by a process that was killed in the middle
        left.unlink()
    try:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.rename(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


def _statements(sql: str) -> Iterator[str]:
    """Each statement of a script. `executescript` would not do: it commits first."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
