"""The journal: what was done, written as it happens and read back. Belongs to the thread that opened it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from stretchtimer.journal import diary_statements as diary
from stretchtimer.journal import queries, statements
from stretchtimer.journal.database import open_database
from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.exchanging import JournalExchange
from stretchtimer.journal.faults import explained
from stretchtimer.journal.finished_statements import write_finished
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.merging import part_of
from stretchtimer.journal.migrating import Migration, bundled_migrations
from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
)
from stretchtimer.journal.stamps import late_stamp, live_stamp, utc_now
from stretchtimer.journal.thing_writing import write_part
from stretchtimer.journal.things import presence
from stretchtimer.journal.unsent import mark

_LOCK_WAIT_S = 0.2  # another process that only looks holds a lock for less than a millisecond


class Journal(JournalExchange):
    """One connection to the database. Every write is a transaction of its own and is on the disk when it returns.

    Every method raises JournalUnavailable, a UserError, if the disk or the database will not have it; the write is then
    not done and can be repeated. Writing the same id twice changes nothing. A session that runs holds a lock, so that
    other processes can tell one that is alive from one whose process died.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        notices: tuple[str, ...],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Not to be called: see `open`."""
        super().__init__(path, connection)
        self._notices = notices
        self._now = now
        self._told_at: datetime | None = None
        self._locks: dict[str, FileLock] = {}

    @classmethod
    def open(
        cls,
        path: Path,
        migrations: tuple[Migration, ...] | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """The journal at `path`, made if there is none, brought up to date if it is older. `now` stamps what is told.

        A damaged file is kept aside and a fresh one begun: `notices` says so. Raises JournalUnavailable if the place
        cannot be written, UserError if a newer version of the app wrote it.
        """
        connection, notices = open_database(path, bundled_migrations() if migrations is None else migrations)
        return cls(path, connection, notices, now)

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
        with self._telling(start.id) as stamp:
            statements.begin_session(self._connection, start, stamp)

    def reopen(self, start: SessionStart) -> None:
        """A session whose writing was cut off is put in, or opened again, as one that no process runs any more."""
        known = self.session(start.id)
        if known is None or known.outcome is SessionOutcome.INTERRUPTED:
            with self._telling(start.id) as stamp:
                statements.begin_session(self._connection, start, stamp)

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        with self._telling(session_id):
            statements.insert_entry(self._connection, session_id, entry)

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still; or, the same pause again with `ended_at`, goes on."""
        with self._telling(session_id):
            statements.insert_pause(self._connection, session_id, pause)

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over. Raises LookupError if it was never begun."""
        with self._telling(session_id) as stamp:
            statements.end_session(self._connection, session_id, outcome, at, stamp)
        self._unlock(session_id)

    def set_note(self, session_id: str, note: str) -> None:
        """The person's words on a session; the last ones count. Raises LookupError if it was never begun."""
        with self._telling(session_id) as stamp:
            diary.write_note(self._connection, session_id, note, stamp)

    def set_tightness(self, session_id: str, tightness: Tightness) -> None:
        """How tight one muscle group felt on one side, before or after a session; the last value counts."""
        with self._telling(session_id) as stamp:
            diary.write_tightness(self._connection, session_id, tightness, stamp)

    def set_training(self, workout_id: str, training: Training) -> None:
        """The training of a workout starts, or, once more with `ended_at`, is over. An unknown workout is opened."""
        with self._telling(workout_id) as stamp:
            diary.write_training(self._connection, workout_id, training, stamp)

    def add_spasm(self, spasm: Spasm) -> None:
        """A cramp. One whose id is there already stays as it is."""
        with self._telling(spasm.id) as stamp:
            diary.insert_spasm(self._connection, spasm, stamp)

    def edit_spasm(self, spasm: Spasm) -> None:
        """The cramp of that id was as `spasm` says."""
        with self._telling(spasm.id) as stamp:
            diary.replace_spasm(self._connection, spasm, stamp)

    def add_drink(self, drink: Drink) -> None:
        """Something was drunk."""
        with self._telling(drink.id):
            diary.insert_drink(self._connection, drink)

    def add_finished(self, session: SessionRecord) -> None:
        """A session that is over, with all that is in it; one before or after training finds the workout of its day.

        One that is there already stays as it is.
        """
        with self._telling(session.id) as stamp:
            write_finished(self._connection, session, stamp)

    def remove(self, row_id: str) -> None:
        """Take back a cramp, a drink or a session, by its id; nothing written later brings it back but `restore`."""
        with self._telling(row_id) as stamp:
            write_part(self._connection, part_of([presence(row_id, stamp, is_removed=True)]))
        self._unlock(row_id)

    def restore(self, row_id: str) -> None:
        """Put back what was removed, as it was: of a session all that was in it, its workout and its cramps."""
        with self._telling(row_id) as stamp:
            write_part(self._connection, part_of([presence(row_id, stamp, is_removed=False)]))

    @contextmanager
    def as_told(self, told_at: datetime) -> Iterator[None]:
        """What is written inside was told then, and is only now written down: what was told later stays."""
        self._told_at = told_at
        try:
            yield
        finally:
            self._told_at = None

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
            with self._telling(session_id) as stamp:
                statements.interrupt_session(self._connection, session_id, stamp)

    @contextmanager
    def _telling(self, id_: str) -> Iterator[str]:
        """One write on the thing of that id, and the stamp for it."""
        with self._writing():
            if self._told_at is None:
                yield live_stamp(self._connection, self._now())
            else:
                yield late_stamp(self._connection, self._told_at)
            mark(self._connection, [id_])

    def _unlock(self, session_id: str) -> None:
        if lock := self._locks.pop(session_id, None):
            lock.release()

    def _lock_path(self, session_id: str) -> Path:
        return self._path.with_name(f"{self._path.stem}.{session_id}.running")
