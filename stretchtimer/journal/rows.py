"""How records lie in the database's rows, and how they are read back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone

from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
    WorkoutRecord,
)
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome

Values = dict[str, str | int | None]


def session_values(start: SessionStart) -> Values:
    """The columns of a session that begins."""
    return {
        "id": start.id,
        "routine_id": storable(start.routine_id),
        "source": storable(start.source),
        "name": storable(start.name),
        "moment": start.moment.value,
        "planned_ms": start.planned_ms,
        "lead_in_ms": start.lead_in_ms,
        "fitted_ms": start.fitted_ms,
        **time_values("started", start.started_at),
    }


def entry_values(session_id: str, entry: Entry) -> Values:
    """The columns of an entry, all but its place among the others."""
    return {
        "id": entry.id,
        "session_id": session_id,
        "ordinal": entry.ordinal,
        "exercise_id": storable(entry.exercise_id),
        "name": storable(entry.name),
        "muscle_group": storable(entry.group),
        "side": entry.side.value,
        "set_number": entry.set,
        "planned_ms": entry.planned_ms,
        "held_ms": entry.held_ms,
        "outcome": entry.outcome.value,
        **time_values("ended", entry.ended_at),
        "effort_asked": entry.effort.asked if entry.effort else None,
        "effort_wanted": entry.effort.wanted if entry.effort else None,
    }


def pause_values(session_id: str, pause: Pause) -> Values:
    """The columns of a pause, all but its place among the others."""
    return {
        "id": pause.id,
        "session_id": session_id,
        "at_ms": pause.at_ms,
        "gap_ms": pause.gap_ms,
        **time_values("started", pause.started_at),
        **time_values("ended", pause.ended_at),
    }


def time_text(at: datetime) -> str:
    """An aware time as it is written, in UTC, so that it sorts. Raises ValueError for a naive one."""
    if at.utcoffset() is None:
        raise ValueError(f"{at} says no offset from UTC")
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def time_values(word: str, at: datetime | None) -> Values:
    """An aware time as its two columns, `word`_utc and `word`_offset_min. Raises ValueError for a naive one."""
    if at is None:
        return {f"{word}_utc": None, f"{word}_offset_min": None}
    text, offset = time_text(at), at.utcoffset() or timedelta()
    return {f"{word}_utc": text, f"{word}_offset_min": offset // timedelta(minutes=1)}


def session_of(
    row: sqlite3.Row,
    entries: tuple[Entry, ...],
    pauses: tuple[Pause, ...],
    tightness: tuple[Tightness, ...],
) -> SessionRecord:
    """The session in `row`, with what happened in it and how it felt."""
    return SessionRecord(
        id=row["id"],
        routine_id=row["routine_id"],
        source=row["source"],
        name=row["name"],
        moment=When(row["moment"]),
        planned_ms=row["planned_ms"],
        started_at=time_of(row, "started"),
        lead_in_ms=row["lead_in_ms"],
        fitted_ms=row["fitted_ms"],
        outcome=SessionOutcome(row["outcome"]),
        ended_at=time_or_none(row, "ended"),
        workout_id=row["workout_id"],
        entries=entries,
        pauses=pauses,
        note=row["note"],
        tightness=tightness,
    )


def entry_of(row: sqlite3.Row) -> Entry:
    """The entry in `row`."""
    return Entry(
        id=row["id"],
        exercise_id=row["exercise_id"],
        name=row["name"],
        group=row["muscle_group"],
        side=Side(row["side"]),
        set=row["set_number"],
        planned_ms=row["planned_ms"],
        held_ms=row["held_ms"],
        outcome=Outcome(row["outcome"]),
        ordinal=row["ordinal"],
        ended_at=time_of(row, "ended"),
        effort=_effort_of(row),
    )


def _effort_of(row: sqlite3.Row) -> EffortMove | None:
    asked = row["effort_asked"]
    return None if asked is None else EffortMove(asked, row["effort_wanted"])


def pause_of(row: sqlite3.Row) -> Pause:
    """The pause in `row`."""
    return Pause(
        id=row["id"],
        at_ms=row["at_ms"],
        started_at=time_of(row, "started"),
        ended_at=time_or_none(row, "ended"),
        gap_ms=row["gap_ms"],
    )


def workout_of(row: sqlite3.Row, sessions: tuple[SessionRecord, ...]) -> WorkoutRecord:
    """The workout in `row`, with its sessions."""
    started_at = time_or_none(row, "training_started")
    training = Training(started_at, time_or_none(row, "training_ended")) if started_at else None
    return WorkoutRecord(row["id"], time_of(row, "opened"), training, sessions)


def time_or_none(row: sqlite3.Row, word: str) -> datetime | None:
    """The time in the columns of `word`, None if there is none."""
    return None if row[f"{word}_utc"] is None else time_of(row, word)


def time_of(row: sqlite3.Row, word: str) -> datetime:
    """The time in the columns of `word`, at the offset it was written with."""
    offset = timezone(timedelta(minutes=row[f"{word}_offset_min"]))
    return datetime.fromisoformat(row[f"{word}_utc"]).astimezone(offset)


def storable(text: str) -> str:
    """`text` without what UTF-8 cannot say: a file's name may hold bytes that are no text."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
