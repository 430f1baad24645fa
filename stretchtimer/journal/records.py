"""What the journal holds, as plain values. Wall times are aware; all lengths are milliseconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import uuid4

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome


def new_id() -> str:
    """A UUID as text: rows keep it for life, so the journals of two machines merge by union."""
    return str(uuid4())


class SessionOutcome(StrEnum):
    """How a session ended, or that it has not."""

    RUNNING = "running"
    DONE = "done"  # came to its end
    STOPPED = "stopped"  # ended early by the person
    INTERRUPTED = "interrupted"  # the app went away in the middle of it


@dataclass(frozen=True, slots=True)
class SessionStart:
    """All that is known when a session begins.

    `id` is a `new_id()`. `source` finds the routine again: its id, or the absolute path of its file. `started_at` is
    aware and carries the local offset. `planned_ms` is the work asked for; `lead_in_ms` compiles the same timeline
    again for resuming, of a routine that was fitted to `fitted_ms`; None if it was as made.
    """

    id: str
    routine_id: str
    source: str
    name: str
    moment: When
    planned_ms: int
    started_at: datetime
    lead_in_ms: int
    fitted_ms: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of work that ended. Equal by what happened, whatever its row is called.

    `ordinal` is the segment's place in the timeline as compiled. `ended_at` is aware and carries the local offset.
    `effort` is how the person last moved what a ramp asked of them; None if they left it as it was.
    """

    id: str = field(default_factory=new_id, compare=False, kw_only=True)
    exercise_id: str
    name: str
    group: str
    side: Side
    set: int
    planned_ms: int
    held_ms: int
    outcome: Outcome
    ordinal: int
    ended_at: datetime
    effort: EffortMove | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which the session stood still; written when it begins, and again, same id, when it is over.

    `at_ms` is the place in the session. `gap_ms` is above 0 if the machine slept: that long was not credited.
    """

    id: str = field(default_factory=new_id, compare=False, kw_only=True)
    at_ms: int
    started_at: datetime
    ended_at: datetime | None = None
    gap_ms: int = 0


@dataclass(frozen=True, slots=True)
class Tightness:
    """How tight a muscle group felt: from 0, loose, to 10, very tight. `moment` is before or after the session."""

    group: str
    side: Side
    moment: When
    value: int


@dataclass(frozen=True, slots=True)
class SessionRecord(SessionStart):
    """A session read back, with everything that happened in it, in order. Begin it again to resume it."""

    outcome: SessionOutcome
    ended_at: datetime | None
    workout_id: str | None
    entries: tuple[Entry, ...] = ()
    pauses: tuple[Pause, ...] = ()
    note: str = ""
    tightness: tuple[Tightness, ...] = ()

    @property
    def held_ms(self) -> int:
        """The work really done."""
        return sum(entry.held_ms for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Training:
    """What lies between the stretching before and after; without `ended_at` it goes on. Both times are aware."""

    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkoutRecord:
    """One workout read back: its sessions in the order they were begun, and its training if that was timed."""

    id: str
    opened_at: datetime
    training: Training | None
    sessions: tuple[SessionRecord, ...]
