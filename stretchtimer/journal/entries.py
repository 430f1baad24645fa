"""Work that was timed, as the journal takes it down."""

from __future__ import annotations

from datetime import datetime

from stretchtimer.journal.records import Entry
from stretchtimer.timeline.segment import Outcome, Segment


def entry_of(segment: Segment, held_ms: int, outcome: Outcome, ended_at: datetime) -> Entry:
    """What `segment` asked for, and that it was held for `held_ms`; `ended_at` is aware."""
    return Entry(
        exercise_id=segment.exercise.id,
        name=segment.exercise.name,
        group=segment.exercise.group,
        side=segment.side,
        set=segment.set,
        planned_ms=segment.enough_ms,
        held_ms=held_ms,
        outcome=outcome,
        ordinal=segment.ordinal,
        ended_at=ended_at,
        effort=segment.effort_move,
    )
