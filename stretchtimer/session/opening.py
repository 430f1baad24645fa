"""How a session comes about: a new one of a routine, or one taken up again that was cut off."""

from __future__ import annotations

from stretchtimer.journal.log import Log
from stretchtimer.journal.records import SessionRecord, SessionStart, new_id
from stretchtimer.player.clock import Clock
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.ports import Sound
from stretchtimer.session.session import Session, local_time
from stretchtimer.timeline.compiling import compile_routine


def new_session(
    routine: Routine, moment: When, lead_in_ms: int, *, source: str, clock: Clock, sound: Sound, log: Log
) -> Session:
    """A session of `routine`, not yet started. `source` finds the routine again: its id, or its file's path."""
    timeline = compile_routine(routine, lead_in_ms)
    start = SessionStart(
        id=new_id(),
        routine_id=routine.id,
        source=source,
        name=routine.name,
        moment=moment,
        planned_ms=timeline.planned_ms,
        started_at=local_time(clock()),
        lead_in_ms=lead_in_ms,
        fitted_ms=routine.fitted_ms,
    )
    return Session(timeline, start, clock, sound, log)


def resumed_session(
    record: SessionRecord, routine: Routine, *, clock: Clock, sound: Sound, log: Log
) -> Session:
    """The session of `record`, to be started with the ordinal that its rest names."""
    return Session(compile_routine(routine, record.lead_in_ms), record, clock, sound, log)
