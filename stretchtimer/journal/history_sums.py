"""Sums read from the database: they are there already, so that the length of a journal is of no account."""

from __future__ import annotations

import sqlite3
from datetime import date

from stretchtimer.journal.history import DaySum, FeltDay
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side

_DAYS = """
    SELECT day, held_ms, sessions FROM day_sum
    WHERE day BETWEEN ? AND ? AND (held_ms > 0 OR sessions > 0) ORDER BY day
"""
_DAYS_BACK = """
    SELECT day FROM day_sum WHERE day < ? AND (held_ms > 0 OR sessions > 0) ORDER BY day DESC LIMIT ?
"""
# From the first day of one year with something straight to that of the next.
_YEARS = """
    WITH RECURSIVE something AS NOT MATERIALIZED (SELECT day FROM day_sum WHERE held_ms > 0 OR sessions > 0),
    beginning (day) AS (
        SELECT min(day) FROM something
        UNION ALL
        SELECT (SELECT min(something.day) FROM something WHERE something.day > substr(beginning.day, 1, 4) || '-12-31')
        FROM beginning WHERE beginning.day IS NOT NULL
    )
    SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM beginning WHERE day IS NOT NULL
"""
_HELD = """
    SELECT day, exercise_id, muscle_group, side, held_ms FROM held_sum WHERE day >= ? AND held_ms > 0
    ORDER BY day, exercise_id, muscle_group, side
"""
# In this order, which SQLite keeps to where it says CROSS: only the sessions of those days are looked at.
_FELT = """
    SELECT day, muscle_group, side, count(*) AS sessions,
           sum(tightness.value) AS before_sum, sum(later.value) AS after_sum
    FROM session_sum CROSS JOIN tightness USING (session_id)
    CROSS JOIN tightness AS later USING (session_id, muscle_group, side)
    WHERE day >= ? AND tightness.moment = 'before' AND later.moment = 'after'
    GROUP BY day, muscle_group, side ORDER BY day, muscle_group, side
"""


def read_days(connection: sqlite3.Connection, first: date, last: date) -> list[DaySum]:
    """The days from `first` to `last` on which something was done, in order."""
    rows = connection.execute(_DAYS, (first.isoformat(), last.isoformat()))
    return [DaySum(date.fromisoformat(row["day"]), row["held_ms"], row["sessions"]) for row in rows]


def read_days_back(connection: sqlite3.Connection, before: date, most: int) -> list[date]:
    """At most `most` days before `before` on which something was done, latest first."""
    return [
        date.fromisoformat(row["day"]) for row in connection.execute(_DAYS_BACK, (before.isoformat(), most))
    ]


def read_years(connection: sqlite3.Connection) -> list[int]:
    """The years in which something was done, oldest first."""
    return [year for (year,) in connection.execute(_YEARS)]


def read_held(connection: sqlite3.Connection, first_day: date) -> list[Held]:
    """What was held on `first_day` and later, added up."""
    return [
        Held(
            day=date.fromisoformat(row["day"]),
            exercise_id=row["exercise_id"],
            group=row["muscle_group"],
            side=Side(row["side"]),
            held_ms=row["held_ms"],
        )
        for row in connection.execute(_HELD, (first_day.isoformat(),))
    ]


def read_felt(connection: sqlite3.Connection, first_day: date) -> list[FeltDay]:
    """How tight it felt before and after the sessions begun on `first_day` and later, by day."""
    return [
        FeltDay(
            day=date.fromisoformat(row["day"]),
            group=row["muscle_group"],
            side=Side(row["side"]),
            sessions=row["sessions"],
            before_sum=row["before_sum"],
            after_sum=row["after_sum"],
        )
        for row in connection.execute(_FELT, (first_day.isoformat(),))
    ]
