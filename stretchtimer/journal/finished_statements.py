"""A session that is over, written as a whole. Runs inside a transaction of the caller's."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from stretchtimer.journal.bracket import LONGEST_WORKOUT, workout_of_day
from stretchtimer.journal.diary_statements import write_note, write_tightness
from stretchtimer.journal.records import SessionRecord
from stretchtimer.journal.rows import time_values
from stretchtimer.journal.statements import (
    end_session,
    insert_entry,
    insert_pause,
    insert_session,
    is_known,
    open_workout,
    workouts_between,
)
from stretchtimer.journal.unsent import mark
from stretchtimer.routine.model import When

_OPENED_EARLIER = """
    UPDATE workout SET opened_utc = :opened_utc, opened_offset_min = :opened_offset_min
    WHERE id = :id AND opened_utc > :opened_utc
"""


def write_finished(connection: sqlite3.Connection, session: SessionRecord, stamp: str) -> None:
    """All of it, in the workout of its day; one that is there already stays as it is."""
    if is_known(connection, session.id):
        return
    insert_session(connection, session, _workout_of_day(connection, session), stamp)
    for entry in session.entries:
        insert_entry(connection, session.id, entry)
    for pause in session.pauses:
        insert_pause(connection, session.id, pause)
    for tightness in session.tightness:
        write_tightness(connection, session.id, tightness, stamp)
    if session.note:
        write_note(connection, session.id, session.note, stamp)
    end_session(connection, session.id, session.outcome, session.ended_at or session.started_at, stamp)


def _workout_of_day(connection: sqlite3.Connection, session: SessionRecord) -> str | None:
    if session.moment is When.ANY:
        return None
    at = session.started_at
    workouts = workouts_between(connection, at - 2 * LONGEST_WORKOUT, at + LONGEST_WORKOUT)
    if found := workout_of_day(workouts, session.moment, at):
        _open_earlier(connection, found.id, at)
        return found.id
    return open_workout(connection, at) if session.moment is When.BEFORE else None


def _open_earlier(connection: sqlite3.Connection, workout_id: str, at: datetime) -> None:
    """A workout was opened no later than the first session of it that is told of."""
    if connection.execute(_OPENED_EARLIER, {"id": workout_id, **time_values("opened", at)}).rowcount:
        mark(connection, [workout_id])
