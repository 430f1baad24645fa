"""A session that was cut off: what is left of it, and for how long it is worth going on with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Timeline

OFFERED_FOR = timedelta(hours=12)  # later, muscles are cold again and a session is begun from its start


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a session: its record, its routine, and the ordinal of the segment to go on with."""

    record: SessionRecord
    routine: Routine
    from_ordinal: int

    def is_fresh(self, now: datetime) -> bool:
        """Whether it was cut off so lately that it is offered unasked."""
        return now - (self.record.ended_at or self.record.started_at) <= OFFERED_FOR


def rest_of(record: SessionRecord, routine: Routine) -> Rest | None:
    """The rest of `record`, if it was cut off after something was held, and its routine is as it was."""
    if record.outcome is not SessionOutcome.INTERRUPTED or not record.entries:
        return None
    ordinal = resume_point(record, compile_routine(routine, record.lead_in_ms))
    return None if ordinal is None else Rest(record, routine, ordinal)


def resume_point(record: SessionRecord, timeline: Timeline) -> int | None:
    """The ordinal of the segment to go on with: the one after the last entry.

    None if nothing is left to do, or if the routine has changed so that the place cannot be found.
    """
    if timeline.planned_ms != record.planned_ms:
        return None
    ordinal = record.entries[-1].ordinal + 1 if record.entries else 0
    return ordinal if ordinal < len(timeline.segments) else None
