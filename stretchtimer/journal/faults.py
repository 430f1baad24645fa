"""What SQLite and the disk complain of, as sentences for the person."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

# SQLite reports a full disk as a plain I/O error when it cannot lengthen its shared memory: 32 KiB in one piece.
ROOM_NEEDED_BYTES = 64 * 1024

DAMAGED_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNWRITABLE_CODES = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
)
_BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class JournalUnavailable(UserError):
    """The journal cannot be read or written for now; trying again later may help."""


class JournalDamaged(JournalUnavailable):
    """What the file holds is no journal, or no longer a whole one."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what the database at `path` or its disk cannot do into JournalUnavailable. Bugs of ours pass through."""
    try:
        yield
    except sqlite3.Error as error:
        fault = _of_sqlite(error, path)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        raise _of_disk(error, path) from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without the detail in its upper bits; -1 if the error is Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


def _of_sqlite(error: sqlite3.Error, path: Path) -> JournalUnavailable | None:
    code = primary_code(error)
    if code in DAMAGED_CODES:
        return JournalDamaged(_("The journal “{path}” is damaged.").format(path=path))
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(path.parent)):
        return _full()
    if code in _UNWRITABLE_CODES:
        return _unwritable(path)
    if code in _BUSY_CODES:
        return JournalUnavailable(
            _("The journal cannot be written: another program is using “{path}”.").format(path=path)
        )
    if code == sqlite3.SQLITE_IOERR:
        return JournalUnavailable(
            _("The journal cannot be written: the disk that holds “{path}” reports an error.").format(
                path=path
            )
        )
    return None


def _of_disk(error: OSError, path: Path) -> JournalUnavailable:
    return _full() if error.errno in _FULL_ERRNOS else _unwritable(path)


def _full() -> JournalUnavailable:
    return JournalUnavailable(_("The journal cannot be written: the disk is full."))


def _unwritable(path: Path) -> JournalUnavailable:
    return JournalUnavailable(
        _("The journal cannot be written: this program may not write in “{folder}”.").format(
            folder=path.parent
        )
    )


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < ROOM_NEEDED_BYTES
    except OSError:
        return False
