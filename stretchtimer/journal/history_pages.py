"""Sessions read a page at a time, newest first, however many there are: light lines, put together by their workouts."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.diary_rows import spasm_of
from stretchtimer.journal.history import Block, Place, SessionFilter, SessionLine, SessionPage
from stretchtimer.journal.history_where import condition, teach
from stretchtimer.journal.queries import one_snapshot, read_tightness
from stretchtimer.journal.records import SessionOutcome, Tightness, Training
from stretchtimer.journal.rows import time_of, time_or_none, workout_of
from stretchtimer.routine.model import When

NOTE_SHOWN = 160  # characters

# Of the sessions of one workout, the newest that is asked for stands for all of them.
_PLACES = """
    WITH found AS NOT MATERIALIZED (SELECT started_utc, session_id, workout_id FROM session_sum WHERE {condition})
    SELECT started_utc, session_id, workout_id FROM found
    WHERE (started_utc, session_id) < (:page_utc, :page_id) AND NOT EXISTS (
        SELECT 1 FROM found AS newer
        WHERE newer.workout_id = found.workout_id
            AND (newer.started_utc, newer.session_id) > (found.started_utc, found.session_id)
    )
    ORDER BY started_utc DESC, session_id DESC LIMIT :page_rows
"""
_COUNT = "SELECT count(*) FROM session_sum WHERE {condition}"
_LINES = """
    SELECT session.id, session.workout_id, routine_id, session.source, name, moment, outcome, planned_ms,
           session.started_utc, started_offset_min, ended_utc, ended_offset_min,
           substr(note, 1, :note_shown) AS note, session_sum.held_ms
    FROM session JOIN session_sum ON session_sum.session_id = session.id
    WHERE session.id IN (SELECT value FROM json_each(:sessions))
        OR session.workout_id IN (SELECT value FROM json_each(:workouts))
    ORDER BY session.started_utc, session.id
"""
_SPASMS = """
    SELECT * FROM spasm
    WHERE session_id IN (SELECT value FROM json_each(:sessions))
        OR date(at_utc, at_offset_min || ' minutes') IN (SELECT value FROM json_each(:days))
    ORDER BY at_utc DESC, id
"""
_TRAININGS = "SELECT * FROM workout WHERE id IN (SELECT value FROM json_each(?))"
_AFTER_ALL = Place("~", "")  # no time begins like that, and all come before it


def read_page(
    connection: sqlite3.Connection, asked: SessionFilter, after: Place | None, limit: int
) -> SessionPage:
    """At most `limit` blocks that begin after the place `after`, or the newest."""
    terms, values = condition(asked)
    place = after or _AFTER_ALL
    values |= {"page_utc": place.started_utc, "page_id": place.session_id}
    teach(connection)
    with one_snapshot(connection):
        rows = connection.execute(
            _PLACES.format(condition=terms), {**values, "page_rows": limit + 1}
        ).fetchall()
        blocks = _blocks(connection, rows[:limit])
    if len(rows) <= limit:
        return SessionPage(blocks)
    last = rows[limit - 1]
    return SessionPage(blocks, Place(last["started_utc"], last["session_id"]))


def count_sessions(connection: sqlite3.Connection, asked: SessionFilter) -> int:
    """How many sessions are asked for."""
    terms, values = condition(asked)
    teach(connection)
    (count,) = connection.execute(_COUNT.format(condition=terms), values).fetchone()
    return int(count)


def _blocks(connection: sqlite3.Connection, places: Sequence[sqlite3.Row]) -> tuple[Block, ...]:
    """The block of each of `places`, in the same order."""
    workouts = [row["workout_id"] for row in places if row["workout_id"]]
    alone = [row["session_id"] for row in places if not row["workout_id"]]
    lines: defaultdict[str, list[SessionLine]] = defaultdict(list)
    for line in _lines(connection, alone, workouts):
        lines[line.workout_id or line.id].append(line)
    trainings = _trainings(connection, workouts)
    return tuple(
        Block(tuple(lines[row["workout_id"] or row["session_id"]]), trainings.get(row["workout_id"]))
        for row in places
    )


def _lines(
    connection: sqlite3.Connection, sessions: Collection[str], workouts: Collection[str]
) -> list[SessionLine]:
    """Those sessions, and all of those workouts, in the order they were begun."""
    chosen = {"sessions": json.dumps(sessions), "workouts": json.dumps(workouts), "note_shown": NOTE_SHOWN}
    rows = connection.execute(_LINES, chosen).fetchall()
    tightness = read_tightness(connection, [row["id"] for row in rows])
    spasms = _spasms(connection, rows)
    return [_line(row, tightness[row["id"]], spasms) for row in rows]


def _line(row: sqlite3.Row, tightness: Sequence[Tightness], spasms: Sequence[Spasm]) -> SessionLine:
    started_at = time_of(row, "started")
    return SessionLine(
        id=row["id"],
        workout_id=row["workout_id"],
        routine_id=row["routine_id"],
        source=row["source"],
        name=row["name"],
        moment=When(row["moment"]),
        outcome=SessionOutcome(row["outcome"]),
        started_at=started_at,
        ended_at=time_or_none(row, "ended"),
        planned_ms=row["planned_ms"],
        held_ms=row["held_ms"],
        note=row["note"],
        tightness=tuple(tightness),
        spasms=tuple(
            spasm for spasm in spasms if spasm.session_id == row["id"] or spasm.at.date() == started_at.date()
        ),
    )


def _spasms(connection: sqlite3.Connection, rows: Sequence[sqlite3.Row]) -> list[Spasm]:
    """Those that are linked to the sessions in `rows`, or of their days."""
    days = sorted({time_of(row, "started").date().isoformat() for row in rows})
    chosen = {"sessions": json.dumps([row["id"] for row in rows]), "days": json.dumps(days)}
    return [spasm_of(row) for row in connection.execute(_SPASMS, chosen)]


def _trainings(connection: sqlite3.Connection, workouts: Collection[str]) -> Mapping[str, Training | None]:
    rows = connection.execute(_TRAININGS, (json.dumps(workouts),))
    return {row["id"]: workout_of(row, ()).training for row in rows}
