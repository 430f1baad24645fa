"""The journal looked back on, as plain values: sums of days, which sessions are asked for, and light lines of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.records import SessionOutcome, Tightness, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When


@dataclass(frozen=True, slots=True)
class DaySum:
    """What was done on one day by the person's own clock.

    What was held counts on the day it was held; a session in which something was held, on the day it was begun. So
    the sums of days are true totals, and the day after a session over midnight may have no session of its own.
    """

    day: date
    held_ms: int
    sessions: int


@dataclass(frozen=True, slots=True)
class FeltDay:
    """The sessions of one day that have a tightness of one muscle group from before and from after, added up.

    A tightness goes from 0, loose, to 10, very tight. `sessions` is one or more.
    """

    day: date
    group: str
    side: Side
    sessions: int
    before_sum: int
    after_sum: int

    @property
    def before(self) -> float:
        """The mean before."""
        return self.before_sum / self.sessions

    @property
    def after(self) -> float:
        """The mean after."""
        return self.after_sum / self.sessions


class Which(StrEnum):
    """The kind of sessions that is asked for."""

    ALL = "all"
    PAIRED = "paired"  # of a workout with something held both before and after it
    CRAMPED = "cramped"  # with a cramp linked to it, or on the day it was begun
    FELT = "felt"  # with a tightness from before and from after of the same muscles


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """Which sessions are asked for; those that meet everything that is named here.

    From `first_day` to `last_day`, both included: begun on such a day, or something was held on one. `group` and
    `side`: something was held there; both sides at once is on each. With `Which.FELT`, that is where it was felt, and
    the side is as it was told. `source` finds the routine: its id, or its file's path. `text`: each of its words is
    somewhere in the name, the note or the names of the exercises, in upper case or lower; any text will do.
    """

    which: Which = Which.ALL
    first_day: date | None = None
    last_day: date | None = None
    group: str | None = None
    side: Side | None = None
    source: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Felt:
    """How tight a muscle group was before and after, 0 to 10 each; None if it was not told."""

    group: str
    side: Side
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as a list shows it, without its entries: `JournalReading.session` has those.

    `note` is cut off after the first few words. `spasms` are those linked to it, and those of the day it was begun.
    """

    id: str
    workout_id: str | None
    routine_id: str
    source: str
    name: str
    moment: When
    outcome: SessionOutcome
    started_at: datetime
    ended_at: datetime | None
    planned_ms: int
    held_ms: int
    note: str = ""
    tightness: tuple[Tightness, ...] = ()
    spasms: tuple[Spasm, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """All sessions of one workout in the order they were begun, and its training; or one session on its own."""

    sessions: tuple[SessionLine, ...]
    training: Training | None = None

    @property
    def workout_id(self) -> str | None:
        """The workout they belong to; None for a session on its own."""
        return self.sessions[0].workout_id

    @property
    def held_ms(self) -> int:
        """All that was held."""
        return sum(session.held_ms for session in self.sessions)

    @property
    def felt(self) -> tuple[Felt, ...]:
        """Each muscle group and side that was told of: what was felt first before, and last after."""
        before: dict[tuple[str, Side], int] = {}
        after: dict[tuple[str, Side], int] = {}
        for session in self.sessions:
            for told in session.tightness:
                if told.moment is When.BEFORE:
                    before.setdefault((told.group, told.side), told.value)
                else:
                    after[told.group, told.side] = told.value
        return tuple(Felt(*where, before.get(where), after.get(where)) for where in {**before, **after})

    @property
    def spasms(self) -> tuple[Spasm, ...]:
        """The cramps of its sessions, each once, newest first."""
        found = {spasm.id: spasm for session in self.sessions for spasm in session.spasms}
        return tuple(sorted(found.values(), key=lambda spasm: spasm.at, reverse=True))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of sessions ends; the next begins after it. Only to be handed back."""

    started_utc: str
    session_id: str


@dataclass(frozen=True, slots=True)
class SessionPage:
    """Some blocks, newest first. A block stands where the newest of its sessions that is asked for was begun.

    `next` is where the next page goes on; None if there is nothing left.
    """

    blocks: tuple[Block, ...]
    next: Place | None = None
