"""What the page after a session asks of the journal; meant for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from stretchtimer.insight.dose import GroupDose, doses, first_day
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import WorkoutRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When

MuscleSide = tuple[str, Side]


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page tells besides the session itself.

    `workout` is the one the session belongs to, None if to none; `was` how tight each muscle felt before training;
    `week` the dose of the last seven days by muscle group; `drinks` those of the day.
    """

    workout: WorkoutRecord | None
    was: Mapping[MuscleSide, int]
    week: Mapping[str, GroupDose]
    drinks: tuple[Drink, ...]

    def with_drink(self, drink: Drink) -> Found:
        """The same after one more, before the journal has it."""
        return replace(self, drinks=(*self.drinks, drink))


def read_finished(
    open_journal: Callable[[], Journal], session_id: str, now: datetime, moves: Container[str]
) -> Found:
    """Ask the journal for all of it. Raises UserError if it cannot be had.

    `moves` holds the ids of the exercises that are no stretches.
    """
    today = now.date()
    with open_journal() as journal:
        record = journal.session(session_id)
        workout_id = record.workout_id if record else None
        workout = journal.workout(workout_id) if workout_id else None
        held, drinks = journal.held_since(first_day(today)), tuple(journal.drinks(today))
    return Found(workout, was_tight(workout, session_id), doses(held, today, moves), drinks)


def was_tight(workout: WorkoutRecord | None, session_id: str) -> dict[MuscleSide, int]:
    """How tight each muscle felt when it was last told in the warm-ups of `workout`, the session itself left out."""
    told = [
        tightness
        for session in (workout.sessions if workout else ())
        if session.moment is When.BEFORE and session.id != session_id
        for tightness in sorted(session.tightness, key=lambda told: told.moment is When.AFTER)
    ]
    return {(tightness.group, tightness.side): tightness.value for tightness in told}
