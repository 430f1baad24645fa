"""What is read from the database beside sessions: cramps, drinks, and what was used."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta, timezone

from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.diary_rows import drink_of, spasm_of
from stretchtimer.journal.rows import time_of, time_text
from stretchtimer.journal.totals import Use
from stretchtimer.routine.model import When

_SPASMS = "SELECT * FROM spasm WHERE at_utc >= ? ORDER BY at_utc DESC, rowid DESC"
_DRINKS = """
    SELECT * FROM drink WHERE at_utc >= ? AND date(at_utc, at_offset_min || ' minutes') = ? ORDER BY at_utc, rowid
"""
# The offset that stands beside a max() is that of the same row: SQLite promises it.
_USES = """
    SELECT source, moment, count(*) AS times, max(started_utc) AS last_utc, started_offset_min AS last_offset_min
    FROM session
    WHERE started_utc >= ? AND EXISTS (SELECT 1 FROM entry WHERE session_id = session.id AND held_ms > 0)
    GROUP BY source, moment ORDER BY last_utc DESC, source, moment
"""
_FURTHEST_EAST = timezone(timedelta(hours=14))  # where every day begins


def read_spasms(connection: sqlite3.Connection, since: datetime) -> list[Spasm]:
    """The cramps at `since` or later, newest first."""
    return [spasm_of(row) for row in connection.execute(_SPASMS, (time_text(since),))]


def read_drinks(connection: sqlite3.Connection, day: date) -> list[Drink]:
    """What was drunk on `day`, in order."""
    return [drink_of(row) for row in connection.execute(_DRINKS, (_earliest(day), day.isoformat()))]


def read_uses(connection: sqlite3.Connection, since: datetime) -> list[Use]:
    """Which routines were used at `since` or later, the latest first."""
    return [
        Use(row["source"], When(row["moment"]), row["times"], time_of(row, "last"))
        for row in connection.execute(_USES, (time_text(since),))
    ]


def _earliest(day: date) -> str:
    """The first instant at which it is `day` anywhere."""
    return time_text(datetime(day.year, day.month, day.day, tzinfo=_FURTHEST_EAST))
