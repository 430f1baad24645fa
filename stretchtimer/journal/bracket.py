"""The bracket around one training: the sessions before it and after it belong to one workout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

# The longest time from the start of a session before training to that of one after it: a long day in the mountains
# still counts, stretching on the next morning does not.
LONGEST_WORKOUT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Workout:
    """A workout so far. `opened_at` is when its session before training began."""

    id: str
    opened_at: datetime
    has_finished_after: bool


def workout_to_join(workouts: Iterable[Workout], started_at: datetime) -> Workout | None:
    """The one that a session after training, begun at `started_at`, belongs to: the latest that still lacks it."""
    waiting = (
        workout
        for workout in workouts
        if not workout.has_finished_after
        and timedelta(0) <= started_at - workout.opened_at <= LONGEST_WORKOUT
    )
    return max(waiting, key=lambda workout: workout.opened_at, default=None)
