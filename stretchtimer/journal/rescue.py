"""The last resort: what could never be written to the journal goes into a file, and is taken in at the next start."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from stretchtimer.config.translations import _
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Begin, Operation
from stretchtimer.journal.operations_json import from_json, to_json

LARGEST_FILE_BYTES = 16 * 1024 * 1024  # about 40,000 entries; what is larger was not written by us
_PREFIX, _SUFFIX, _UNREAD = "stretchtimer-journal-", ".jsonl", ".unread"


def rescue(operations: Sequence[Operation], folders: Iterable[Path]) -> Path | None:
    """Writes `operations`, one a line, to a new file in the first of `folders` that takes it; None if none does.

    The name cannot be guessed and only its owner may read it, for the folder may be open to all.
    """
    text = "".join(
        json.dumps(to_json(operation), default=datetime.isoformat) + "\n" for operation in operations
    )
    for folder in folders:
        path = folder / f"{_PREFIX}{uuid4().hex}{_SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write(path, text)
        except OSError:
            continue
        return path
    return None


def take_in_rescued(journal: Journal, folders: Iterable[Path]) -> tuple[str, ...]:
    """Writes what is in such files to `journal` and removes them; says what became of each. Doing it twice is harmless.

    Raises JournalUnavailable if the journal will not have it: the file then stays for the next time.
    """
    return tuple(_take_in(journal, path) for folder in dict.fromkeys(folders) for path in _rescued_in(folder))


def _take_in(journal: Journal, path: Path) -> str:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        lines = [""]
    # Told when the file was written, one after the other: what the person has told since then stays.
    told_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    taken_in = []
    for number, line in enumerate(lines):
        with journal.as_told(told_at + timedelta(microseconds=number)):
            # One that cannot be read, or that the journal refuses, does not hold up the others.
            taken_in.append(_is_taken_in(journal, line))
    if not all(taken_in):
        aside = path.with_suffix(_UNREAD)
        with suppress(OSError):
            path.rename(aside)
        return _("“{path}” holds what you did, but not all of it could be read into the journal.").format(
            path=aside
        )
    with suppress(OSError):  # taken in again at the next start, which changes nothing
        path.unlink()
    return _("What could not be written to the journal last time is in it now.")


def _is_taken_in(journal: Journal, line: str) -> bool:
    try:
        operation = from_json(json.loads(line))
        if isinstance(operation, Begin):
            journal.reopen(operation.session)
        else:
            operation.apply(journal)
    except (AttributeError, LookupError, TypeError, ValueError, sqlite3.Error):
        return False
    return True


def _rescued_in(folder: Path) -> list[Path]:
    """The files to take in, oldest first."""
    found: list[tuple[int, Path]] = []
    with suppress(OSError):
        found = [
            (path.lstat().st_mtime_ns, path) for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if _is_own(path)
        ]
    return [path for _time, path in sorted(found)]


def _is_own(path: Path) -> bool:
    """Whether it is a plain file of this user's: anybody may put files into a temporary folder."""
    about = path.lstat()
    owner = os.getuid() if hasattr(os, "getuid") else about.st_uid
    return stat.S_ISREG(about.st_mode) and about.st_uid == owner and about.st_size <= LARGEST_FILE_BYTES


def _write(path: Path, text: str) -> None:
    """All of it or nothing: the name that is looked for appears when the content is on the disk."""
    part = path.with_suffix(".part")
    try:
        with os.fdopen(
            os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
