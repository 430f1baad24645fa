"""Sessions as the journal gives them, for tests."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionRecord, SessionStart
from tests.journal.made import MORNING, hold, session


def record(*entries: Entry, note: str = "", pauses: tuple[Pause, ...] = ()) -> SessionRecord:
    """A session that came to its end two minutes after it began, in Vienna at half past eight."""
    begun = session()
    start = {field.name: getattr(begun, field.name) for field in fields(SessionStart)}
    return SessionRecord(
        **start,
        outcome=SessionOutcome.DONE,
        ended_at=MORNING + timedelta(minutes=2),
        workout_id=None,
        entries=entries or (hold(0), hold(1)),
        note=note,
        pauses=pauses,
    )


def called(entry: Entry, exercise_id: str, name: str) -> Entry:
    """The same hold of another exercise."""
    return replace(entry, exercise_id=exercise_id, name=name)
