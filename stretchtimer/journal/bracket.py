"""The bracket around one training: the sessions before it and after it belong to one workout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from stretchtimer.journal.records import SessionOutcome, WorkoutRecord
from stretchtimer.routine.model import When

# The longest time from the start of a session before training to that of one after it: a long day in the mountains
# still counts, stretching on the next morning does not.
LONGEST_WORKOUT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Workout:
    """A workout so far. `warmed_up_at` is when its latest session before training began, or when it was opened."""

    id: str
    opened_at: datetime
    warmed_up_at: datetime
    is_trained: bool
    has_after: bool
    has_finished_after: bool

    def takes(self, moment: When, started_at: datetime) -> bool:
        """Whether a session for `moment`, begun at `started_at`, belongs to it.

        One before training does as long as the training is not over and nothing was stretched after it; one after
        training, as long as none was finished.
        """
        if moment is When.BEFORE:
            is_open, since = not (self.is_trained or self.has_after), self.opened_at
        else:
            is_open, since = moment is When.AFTER and not self.has_finished_after, self.warmed_up_at
        return is_open and timedelta(0) <= started_at - since <= LONGEST_WORKOUT


def workout_to_join(workouts: Iterable[Workout], moment: When, started_at: datetime) -> Workout | None:
    """The one that a session for `moment`, begun at `started_at`, belongs to: the latest that takes it."""
    waiting = (workout for workout in workouts if workout.takes(moment, started_at))
    return max(waiting, key=lambda workout: workout.warmed_up_at, default=None)


def workout_of_day(workouts: Iterable[Workout], moment: When, started_at: datetime) -> Workout | None:
    """The one that a session told afterwards belongs to: one that takes it, else the nearest of that day that it fits.

    A session before training fits one that was opened later, a session after it, one that was opened earlier.
    """
    workouts = tuple(workouts)
    if joined := workout_to_join(workouts, moment, started_at):
        return joined
    fitting = [
        workout
        for workout in workouts
        if workout.opened_at.astimezone(started_at.tzinfo).date() == started_at.date()
        and timedelta(0) <= _between(workout, moment, started_at) <= LONGEST_WORKOUT
    ]
    return min(fitting, key=lambda workout: _between(workout, moment, started_at), default=None)


def _between(workout: Workout, moment: When, started_at: datetime) -> timedelta:
    is_before = moment is When.BEFORE
    return workout.opened_at - started_at if is_before else started_at - workout.opened_at


def todays(workouts: Iterable[WorkoutRecord], now: datetime) -> WorkoutRecord | None:
    """The workout of today: the latest of this day by the clock of `now`, or one from before midnight that is open."""
    candidates = (workout for workout in workouts if workout.opened_at <= now and _is_todays(workout, now))
    return max(candidates, key=lambda workout: workout.opened_at, default=None)


def _is_todays(workout: WorkoutRecord, now: datetime) -> bool:
    if not (workout.sessions or workout.training):
        return False  # all that was in it was taken back
    if workout.opened_at.astimezone(now.tzinfo).date() == now.date():
        return True
    before = [session.started_at for session in workout.sessions if session.moment is When.BEFORE]
    is_finished = any(
        session.moment is When.AFTER and session.outcome is SessionOutcome.DONE
        for session in workout.sessions
    )
    return not is_finished and now - max(before, default=workout.opened_at) <= LONGEST_WORKOUT
