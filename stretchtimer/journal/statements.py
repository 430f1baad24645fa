"""What is written to the database. Each of these runs inside a transaction of the caller's."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from stretchtimer.journal.bracket import LONGEST_WORKOUT, Workout, workout_to_join
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart, new_id
from stretchtimer.journal.rows import entry_values, pause_values, session_values, time_of, time_values
from stretchtimer.journal.unsent import mark
from stretchtimer.routine.model import When

_SESSION = """
    INSERT INTO session (id, workout_id, routine_id, source, name, moment, planned_ms, lead_in_ms, fitted_ms,
                         started_utc, started_offset_min, link_stamp, end_stamp)
    VALUES (:id, :workout_id, :routine_id, :source, :name, :moment, :planned_ms, :lead_in_ms, :fitted_ms,
            :started_utc, :started_offset_min, :stamp, :stamp)
"""
_SESSION_AGAIN = """
    UPDATE session SET outcome = 'running', ended_utc = NULL, ended_offset_min = NULL,
        end_stamp = max(end_stamp, :stamp)
    WHERE id = :id
"""
_ENTRY = """
    INSERT INTO entry (id, session_id, place, ordinal, exercise_id, name, muscle_group, side, set_number,
                       planned_ms, held_ms, outcome, ended_utc, ended_offset_min, effort_asked, effort_wanted)
    VALUES (:id, :session_id, (SELECT coalesce(max(place), 0) + 1 FROM entry WHERE session_id = :session_id),
            :ordinal, :exercise_id, :name, :muscle_group, :side, :set_number,
            :planned_ms, :held_ms, :outcome, :ended_utc, :ended_offset_min, :effort_asked, :effort_wanted)
    ON CONFLICT (id) DO NOTHING
"""
_PAUSE = """
    INSERT INTO pause (id, session_id, place, at_ms, gap_ms, started_utc, started_offset_min,
                       ended_utc, ended_offset_min)
    VALUES (:id, :session_id, (SELECT coalesce(max(place), 0) + 1 FROM pause WHERE session_id = :session_id),
            :at_ms, :gap_ms, :started_utc, :started_offset_min, :ended_utc, :ended_offset_min)
    ON CONFLICT (id) DO UPDATE
    SET gap_ms = excluded.gap_ms, ended_utc = excluded.ended_utc, ended_offset_min = excluded.ended_offset_min
    WHERE pause.ended_utc IS NULL
"""
_END = """
    UPDATE session SET outcome = :outcome, ended_utc = :ended_utc, ended_offset_min = :ended_offset_min,
        end_stamp = max(end_stamp, :stamp)
    WHERE id = :id AND (outcome IN ('running', 'interrupted') OR end_stamp <= :stamp)
"""
_INTERRUPT = """
    UPDATE session SET outcome = 'interrupted', end_stamp = max(end_stamp, :stamp), (ended_utc, ended_offset_min) = (
        SELECT last_utc, last_offset_min FROM (
            SELECT place, ended_utc AS last_utc, ended_offset_min AS last_offset_min
            FROM entry WHERE session_id = :id
            UNION ALL SELECT 0, started_utc, started_offset_min FROM session WHERE id = :id
        ) ORDER BY place DESC, last_utc DESC LIMIT 1
    )
    WHERE id = :id AND outcome = 'running'
"""
_WORKOUT = """
    INSERT INTO workout (id, opened_utc, opened_offset_min) VALUES (:id, :opened_utc, :opened_offset_min)
"""
_WORKOUTS = """
    SELECT id, opened_utc, opened_offset_min, training_ended_utc IS NOT NULL AS is_trained,
        (SELECT max(started_utc) FROM session WHERE workout_id = workout.id AND moment = 'before') AS warmed_up_utc,
        EXISTS (SELECT 1 FROM session WHERE workout_id = workout.id AND moment = 'after') AS has_after,
        EXISTS (
            SELECT 1 FROM session WHERE workout_id = workout.id AND moment = 'after' AND outcome = 'done'
        ) AS has_finished_after
    FROM workout WHERE opened_utc BETWEEN :earliest_utc AND :latest_utc
