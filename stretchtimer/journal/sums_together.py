"""The sums of many sessions that are written at once, brought up to date in one go: for these, triggers take longer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager

_PAUSE = "INSERT INTO sums_paused (is_paused) VALUES (1)"
_RESUME = "DELETE FROM sums_paused"
_OF_THEM = "session_id IN (SELECT value FROM json_each(:sessions))"
_COUNT = (
    f"""
    INSERT INTO held_sum
    SELECT day, exercise_id, muscle_group, side, :sign * sum(held_ms) FROM hold WHERE {_OF_THEM}
    GROUP BY day, exercise_id, muscle_group, side
    ON CONFLICT (day, exercise_id, muscle_group, side) DO UPDATE SET held_ms = held_ms + excluded.held_ms
    """,  # noqa: S608 - a text of ours
    f"""
    INSERT INTO day_sum SELECT day, :sign * sum(held_ms), 0 FROM hold WHERE {_OF_THEM} GROUP BY day
    ON CONFLICT (day) DO UPDATE SET held_ms = held_ms + excluded.held_ms
    """,  # noqa: S608
)
# One after the other: asked for several, the view goes through all sessions there are.
_SUM_UP = (
    "DELETE FROM session_sum WHERE session_id = ?",
    "INSERT INTO session_sum SELECT * FROM session_sum_now WHERE session_id = ?",
)


@contextmanager
def summed_together(connection: sqlite3.Connection, sessions: Collection[str]) -> Iterator[None]:
    """Inside, holds of no other sessions than those of these ids come, change or go.

    Runs inside a transaction of the caller's; if that fails, nothing of this stays.
    """
    them = {"sessions": json.dumps(list(sessions))}
    for statement in _COUNT:
        connection.execute(statement, {**them, "sign": -1})
    connection.execute(_PAUSE)
    yield
    connection.execute(_RESUME)
    for statement in _COUNT:
        connection.execute(statement, {**them, "sign": 1})
    for statement in _SUM_UP:
        connection.executemany(statement, ((id_,) for id_ in sessions))
