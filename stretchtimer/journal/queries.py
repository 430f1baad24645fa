"""What is read from the database: sessions with everything in them, in three statements however many there are."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict

from stretchtimer.journal.records import Entry, Pause, SessionRecord
from stretchtimer.journal.rows import entry_of, pause_of, session_of

NEWEST_FIRST = "SELECT * FROM session ORDER BY started_utc DESC, rowid DESC LIMIT ?"
SINCE = "SELECT * FROM session WHERE started_utc >= ? ORDER BY started_utc DESC, rowid DESC LIMIT ?"
BY_ID = "SELECT * FROM session WHERE id = ?"
RUNNING = "SELECT * FROM session WHERE outcome = 'running' ORDER BY started_utc DESC, rowid DESC"

_ENTRIES = """
    SELECT * FROM entry WHERE session_id IN (SELECT value FROM json_each(?))
    ORDER BY session_id, place, ended_utc, id
"""
_PAUSES = """
    SELECT * FROM pause WHERE session_id IN (SELECT value FROM json_each(?))
    ORDER BY session_id, place, started_utc, id
"""


def read_sessions(connection: sqlite3.Connection, query: str, *parameters: str | int) -> list[SessionRecord]:
    """The sessions that `query` chooses, in its order. One snapshot of the database."""
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    pauses: defaultdict[str, list[Pause]] = defaultdict(list)
    connection.execute("BEGIN")
    try:
        rows = connection.execute(query, parameters).fetchall()
        chosen = (json.dumps([row["id"] for row in rows]),)
        for row in connection.execute(_ENTRIES, chosen):
            entries[row["session_id"]].append(entry_of(row))
        for row in connection.execute(_PAUSES, chosen):
            pauses[row["session_id"]].append(pause_of(row))
    finally:
        connection.execute("ROLLBACK")
    return [session_of(row, tuple(entries[row["id"]]), tuple(pauses[row["id"]])) for row in rows]


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