"""
_IS_REMOVED = "SELECT 1 FROM removed WHERE id = ? AND is_removed"
_IS_KNOWN = (
    "SELECT 1 FROM session WHERE id = :id UNION ALL SELECT 1 FROM removed WHERE id = :id AND is_removed"
)


def is_removed(connection: sqlite3.Connection, row_id: str) -> bool:
    """Whether the person took that row back."""
    return connection.execute(_IS_REMOVED, (row_id,)).fetchone() is not None


def is_known(connection: sqlite3.Connection, session_id: str) -> bool:
    """Whether that session was ever begun; one that was taken back was."""
    return connection.execute(_IS_KNOWN, {"id": session_id}).fetchone() is not None


def refuse_unknown(connection: sqlite3.Connection, session_id: str) -> None:
    """Raises LookupError for a session that was never begun."""
    if not is_known(connection, session_id):
        raise LookupError(f"no session {session_id}")


def begin_session(connection: sqlite3.Connection, start: SessionStart, stamp: str) -> None:
    """A new row that runs; or the one already there, in the workout it belongs to, runs again."""
    if is_removed(connection, start.id):
        return
    if not connection.execute(_SESSION_AGAIN, {"id": start.id, "stamp": stamp}).rowcount:
        insert_session(connection, start, workout_for(connection, start), stamp)


def insert_session(
    connection: sqlite3.Connection, start: SessionStart, workout_id: str | None, stamp: str
) -> None:
    """A new row that runs, in that workout."""
    connection.execute(_SESSION, {**session_values(start), "workout_id": workout_id, "stamp": stamp})


def insert_entry(connection: sqlite3.Connection, session_id: str, entry: Entry) -> None:
    """The entry after the session's last; one that is there already stays as it is."""
    if not is_removed(connection, session_id):
        connection.execute(_ENTRY, entry_values(session_id, entry))


def insert_pause(connection: sqlite3.Connection, session_id: str, pause: Pause) -> None:
    """The pause after the session's last; of one that is there and not over, when it ended."""
    if not is_removed(connection, session_id):
        connection.execute(_PAUSE, pause_values(session_id, pause))


def end_session(
    connection: sqlite3.Connection, session_id: str, outcome: SessionOutcome, at: datetime, stamp: str
) -> None:
    """What was told of a session that is over counts if it was told last.

    Raises LookupError for a session that was never begun, ValueError for an outcome that is none.
    """
    if outcome is SessionOutcome.RUNNING:
        raise ValueError("a session that runs has not ended")
    refuse_unknown(connection, session_id)
    values = {"id": session_id, "outcome": outcome.value, **time_values("ended", at), "stamp": stamp}
    connection.execute(_END, values)


def interrupt_session(connection: sqlite3.Connection, session_id: str, stamp: str) -> None:
    """Ends a session that runs at its last entry's time, or, with none, at its start."""
    connection.execute(_INTERRUPT, {"id": session_id, "stamp": stamp})


def workout_for(connection: sqlite3.Connection, start: SessionStart) -> str | None:
    """The workout that is open, or, before training, a new one."""
    if start.moment is When.ANY:
        return None
    # A day ago a workout may have been opened whose last warm-up is less old than that.
    workouts = workouts_between(connection, start.started_at - 2 * LONGEST_WORKOUT, start.started_at)
    if joined := workout_to_join(workouts, start.moment, start.started_at):
        return joined.id
    if start.moment is When.AFTER:
        return None
    return open_workout(connection, start.started_at)


def open_workout(connection: sqlite3.Connection, at: datetime) -> str:
    """A new one; its id."""
    workout_id = new_id()
    connection.execute(_WORKOUT, {"id": workout_id, **time_values("opened", at)})
    mark(connection, [workout_id])
    return workout_id


def workouts_between(connection: sqlite3.Connection, earliest: datetime, latest: datetime) -> list[Workout]:
    """The workouts opened between these, both included."""
    bounds = {**time_values("earliest", earliest), **time_values("latest", latest)}
    return [
        Workout(
            id=row["id"],
            opened_at=time_of(row, "opened"),
            warmed_up_at=datetime.fromisoformat(row["warmed_up_utc"] or row["opened_utc"]),
            is_trained=bool(row["is_trained"]),
            has_after=bool(row["has_after"]),
            has_finished_after=bool(row["has_finished_after"]),
        )
        for row in connection.execute(_WORKOUTS, bounds)
    ]
