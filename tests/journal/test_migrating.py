from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import stretchtimer
from stretchtimer.errors import UserError
from stretchtimer.journal.database import open_database
from stretchtimer.journal.faults import JournalUnavailable
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.migrating import Migration, bundled_migrations, migrations_in
from stretchtimer.journal.records import SessionOutcome
from tests.journal.made import MORNING, hold, session

PACKAGE = Path(stretchtimer.__file__).parent
LATEST = len(bundled_migrations())

MOOD = """
-- A word for how it felt; it may hold a ; and is
-- spread over lines.
ALTER TABLE session
    ADD COLUMN mood TEXT NOT NULL DEFAULT 'a;b';
CREATE TRIGGER no_empty_mood BEFORE UPDATE OF mood ON session WHEN NEW.mood = '' BEGIN
    SELECT raise(ABORT, 'empty');
END;
"""
BROKEN = """
UPDATE session SET name = 'changed';
CREATE TABLE half_way (id INTEGER) STRICT;
INSERT INTO nowhere VALUES (1);
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of the latest version with one session and one hold in it."""
    path = tmp_path / "journal.db"
    with Journal.open(path) as journal:
        start = session()
        journal.begin(start)
        journal.add(start.id, hold())
        journal.end(start.id, SessionOutcome.DONE, MORNING)
    return path


def with_more(tmp_path: Path, *scripts: str) -> tuple[Migration, ...]:
    """The migrations of the app, and `scripts` after them."""
    folder = tmp_path / "migrations"
    folder.mkdir(exist_ok=True)
    for migration in bundled_migrations():
        (folder / f"{migration.version:04}_ours.sql").write_text(migration.sql, encoding="utf-8")
    for number, script in enumerate(scripts, len(bundled_migrations()) + 1):
        (folder / f"{number:04}_more.sql").write_text(script, encoding="utf-8")
    return migrations_in(folder)


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    """What any program finds in the database at `path`."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def copies(path: Path) -> list[Path]:
    """The copies beside the database."""
    return sorted(path.parent.glob("journal.version-*.db"))


def test_a_fresh_journal_has_the_latest_version_and_no_copy(path: Path) -> None:
    """There was nothing to copy."""
    assert ask(path, "PRAGMA user_version") == [(LATEST,)]
    assert copies(path) == []


def test_an_older_journal_is_brought_up_to_date_with_all_that_is_in_it(path: Path, tmp_path: Path) -> None:
    """The session is still there, with what the new version adds; opened once more, nothing happens."""
    migrations = with_more(tmp_path, MOOD)
    for _ in range(2):
        with Journal.open(path, migrations) as journal:
            (record,) = journal.sessions()
            assert record.held_ms == 20_000
            assert journal.notices() == ()
    assert ask(path, "SELECT mood FROM session") == [("a;b",)]
    assert ask(path, "PRAGMA user_version") == [(LATEST + 1,)]
    assert len(copies(path)) == 1


def test_a_copy_is_made_before_each_migration(path: Path, tmp_path: Path) -> None:
    """Two steps, two copies, each of the version it tells and readable on its own by its owner."""
    with Journal.open(path, with_more(tmp_path, MOOD, "CREATE TABLE sleep (id TEXT) STRICT;")):
        pass
    assert ask(path, "PRAGMA user_version") == [(LATEST + 2,)]
    first, second = copies(path)
    assert first.match(f"journal.version-{LATEST}-*.db")
    assert second.match(f"journal.version-{LATEST + 1}-*.db")
    assert ask(first, "PRAGMA user_version") == [(LATEST,)]
    assert ask(second, "SELECT mood FROM session") == [("a;b",)]
    assert ask(first, "SELECT count(*) FROM entry") == [(1,)]
    if os.name == "posix":
        assert first.stat().st_mode & 0o777 == 0o600


def test_a_migration_that_fails_half_way_leaves_all_as_it_was(path: Path, tmp_path: Path) -> None:
    """Version, words and tables stay, no copy is left, and the version the journal has can still be used."""
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_database(path, with_more(tmp_path, BROKEN))
    assert ask(path, "PRAGMA user_version") == [(LATEST,)]
    assert ask(path, "SELECT name FROM session") == [("Calves, before the workout",)]
    assert ask(path, "SELECT name FROM sqlite_master WHERE name = 'half_way'") == []
    assert copies(path) == []
    with Journal.open(path) as journal:
        assert journal.sessions()[0].held_ms == 20_000


def test_without_room_for_the_copy_nothing_is_changed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: no half copy stays, and the journal waits in its version for better times."""
    migrations, open_really = with_more(tmp_path, MOOD), os.open

    def open_with_no_room(name: Path, *options: int) -> int:
        descriptor = open_really(name, *options)
        if f"version-{LATEST}" in str(name):
            os.close(descriptor)
            raise OSError(28, "No space left on device")
        return descriptor

    monkeypatch.setattr(os, "open", open_with_no_room)
    with pytest.raises(JournalUnavailable, match="the disk is full"):
        Journal.open(path, migrations)
    assert copies(path) == []
    assert ask(path, "PRAGMA user_version") == [(LATEST,)]


