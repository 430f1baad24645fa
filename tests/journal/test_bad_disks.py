from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stretchtimer.journal.database import open_database
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.faults import JournalUnavailable
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.migrating import bundled_migrations
from tests.journal.made import hold, session
from tests.journal.running import can_mount, run_mounted

FULL = (
    "The journal cannot be written: the disk is full. "
    "What you hold is kept in memory and written as soon as it can be."
)
MENDED = "The journal is written again. Nothing is missing."
TAKEN_IN = "What could not be written to the journal last time is in it now."

needs_a_disk = pytest.mark.skipif(not can_mount(), reason="this system gives us no disk of our own")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Where the small disk is mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    return disk


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder on a disk with room."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    return elsewhere


@needs_a_disk
@pytest.mark.parametrize("ballast", [300, 150, 80], ids=["much", "less", "little"])
def test_a_full_disk_loses_nothing(disk: Path, elsewhere: Path, ballast: int) -> None:
    """Full, room again, full to the end: told each time, every hold is in the journal after the next start."""
    mount = f"mount -t tmpfs -o size=1m tmpfs '{disk}'"
    said = run_mounted(mount, "filling", disk, elsewhere, ballast * 1024)
    told, held, full_at, is_complete, outcome, health = json.loads(said)
    assert told[0] == [FULL]
    assert told[1] == [MENDED]
    assert told[2][0] == FULL
    assert "is kept in “" in told[2][1]
    assert told[3] == [TAKEN_IN]
    assert 0 < full_at < held
    assert is_complete
    assert outcome == "done"
    assert health == f"The journal is sound: 1 session, {held} entries."


@needs_a_disk
def test_a_disk_full_from_the_start_is_a_sentence(disk: Path, elsewhere: Path) -> None:
    """Not even an empty journal fits: what was held is rescued."""
    mount = f"mount -t tmpfs -o size=16k tmpfs '{disk}'"
    told = json.loads(run_mounted(mount, "opening", disk / "data" / "journal.db", elsewhere))
    assert told[0] == FULL
    assert str(elsewhere) in told[1]
    writer = DirectWriter(elsewhere / "journal.db", [elsewhere])
    writer.close()
    assert writer.notices() == (TAKEN_IN,)
    with Journal.open(elsewhere / "journal.db") as journal:
        assert [record.held_ms for record in journal.sessions()] == [20_000]


@needs_a_disk
@pytest.mark.parametrize("has_journal", [False, True])
def test_a_read_only_folder_is_a_sentence(disk: Path, elsewhere: Path, has_journal: bool) -> None:
    """Root too may not write there; the journal in it stays as it is, and what was held is rescued."""
    if has_journal:
        Journal.open(disk / "journal.db").close()
    before = {file.name: file.read_bytes() for file in disk.iterdir()}
    mount = f"mount --bind '{disk}' '{disk}'; mount -o remount,bind,ro '{disk}'"
    told = json.loads(run_mounted(mount, "opening", disk / "journal.db", elsewhere))
    assert told[0].startswith(
        f"The journal cannot be written: this program may not write in “{disk}”. What you"
    )
    assert str(elsewhere) in told[1]
    assert {file.name: file.read_bytes() for file in disk.iterdir()} == before


def held_until_refused(journal: Journal, session_id: str) -> tuple[int, str]:
    """How many holds were written, and why not one more."""
    for number in range(1_000):
        try:
            journal.add(session_id, hold(number))
        except JournalUnavailable as refused:
            return number, str(refused)
    return 1_000, "never refused"


def test_sqlite_out_of_room_is_a_sentence(tmp_path: Path) -> None:
    """Where no small disk can be had: a database that may not grow reports the same fault, and nothing half is kept."""
    path = tmp_path / "journal.db"
    connection, notices = open_database(path, bundled_migrations())
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    with Journal(path, connection, notices) as journal:
        start = session()
        journal.begin(start)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        written, fault = held_until_refused(journal, start.id)
        assert fault == "The journal cannot be written: the disk is full."
        assert len(journal.sessions()[0].entries) == written
        connection.execute("PRAGMA max_page_count = 100000")
        journal.add(start.id, hold(written))
        assert len(journal.sessions()[0].entries) == written + 1
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
