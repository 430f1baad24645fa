"""The journal: what was done, written as it happens and read back. Belongs to the thread that opened it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from stretchtimer.config.translations import _, ngettext
from stretchtimer.journal.database import open_database
from stretchtimer.journal.faults import JournalDamaged, explained
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.migrating import Migration, bundled_migrations, transaction
from stretchtimer.journal.naming import suspicion
from stretchtimer.journal.queries import BY_ID, NEWEST_FIRST, RUNNING, SINCE, counts, fault_in, read_sessions
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionRecord, SessionStart
from stretchtimer.journal.rows import time_values
from stretchtimer.journal.statements import (
    begin_session,
    end_session,
    insert_entry,
    insert_pause,
    interrupt_session,
)

_LOCK_WAIT_S = 0.2  # another process that only looks holds a lock for less than a millisecond


class Journal:
    """One connection to the database. Every write is a transaction of its own and is on the disk when it returns.

    Every method raises JournalUnavailable, a UserError, if the disk or the database will not have it; the write is then
    not done and can be repeated. Writing the same id twice changes nothing. A session that runs holds a lock, so that
    other processes can tell one that is alive from one whose process died.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, notices: tuple[str, ...]) -> None:
        """Not to be called: see `open`."""
        self._path = path
        self._connection = connection
        self._connection.row_factory = sqlite3.Row
        self._notices = notices
        self._locks: dict[str, FileLock] = {}

    @classmethod
    def open(cls, path: Path, migrations: tuple[Migration, ...] | None = None) -> Self:
        """The journal at `path`, made if there is none, brought up to date if it is older.

        A damaged file is kept aside and a fresh one begun: `notices` says so. Raises JournalUnavailable if the place
        cannot be written, UserError if a newer version of the app wrote it.
        """
        connection, notices = open_database(path, bundled_migrations() if migrations is None else migrations)
        return cls(path, connection, notices)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database, and of the sessions that still run: they count as interrupted from now on."""
        self._connection.close()
        while self._locks:
            self._locks.popitem()[1].release()

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""
        told, self._notices = self._notices, ()
        return told

    def begin(self, start: SessionStart) -> None:
        """A session starts; one already there runs again, in its workout. An after-session finds its workout here."""
        with self._explained():
            if start.id not in self._locks:
                lock = FileLock.wait(self._lock_path(start.id), _LOCK_WAIT_S)
                if lock is not None:  # else it runs in another process as well, and what both hold is kept
                    self._locks[start.id] = lock
        with self._writing():
            begin_session(self._connection, start)

    def restore(self, start: SessionStart) -> None:
        """A session whose writing was cut off is put in, or opened again, as one that no process runs any more."""
        known = self.session(start.id)
        if known is None or known.outcome is SessionOutcome.INTERRUPTED:
            with self._writing():
                begin_session(self._connection, start)

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        with self._writing():
            insert_entry(self._connection, session_id, entry)

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still; or, the same pause again with `ended_at`, goes on."""
        with self._writing():
            insert_pause(self._connection, session_id, pause)

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over. Raises LookupError if it was never begun."""
        with self._writing():
            end_session(self._connection, session_id, outcome, at)
        if lock := self._locks.pop(session_id, None):
            lock.release()

    def sessions(self, limit: int | None = None, since: datetime | None = None) -> list[SessionRecord]:
        """Newest first; at most `limit`, only those begun at `since` or later."""
        most = -1 if limit is None else limit
        if since is None:
            return self._read(NEWEST_FIRST, most)
        return self._read(SINCE, str(time_values("since", since)["since_utc"]), most)

    def session(self, session_id: str) -> SessionRecord | None:
        """The session with that id, or None."""
        return next(iter(self._read(BY_ID, session_id)), None)

    def unfinished(self) -> list[SessionRecord]:
        """The sessions whose process went away in the middle, newest first."""
        return [record for record in self._read(RUNNING) if not FileLock.is_held(self._lock_path(record.id))]

    def close_interrupted(self, session_id: str) -> None:
        """Ends an unfinished session at its last entry's time, or at its start. One that is alive is left alone."""
        if not FileLock.is_held(self._lock_path(session_id)):
            with self._writing():
                interrupt_session(self._connection, session_id)

    def check(self) -> str:
        """A sentence on the health of the whole database; reads all of it."""
        try:
            with self._explained():
                if fault := fault_in(self._connection):
                    raise JournalDamaged(
                        _("The journal “{path}” is damaged: {fault}.").format(path=self._path, fault=fault)
                    )
                sessions, entries = counts(self._connection)
        except JournalDamaged as damage:
            return str(damage)
        return _("The journal is sound: {sessions}, {entries}.").format(
            sessions=ngettext("{n} session", "{n} sessions", sessions).format(n=sessions),
            entries=ngettext("{n} entry", "{n} entries", entries).format(n=entries),
        )

    def _read(self, query: str, *parameters: str | int) -> list[SessionRecord]:
        with self._explained():
            return read_sessions(self._connection, query, *parameters)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._explained(), transaction(self._connection):
            yield

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Faults as sentences; of damage a mark is left, so that the next to open looks into it."""
        try:
            with explained(self._path):
                yield
        except JournalDamaged:
            with suppress(OSError):
                suspicion(self._path).touch()
            raise

    def _lock_path(self, session_id: str) -> Path:
        return self._path.with_name(f"{self._path.stem}.{session_id}.running")