def test_a_first_migration_that_fails_leaves_an_empty_file(tmp_path: Path) -> None:
    """A mistake of ours: the next start begins where this one did."""
    path = tmp_path / "journal.db"
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_database(
            path, (Migration(1, "CREATE TABLE half_way (id TEXT);\nINSERT INTO nowhere VALUES (1);"),)
        )
    assert ask(path, "SELECT * FROM sqlite_master") == []
    with Journal.open(path) as journal:
        assert journal.notices() == ()


def test_the_steps_before_one_that_fails_stand(path: Path, tmp_path: Path) -> None:
    """Each is a transaction of its own, and its copy stays."""
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_database(path, with_more(tmp_path, MOOD, BROKEN))
    assert ask(path, "PRAGMA user_version") == [(LATEST + 1,)]
    assert len(copies(path)) == 1


def test_a_journal_of_a_newer_version_is_refused_and_left_alone(path: Path, tmp_path: Path) -> None:
    """The person is told to install the newer app; not a byte changes, nothing is put beside it."""
    with Journal.open(path, with_more(tmp_path, MOOD)):
        pass
    for copy in copies(path):
        copy.unlink()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer Stretch Timer"):
        Journal.open(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["journal.db"]


def test_a_migration_done_by_another_process_in_between_is_not_done_twice(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both see the same version; the second finds the work done once it has the database to itself."""
    migrations = with_more(tmp_path, MOOD)
    connect_really = sqlite3.connect
    others: list[Path] = []

    def connect_after_another(database: Path, **options: Any) -> sqlite3.Connection:
        if f"version-{LATEST}" in str(database) and not others:
            others.append(database)
            with closing(connect_really(path)) as other:
                other.executescript(MOOD + f"PRAGMA user_version = {LATEST + 1};")
        connection: sqlite3.Connection = connect_really(database, **options)
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_after_another)
    with Journal.open(path, migrations) as journal:
        assert journal.sessions()[0].held_ms == 20_000
    assert others
    assert ask(path, "PRAGMA user_version") == [(LATEST + 1,)]


@pytest.mark.parametrize("names", [[], ["0002_second.sql"], ["0001_one.sql", "0003_three.sql"]])
def test_numbers_with_a_gap_are_a_mistake_of_ours(tmp_path: Path, names: list[str]) -> None:
    """Found when the tests run, not at a user's."""
    for name in names:
        (tmp_path / name).write_text("SELECT 1;", encoding="utf-8")
    with pytest.raises(ValueError, match="numbered"):
        migrations_in(tmp_path)


def test_other_files_beside_the_migrations_are_no_migrations(tmp_path: Path) -> None:
    """A note, an editor's copy."""
    for name in ("0001_first.sql", "README.md", "0001_first.sql~"):
        (tmp_path / name).write_text("SELECT 1;", encoding="utf-8")
    assert migrations_in(tmp_path) == (Migration(1, "SELECT 1;"),)


def test_the_migrations_are_found_inside_an_archive(tmp_path: Path) -> None:
    """The app packed into one file, as no folder on the disk."""
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.sql")]:
            packed.write(file, file.relative_to(PACKAGE.parent))
    code = "from stretchtimer.journal import migrating as m; print(len(m.bundled_migrations()), m.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(archive)},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert found.startswith(f"{len(bundled_migrations())} {archive}")
