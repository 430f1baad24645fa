"""A session that was cut off, offered to be gone on with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from stretchtimer.errors import UserError
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Routine
from stretchtimer.session.opening import resume_point
from stretchtimer.timeline.compiling import compile_routine

OFFERED_FOR = timedelta(hours=12)  # later, muscles are cold again and a session is begun from its start


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a session: its record, its routine, and the ordinal of the segment to go on with."""

    record: SessionRecord
    routine: Routine
    from_ordinal: int


def find_rest(newest: SessionRecord | None, library: Library, now: datetime) -> Rest | None:
    """The rest of the newest session, if it was cut off after something was held, and its routine is as it was."""
    if newest is None or newest.outcome is not SessionOutcome.INTERRUPTED or not newest.entries:
        return None
    if now - (newest.ended_at or newest.started_at) > OFFERED_FOR:
        return None
    try:
        routine = library.find(newest.source)
    except UserError:
        return None
    ordinal = resume_point(newest, compile_routine(routine, newest.lead_in_ms))
    return None if ordinal is None else Rest(newest, routine, ordinal)
