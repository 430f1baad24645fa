"""Stretching that was done without the app: told afterwards, and a session like any other from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from stretchtimer.journal.records import Entry, SessionOutcome, SessionRecord, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome

ELSEWHERE = "elsewhere"  # the routine and the source of such a session


@dataclass(frozen=True, slots=True)
class Work:
    """One exercise on one side: how long it was held in all, in milliseconds. `group` is its muscle group."""

    exercise_id: str
    name: str
    group: str
    side: Side
    held_ms: int


def session_elsewhere(
    name: str, moment: When, started_at: datetime, works: Sequence[Work], note: str = ""
) -> SessionRecord:
    """A finished session of `works`, one right after the other from `started_at` on, which is aware.

    Its workout is found when it is written. Raises ValueError if there is nothing in it.
    """
    if not works:
        raise ValueError("a session of nothing")
    entries, at = [], started_at
    for ordinal, work in enumerate(works):
        at += timedelta(milliseconds=work.held_ms)
        entries.append(_entry(work, ordinal, at))
    return SessionRecord(
        id=new_id(),
        routine_id=ELSEWHERE,
        source=ELSEWHERE,
        name=name,
        moment=moment,
        planned_ms=sum(work.held_ms for work in works),
        started_at=started_at,
        lead_in_ms=0,
        outcome=SessionOutcome.DONE,
        ended_at=at,
        workout_id=None,
        entries=tuple(entries),
        note=note,
    )


def is_elsewhere(session: SessionRecord) -> bool:
    """Whether it was told afterwards, not timed."""
    return session.routine_id == ELSEWHERE


def _entry(work: Work, ordinal: int, ended_at: datetime) -> Entry:
    return Entry(
        exercise_id=work.exercise_id,
        name=work.name,
        group=work.group,
        side=work.side,
        set=1,
        planned_ms=work.held_ms,
        held_ms=work.held_ms,
        outcome=Outcome.DONE,
        ordinal=ordinal,
        ended_at=ended_at,
    )
