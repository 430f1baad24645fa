"""What Today asks of the journal; every function opens it anew and is meant for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.config.settings import Settings
from stretchtimer.errors import UserError
from stretchtimer.insight.dose import doses, first_day, moving
from stretchtimer.insight.focus import FocusDose, focus_doses, focuses
from stretchtimer.insight.suggest import LATELY, Facts, Suggestion, suggest
from stretchtimer.insight.week import Week, monday_of, week
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, WorkoutRecord
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Routine, When

LARGEST_BYTES = 200  # of the file that holds one id


@dataclass(frozen=True, slots=True)
class Found:
    """All that Today tells, as it stood in the journal at `at`.

    `told_of` is the workout whose open cool-down was pointed out already; `notices` are sentences for the person.
    """

    at: datetime
    workout: WorkoutRecord | None
    before: Suggestion | None
    after: Suggestion | None
    week: Week
    focus: tuple[FocusDose, ...]
    drinks: tuple[Drink, ...]
    told_of: str | None = None
    notices: tuple[str, ...] = ()

    def with_workout(self, workout: WorkoutRecord | None) -> Found:
        """The same with another workout, before the journal has it."""
        return replace(self, workout=workout)

    def with_drinks(self, drinks: Sequence[Drink]) -> Found:
        """The same with other drinks, before the journal has them."""
        return replace(self, drinks=tuple(drinks))


def read_today(
    open_journal: Callable[[], Journal],
    library: Library,
    settings: Settings,
    now: datetime,
    told_file: Path | None,
) -> Found:
    """Ask the journal for everything. Raises UserError if it cannot be had."""
    today = now.date()
    since = min(monday_of(today), first_day(today))
    with open_journal() as journal:
        workout = journal.todays_workout(now)
        held = journal.held_since(since)
        uses = journal.uses_since(now - LATELY)
        drinks = tuple(journal.drinks(today))
        notices = journal.notices()
    by_group = doses(held, today, moving(library.exercises))
    focus = focuses(settings.focus)
    facts = Facts(now, focus, by_group, uses)
    routines = tuple(library.routines.values())
    return Found(
        now,
        workout,
        suggest(routines, When.BEFORE, facts),
        suggest(routines, When.AFTER, facts, _warm_up(workout, library)),
        week(held, today, settings.weekly_goal_ms),
        focus_doses(focus, by_group),
        drinks,
        _read_told(told_file),
        notices,
    )


def remember_told(told_file: Path | None, workout_id: str) -> None:
    """Keep for which workout the open cool-down was pointed out. It is no loss if that cannot be written."""
    if told_file is None:
        return
    try:
        save_whole(told_file, workout_id.encode())
    except UserError:
        return


def _read_told(told_file: Path | None) -> str | None:
    if told_file is None:
        return None
    try:
        with told_file.open("rb") as opened:
            return opened.read(LARGEST_BYTES).decode("utf-8", "replace").strip() or None
    except OSError:
        return None


def _warm_up(workout: WorkoutRecord | None, library: Library) -> Routine | None:
    """The routine that was done before today's training."""
    if workout is None:
        return None
    done = [
        session.source
        for session in workout.sessions
        if session.moment is When.BEFORE and session.outcome is not SessionOutcome.RUNNING
    ]
    return library.routines.get(done[-1]) if done else None
