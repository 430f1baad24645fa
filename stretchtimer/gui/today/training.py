"""The training's stopwatch: beginning and ending it are new values of today's workout."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from stretchtimer.insight.workout_today import Next, workout_today
from stretchtimer.journal.records import Training, WorkoutRecord, new_id


def begun(workout: WorkoutRecord | None, now: datetime) -> WorkoutRecord:
    """`workout` with its training begun; one of its own if there is none, or if that is over."""
    if workout is None or workout_today(workout, now).next is Next.NOTHING:
        return WorkoutRecord(new_id(), now, Training(now), ())
    return replace(workout, training=Training(now))


def ended(workout: WorkoutRecord | None, now: datetime) -> WorkoutRecord | None:
    """`workout` with its training over; None if none runs."""
    if workout is None or workout.training is None or workout.training.ended_at is not None:
        return None
    return replace(workout, training=Training(workout.training.started_at, now))
