"""What is read from the database: sessions with everything in them, in a few statements however many there are."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress

from stretchtimer.journal.diary_rows import tightness_of
from stretchtimer.journal.records import Entry, Pause, SessionRecord, Tightness, WorkoutRecord
from stretchtimer.journal.rows import entry_of, pause_of, session_of, workout_of

NEWEST_FIRST = "SELECT * FROM session ORDER BY started_utc DESC, rowid DESC LIMIT ?"
SINCE = "SELECT * FROM session WHERE started_utc >= ? ORDER BY started_utc DESC, rowid DESC LIMIT ?"
BY_ID = "SELECT * FROM session WHERE id = ?"
RUNNING = "SELECT * FROM session WHERE outcome = 'running' ORDER BY started_utc DESC, rowid DESC"
WORKOUTS_SINCE = "SELECT * FROM workout WHERE opened_utc >= ? ORDER BY opened_utc DESC, rowid DESC"
WORKOUT_BY_ID = "SELECT * FROM workout WHERE id = ?"

_OF_WORKOUTS = """
    SELECT * FROM session WHERE workout_id IN (SELECT value FROM json_each(?)) ORDER BY started_utc, rowid
"""
_ENTRIES = """
    SELECT * FROM entry WHERE session_id IN (SELECT value FROM json_each(?))
    ORDER BY session_id, place, ended_utc, id
"""
_PAUSES = """
    SELECT * FROM pause WHERE session_id IN (SELECT value FROM json_each(?))
    ORDER BY session_id, place, started_utc, id
"""
_TIGHTNESS = """
    SELECT * FROM tightness WHERE session_id IN (SELECT value FROM json_each(?))
    ORDER BY session_id, rowid
"""


@contextmanager
def one_snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read inside was true at one and the same moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        # Who stops reading half-way may have closed the journal by now, which ends it as well.
        with suppress(sqlite3.ProgrammingError):
            connection.execute("ROLLBACK")


def read_sessions(connection: sqlite3.Connection, query: str, *parameters: str | int) -> list[SessionRecord]:
    """The sessions that `query` chooses, in its order."""
    with one_snapshot(connection):
        return _sessions(connection, query, *parameters)


def read_workouts(connection: sqlite3.Connection, query: str, *parameters: str) -> list[WorkoutRecord]:
    """The workouts that `query` chooses, in its order, each with its sessions."""
    with one_snapshot(connection):
        rows = connection.execute(query, parameters).fetchall()
        sessions: defaultdict[str | None, list[SessionRecord]] = defaultdict(list)
        for session in _sessions(connection, _OF_WORKOUTS, json.dumps([row["id"] for row in rows])):
            sessions[session.workout_id].append(session)
    return [workout_of(row, tuple(sessions[row["id"]])) for row in rows]


def _sessions(connection: sqlite3.Connection, query: str, *parameters: str | int) -> list[SessionRecord]:
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    pauses: defaultdict[str, list[Pause]] = defaultdict(list)
    rows = connection.execute(query, parameters).fetchall()
    ids = [row["id"] for row in rows]
    tightness, chosen = read_tightness(connection, ids), (json.dumps(ids),)
    for row in connection.execute(_ENTRIES, chosen):
        entries[row["session_id"]].append(entry_of(row))
    for row in connection.execute(_PAUSES, chosen):
        pauses[row["session_id"]].append(pause_of(row))
    return [
        session_of(row, tuple(entries[row["id"]]), tuple(pauses[row["id"]]), tuple(tightness[row["id"]]))
        for row in rows
    ]


def read_tightness(
    connection: sqlite3.Connection, session_ids: Collection[str]
) -> defaultdict[str, list[Tightness]]:
    """What was told of each of those sessions."""
    found: defaultdict[str, list[Tightness]] = defaultdict(list)
    for row in connection.execute(_TIGHTNESS, (json.dumps(session_ids),)):
        found[row["session_id"]].append(tightness_of(row))
    return found


def fault_in(connection: sqlite3.Connection) -> str | None:
    """The first thing SQLite finds wrong in the whole database, or None."""
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        return str(found)
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    return None if orphan is None else f"{orphan[0]} row {orphan[1]} without its {orphan[2]}"


def counts(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many sessions and how many entries there are."""
    sessions, entries = connection.execute(
        "SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM entry)"
    ).fetchone()
    return sessions, entries
