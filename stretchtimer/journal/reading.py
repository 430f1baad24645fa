"""The journal as it is read: sessions and workouts as they were, cramps, drinks, and sums over the days."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from stretchtimer.config.translations import _, ngettext
from stretchtimer.journal import queries
from stretchtimer.journal.bracket import LONGEST_WORKOUT, todays
from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.diary_queries import read_drinks, read_spasms, read_uses
from stretchtimer.journal.faults import JournalDamaged, explained
from stretchtimer.journal.history import DaySum, FeltDay, Place, SessionFilter, SessionPage
from stretchtimer.journal.history_pages import count_sessions, read_page
from stretchtimer.journal.history_sums import read_days, read_days_back, read_felt, read_held, read_years
from stretchtimer.journal.naming import suspicion
from stretchtimer.journal.records import SessionRecord, WorkoutRecord
from stretchtimer.journal.rows import time_text
from stretchtimer.journal.totals import Held, Use

_A_DAY = timedelta(days=1)
_AT_ONCE = 100  # days, of those that are handed out one after the other


class JournalReading:
    """One connection to the database, and every question that can be put to it.

    Every method raises JournalUnavailable, a UserError, if the disk or the database will not have it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """`connection` is to the journal at `path`, of the latest version."""
        self._path = path
        self._connection = connection
        self._connection.row_factory = sqlite3.Row

    def sessions(self, limit: int | None = None, since: datetime | None = None) -> list[SessionRecord]:
        """Newest first; at most `limit`, only those begun at `since` or later."""
        most = -1 if limit is None else limit
        if since is None:
            return self._sessions(queries.NEWEST_FIRST, most)
        return self._sessions(queries.SINCE, time_text(since), most)

    def session(self, session_id: str) -> SessionRecord | None:
        """The session with that id, or None."""
        return next(iter(self._sessions(queries.BY_ID, session_id)), None)

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """The workout with that id, or None."""
        with self._explained():
            found = queries.read_workouts(self._connection, queries.WORKOUT_BY_ID, workout_id)
        return next(iter(found), None)

    def todays_workout(self, now: datetime) -> WorkoutRecord | None:
        """The latest workout of the day that it is at `now`, or one from before midnight that is still open."""
        earliest = time_text(now - max(_A_DAY, 2 * LONGEST_WORKOUT))
        with self._explained():
            found = queries.read_workouts(self._connection, queries.WORKOUTS_SINCE, earliest)
        return todays(found, now)

    def held_since(self, first_day: date) -> list[Held]:
        """What was done on `first_day` and later, summed up by day, exercise, muscle group and side."""
        with self._explained():
            return read_held(self._connection, first_day)

    def felt_since(self, first_day: date) -> list[FeltDay]:
        """How tight it felt before and after the sessions begun on `first_day` and later, summed up by day."""
        with self._explained():
            return read_felt(self._connection, first_day)

    def days(self, first: date, last: date) -> list[DaySum]:
        """The days from `first` to `last` on which something was done, in order."""
        with self._explained():
            return read_days(self._connection, first, last)

    def days_done(self, last: date) -> Iterator[date]:
        """The days up to and with `last` on which something was done, latest first; read as they are asked for."""
        before = last + _A_DAY
        while True:
            with self._explained():
                found = read_days_back(self._connection, before, _AT_ONCE)
            yield from found
            if len(found) < _AT_ONCE:
                return
            before = found[-1]

    def years(self) -> list[int]:
        """The years in which something was done, oldest first."""
        with self._explained():
            return read_years(self._connection)

    def page(self, asked: SessionFilter, after: Place | None = None, limit: int = 50) -> SessionPage:
        """The newest blocks with sessions that are asked for, at most `limit`; or those `after` the end of a page."""
        with self._explained():
            return read_page(self._connection, asked, after, limit)

    def count(self, asked: SessionFilter) -> int:
        """How many sessions are asked for."""
        with self._explained():
            return count_sessions(self._connection, asked)

    def uses_since(self, since: datetime) -> list[Use]:
        """Which routines something was held in, begun at `since` or later, for which moment; the latest first."""
        with self._explained():
            return read_uses(self._connection, since)

    def spasms(self, since: datetime) -> list[Spasm]:
        """The cramps at `since` or later, newest first."""
        with self._explained():
            return read_spasms(self._connection, since)

    def drinks(self, day: date) -> list[Drink]:
        """What was drunk on `day`, by the person's own clock, in order."""
        with self._explained():
            return read_drinks(self._connection, day)

    def check(self) -> str:
        """A sentence on the health of the whole database; reads all of it."""
        try:
            with self._explained():
                if fault := queries.fault_in(self._connection):
                    raise JournalDamaged(
                        _("The journal “{path}” is damaged: {fault}.").format(path=self._path, fault=fault)
                    )
                sessions, entries = queries.counts(self._connection)
        except JournalDamaged as damage:
            return str(damage)
        return _("The journal is sound: {sessions}, {entries}.").format(
            sessions=ngettext("{n} session", "{n} sessions", sessions).format(n=sessions),
            entries=ngettext("{n} entry", "{n} entries", entries).format(n=entries),
        )

    def _sessions(self, query: str, *parameters: str | int) -> list[SessionRecord]:
        with self._explained():
            return queries.read_sessions(self._connection, query, *parameters)

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
