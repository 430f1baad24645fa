"""What was done with a timer before it came here, as sessions for the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from stretchtimer.config.translations import _, ngettext
from stretchtimer.exchange.reading.limits import MAX_PAST_ENTRIES, MAX_PAST_SESSIONS
from stretchtimer.journal.entries import entry_of
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import Outcome
from stretchtimer.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Use:
    """A routine that was gone through, from when to when; both aware."""

    routine: Routine
    started_at: datetime
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class PastSessions:
    """The sessions out of one file, newest first. Read again, they are the same ones."""

    path: Path
    sessions: tuple[SessionRecord, ...]

    @property
    def words(self) -> str:
        """What is in it, in a few words."""
        count = len(self.sessions)
        first, last = (self.sessions[place].started_at.date() for place in (-1, 0))
        words = ngettext("{n} session, {first}", "{n} sessions, {first} to {last}", count)
        return words.format(n=count, first=first, last=last)

    def write_to(self, journal: Journal) -> None:
        """Write them; those that are there stay as they are. Raises `UserError` if it cannot be written."""
        for session in self.sessions:
            journal.add_finished(session)


def past_of(path: Path, uses: Iterable[Use], placed: Mapping[int, Routine]) -> PastSessions | None:
    """The newest of `uses` as sessions, as many as the limits allow; None if there are none.

    `placed` has each routine as it is called here, by the `id` of the object that the file brought.
    """
    timelines: dict[int, Timeline] = {}
    sessions, entries = [], 0
    for use in sorted(uses, key=lambda use: use.started_at, reverse=True)[:MAX_PAST_SESSIONS]:
        routine = placed.get(id(use.routine))
        if routine is None:
            continue
        if id(use.routine) not in timelines:
            timelines[id(use.routine)] = compile_routine(routine, lead_in_ms=0)
        session = _session(use, timelines[id(use.routine)])
        entries += len(session.entries)
        if entries > MAX_PAST_ENTRIES:
            break
        if session.entries:
            sessions.append(session)
    return PastSessions(path, tuple(sessions)) if sessions else None


def _session(use: Use, timeline: Timeline) -> SessionRecord:
    """What fits into the time that it ran: a timer that ran shorter was left before its end."""
    ran_ms = round((use.ended_at - use.started_at).total_seconds() * 1_000)
    routine = timeline.routine
    entries = tuple(
        replace(
            entry_of(segment, segment.duration_ms, Outcome.DONE, _after(use, segment.end_ms)),
            id=_id(use, str(segment.ordinal)),
        )
        for segment in timeline.segments
        if segment.kind.is_work and segment.end_ms <= ran_ms
    )
    return SessionRecord(
        id=_id(use),
        routine_id=routine.id,
        source=routine.id,
        name=routine.name,
        moment=routine.when,
        planned_ms=timeline.planned_ms,
        started_at=use.started_at,
        lead_in_ms=0,
        outcome=SessionOutcome.DONE if ran_ms >= timeline.total_ms else SessionOutcome.STOPPED,
        ended_at=use.ended_at,
        workout_id=None,
        entries=entries,
        note=_("Timed with another program."),
    )


def _after(use: Use, ms: int) -> datetime:
    return use.started_at + timedelta(milliseconds=ms)


def _id(use: Use, *more: str) -> str:
    """The same for the same, so that what is read twice is there once."""
    said = (use.routine.name, use.started_at.isoformat(), use.ended_at.isoformat(), *more)
    return str(uuid5(NAMESPACE_OID, "\0".join(said)))
