"""What is written to the database. Each of these runs inside a transaction of the caller's."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from stretchtimer.journal.bracket import LONGEST_WORKOUT, Workout, workout_to_join
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart, new_id
from stretchtimer.journal.rows import entry_values, pause_values, session_values, time_of, time_values
from stretchtimer.routine.model import When

_SESSION = """
    INSERT INTO session (id, workout_id, routine_id, source, name, moment, planned_ms, lead_in_ms, fitted_ms,
                         started_utc, started_offset_min)
    VALUES (:id, :workout_id, :routine_id, :source, :name, :moment, :planned_ms, :lead_in_ms, :fitted_ms,
            :started_utc, :started_offset_min)
"""
_SESSION_AGAIN = (
    "UPDATE session SET outcome = 'running', ended_utc = NULL, ended_offset_min = NULL WHERE id = ?"
)
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
    UPDATE session SET outcome = :outcome, ended_utc = :ended_utc, ended_offset_min = :ended_offset_min
    WHERE id = :id
"""
_INTERRUPT = """
    UPDATE session SET outcome = 'interrupted', (ended_utc, ended_offset_min) = (
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
# A journal of two days ago may hold the opening of a workout whose last warm-up is less old than that.
_WORKOUTS = """
    SELECT id, opened_utc, opened_offset_min, training_ended_utc IS NOT NULL AS is_trained,
        (SELECT max(started_utc) FROM session WHERE workout_id = workout.id AND moment = 'before') AS warmed_up_utc,
        EXISTS (SELECT 1 FROM session WHERE workout_id = workout.id AND moment = 'after') AS has_after,
        EXISTS (
            SELECT 1 FROM session WHERE workout_id = workout.id AND moment = 'after' AND outcome = 'done'
        ) AS has_finished_after
    FROM workout WHERE opened_utc BETWEEN :earliest_utc AND :latest_utc
"""
_IS_REMOVED = "SELECT 1 FROM removed WHERE id = ?"


def is_removed(connection: sqlite3.Connection, row_id: str) -> bool:
    """Whether the person took that row back."""
    return connection.execute(_IS_REMOVED, (row_id,)).fetchone() is not None


def begin_session(connection: sqlite3.Connection, start: SessionStart) -> None:
    """A new row that runs; or the one already there, in the workout it belongs to, runs again."""
    if is_removed(connection, start.id):
        return
    if not connection.execute(_SESSION_AGAIN, (start.id,)).rowcount:
        workout_id = _workout_of(connection, start)
        connection.execute(_SESSION, {**session_values(start), "workout_id": workout_id})


def insert_entry(connection: sqlite3.Connection, session_id: str, entry: Entry) -> None:
    """The entry after the session's last; one that is there already stays as it is."""
    if not is_removed(connection, session_id):
        connection.execute(_ENTRY, entry_values(session_id, entry))


def insert_pause(connection: sqlite3.Connection, session_id: str, pause: Pause) -> None:
    """The pause after the session's last; of one that is there and not over, when it ended."""
    if not is_removed(connection, session_id):
        connection.execute(_PAUSE, pause_values(session_id, pause))


def end_session(
    connection: sqlite3.Connection, session_id: str, outcome: SessionOutcome, at: datetime
) -> None:
    """Raises LookupError for a session that was never begun, ValueError for an outcome that is none."""
    if outcome is SessionOutcome.RUNNING:
        raise ValueError("a session that runs has not ended")
    values = {"id": session_id, "outcome": outcome.value, **time_values("ended", at)}
    if not connection.execute(_END, values).rowcount and not is_removed(connection, session_id):
        raise LookupError(f"no session {session_id}")


def interrupt_session(connection: sqlite3.Connection, session_id: str) -> None:
    """Ends a session that runs at its last entry's time, or, with none, at its start."""
    connection.execute(_INTERRUPT, {"id": session_id})


def _workout_of(connection: sqlite3.Connection, start: SessionStart) -> str | None:
    """The workout that is open, or, before training, a new one."""
    if start.moment is When.ANY:
        return None
    workouts = _workouts_until(connection, start.started_at)
    if joined := workout_to_join(workouts, start.moment, start.started_at):
        return joined.id
    if start.moment is When.AFTER:
        return None
    workout_id = new_id()
    connection.execute(_WORKOUT, {"id": workout_id, **time_values("opened", start.started_at)})
    return workout_id


def _workouts_until(connection: sqlite3.Connection, latest: datetime) -> list[Workout]:
    bounds = {**time_values("earliest", latest - 2 * LONGEST_WORKOUT), **time_values("latest", latest)}
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
