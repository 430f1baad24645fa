from __future__ import annotations

import errno
import shutil
import sqlite3
from collections import namedtuple
from pathlib import Path

import pytest

from stretchtimer.journal.faults import JournalDamaged, JournalUnavailable, explained, primary_code

PLACE = Path("/somewhere/journal.db")
DiskUsage = namedtuple("DiskUsage", ["total", "used", "free"])


def of_sqlite(code: int) -> sqlite3.OperationalError:
    """An error as sqlite3 raises it, with its code."""
    error = sqlite3.OperationalError("words of SQLite's own")
    error.sqlite_errorcode = code
    return error


def told(error: Exception, path: Path = PLACE) -> str:
    """The sentence the person gets for `error`."""
    with pytest.raises(JournalUnavailable) as caught, explained(path):
        raise error
    return str(caught.value)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_FULL, "The journal cannot be written: the disk is full."),
        (
            sqlite3.SQLITE_READONLY_DBMOVED,
            "The journal cannot be written: this program may not write in “/somewhere”.",
        ),
        (
            sqlite3.SQLITE_CANTOPEN,
            "The journal cannot be written: this program may not write in “/somewhere”.",
        ),
        (
            sqlite3.SQLITE_BUSY_SNAPSHOT,
            "The journal cannot be written: another program is using “/somewhere/journal.db”.",
        ),
        (
            sqlite3.SQLITE_IOERR_FSYNC,
            "The journal cannot be written: the disk that holds “/somewhere/journal.db” reports an error.",
        ),
        (sqlite3.SQLITE_CORRUPT_INDEX, "The journal “/somewhere/journal.db” is damaged."),
    ],
)
def test_what_sqlite_reports_is_one_plain_sentence(code: int, sentence: str) -> None:
    """Each kind of fault, by the code SQLite gives it."""
    assert told(of_sqlite(code)) == sentence


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EACCES, "may not write in"),
    ],
)
def test_what_the_disk_reports_is_one_plain_sentence(number: int, words: str) -> None:
    """No room, a quota used up, no permission."""
    assert words in told(OSError(number, "words of the system"))


def test_an_io_error_on_a_full_disk_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite cannot lengthen its shared memory and calls that an I/O error."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: DiskUsage(1_000_000, 999_000, 1_000))
    assert "the disk is full" in told(of_sqlite(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path / "journal.db")


def test_damage_is_told_apart() -> None:
    """Only damage makes a fresh journal begin."""
    with pytest.raises(JournalDamaged), explained(PLACE):
        raise of_sqlite(sqlite3.SQLITE_NOTADB)


def test_bugs_are_not_explained_away() -> None:
    """A constraint that failed or a wrong statement is ours, and stays what it is."""
    with pytest.raises(sqlite3.OperationalError), explained(PLACE):
        raise of_sqlite(sqlite3.SQLITE_ERROR)
    with pytest.raises(sqlite3.ProgrammingError), explained(PLACE):
        raise sqlite3.ProgrammingError("closed")


def test_an_error_of_pythons_own_has_no_code() -> None:
    """sqlite3 raises some errors that SQLite knows nothing of."""
    assert primary_code(sqlite3.ProgrammingError("closed")) == -1
    assert primary_code(of_sqlite(sqlite3.SQLITE_IOERR_FSYNC)) == sqlite3.SQLITE_IOERR
