"""The journal: what was done, written as it happens and read back. Belongs to the thread that opened it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from stretchtimer.journal import diary_statements as diary
from stretchtimer.journal import queries, statements
from stretchtimer.journal.database import open_database
from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.faults import explained
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.migrating import Migration, bundled_migrations, transaction
from stretchtimer.journal.reading import JournalReading
from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
)

_LOCK_WAIT_S = 0.2  # another process that only looks holds a lock for less than a millisecond


class Journal(JournalReading):
    """One connection to the database. Every write is a transaction of its own and is on the disk when it returns.

    Every method raises JournalUnavailable, a UserError, if the disk or the database will not have it; the write is then
    not done and can be repeated. Writing the same id twice changes nothing. A session that runs holds a lock, so that
    other processes can tell one that is alive from one whose process died.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, notices: tuple[str, ...]) -> None:
        """Not to be called: see `open`."""
        super().__init__(path, connection)
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
        """A session starts; one already there runs again, in its workout. One before or after training finds its own.

        A session before training joins the workout that is open, or opens one; a session after it joins the latest
        that lacks it.
        """
        with self._explained():
            if start.id not in self._locks:
                lock = FileLock.wait(self._lock_path(start.id), _LOCK_WAIT_S)
                if lock is not None:  # else it runs in another process as well, and what both hold is kept
                    self._locks[start.id] = lock
        with self._writing():
            statements.begin_session(self._connection, start)

    def restore(self, start: SessionStart) -> None:
        """A session whose writing was cut off is put in, or opened again, as one that no process runs any more."""
        known = self.session(start.id)
        if known is None or known.outcome is SessionOutcome.INTERRUPTED:
            with self._writing():
                statements.begin_session(self._connection, start)

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        with self._writing():
            statements.insert_entry(self._connection, session_id, entry)

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still; or, the same pause again with `ended_at`, goes on."""
        with self._writing():
            statements.insert_pause(self._connection, session_id, pause)

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over. Raises LookupError if it was never begun."""
        with self._writing():
            statements.end_session(self._connection, session_id, outcome, at)
        self._unlock(session_id)

    def set_note(self, session_id: str, note: str) -> None:
        """The person's words on a session; the last ones count. Raises LookupError if it was never begun."""
        with self._writing():
            diary.write_note(self._connection, session_id, note)

    def set_tightness(self, session_id: str, tightness: Tightness) -> None:
        """How tight one muscle group felt on one side, before or after a session; the last value counts."""
        with self._writing():
            diary.write_tightness(self._connection, session_id, tightness)

    def set_training(self, workout_id: str, training: Training) -> None:
        """The training of a workout starts, or, once more with `ended_at`, is over. An unknown workout is opened."""
        with self._writing():
            diary.write_training(self._connection, workout_id, training)

    def add_spasm(self, spasm: Spasm) -> None:
        """A cramp. One whose id is there already stays as it is."""
        with self._writing():
            diary.insert_spasm(self._connection, spasm)

    def edit_spasm(self, spasm: Spasm) -> None:
        """The cramp of that id was as `spasm` says."""
        with self._writing():
            diary.replace_spasm(self._connection, spasm)

    def add_drink(self, drink: Drink) -> None:
        """Something was drunk."""
        with self._writing():
            diary.insert_drink(self._connection, drink)

    def remove(self, row_id: str) -> None:
        """Take back a cramp, a drink or a session, by its id; it does not come back, whatever is written later."""
        with self._writing():
            diary.remove_row(self._connection, row_id)
        self._unlock(row_id)

    def copy_to(self, path: Path) -> None:
        """Write all that is in it now to a new file at `path`, one file without a log beside it."""
        with explained(path), closing(sqlite3.connect(path)) as copy:
            self._connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")

    def unfinished(self) -> list[SessionRecord]:
        """The sessions whose process went away in the middle, newest first."""
        running = self._sessions(queries.RUNNING)
        return [record for record in running if not FileLock.is_held(self._lock_path(record.id))]

    def close_interrupted(self, session_id: str) -> None:
        """Ends an unfinished session at its last entry's time, or at its start. One that is alive is left alone."""
        if not FileLock.is_held(self._lock_path(session_id)):
            with self._writing():
                statements.interrupt_session(self._connection, session_id)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._explained(), transaction(self._connection):
            yield

    def _unlock(self, session_id: str) -> None:
        if lock := self._locks.pop(session_id, None):
            lock.release()

    def _lock_path(self, session_id: str) -> Path:
        return self._path.with_name(f"{self._path.stem}.{session_id}.running")
