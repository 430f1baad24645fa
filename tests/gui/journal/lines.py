"""Small pasts that the tests of the journal's page are told with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from stretchtimer.insight.history.looking_back import LookBack, Wishes, look_back
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import Block, DaySum, FeltDay, SessionLine
from stretchtimer.journal.records import SessionOutcome, Tightness, Training, new_id
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.made import NOW

TODAY = NOW.date()
A_DAY = timedelta(days=1)
A_MINUTE = 60_000


def line(
    name: str = "Before bed",
    moment: When = When.ANY,
    at: datetime = NOW,
    held_ms: int = 6 * A_MINUTE,
    outcome: SessionOutcome = SessionOutcome.DONE,
    workout_id: str | None = None,
    tightness: tuple[Tightness, ...] = (),
    spasms: tuple[Spasm, ...] = (),
) -> SessionLine:
    """A session as the list has it."""
    return SessionLine(
        id=new_id(),
        workout_id=workout_id,
        routine_id=name,
        source=name,
        name=name,
        moment=moment,
        outcome=outcome,
        started_at=at,
        ended_at=at,
        planned_ms=held_ms,
        held_ms=held_ms,
        tightness=tightness,
        spasms=spasms,
    )


def workout(at: datetime = NOW, *, after: bool = True, trained_min: int | None = 44) -> Block:
    """A warm-up, a training if it was timed, and, unless it was left out, a cool-down."""
    begun = at + timedelta(minutes=10)
    training = None if trained_min is None else Training(begun, begun + timedelta(minutes=trained_min))
    sessions = [line("Calves", When.BEFORE, at, 9 * A_MINUTE, workout_id="w")]
    if after:
        sessions.append(line("Quads", When.AFTER, at + timedelta(hours=1), workout_id="w"))
    return Block(tuple(sessions), training)


class MadePast:
    """What a journal would answer: a year of one day in three, the right calf always a little behind."""

    def days(self, first: date, last: date) -> list[DaySum]:
        count = (last - first).days + 1
        every = (first + number * A_DAY for number in range(count))
        return [DaySum(day, 10 * A_MINUTE, 1) for day in every if day <= TODAY and day.toordinal() % 3 == 0]

    def days_done(self, last: date) -> Iterator[date]:
        return (day.day for day in reversed(self.days(last - 100 * A_DAY, last)))

    def held_since(self, first_day: date) -> list[Held]:
        return [
            Held(TODAY - A_DAY, "calf_wall_straight", "calf", Side.LEFT, 6 * A_MINUTE),
            Held(TODAY - A_DAY, "calf_wall_straight", "calf", Side.RIGHT, 3 * A_MINUTE),
            Held(TODAY - 2 * A_DAY, "quad_standing_pull", "quads", Side.BOTH, 2 * A_MINUTE),
        ]

    def felt_since(self, first_day: date) -> list[FeltDay]:
        days = (TODAY - number * A_DAY for number in range(8))
        return [FeltDay(day, "calf", Side.RIGHT, 1, 7, 4) for day in days]

    def spasms(self, since: datetime) -> list[Spasm]:
        return [Spasm(at=NOW - A_DAY, group="calf", side=Side.RIGHT)]


def made_look() -> LookBack:
    """All that the page shows of it."""
    return look_back(MadePast(), NOW, Wishes(planned=frozenset({0, 2})))
