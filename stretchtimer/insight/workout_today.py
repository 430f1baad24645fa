"""Today's workout: warm-up, training, cool-down, how far each is, and the one thing to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from stretchtimer.config.translations import _
from stretchtimer.journal.records import SessionOutcome, SessionRecord, Training, WorkoutRecord
from stretchtimer.routine.model import When

# Who has not started the stopwatch so long after warming up trains without it: the cool-down is next.
UNTIMED_AFTER = timedelta(minutes=30)
# A cool-down is missed so long after the training, or, if that was not timed, after the warm-up.
MISSED_AFTER = timedelta(minutes=30)
MISSED_AFTER_UNTIMED = timedelta(hours=3)


class Progress(StrEnum):
    """How far one part of a workout is."""

    LATER = "later"
    NEXT = "next"
    RUNNING = "running"
    DONE = "done"
    PASSED = "passed"  # left out, or not timed


class Next(StrEnum):
    """The one thing to do next."""

    WARM_UP = "warm_up"
    START_TRAINING = "start_training"
    FINISH_TRAINING = "finish_training"
    COOL_DOWN = "cool_down"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a workout. `at` is when it was done, or since when it runs; `length_ms` how much of it was done."""

    progress: Progress
    at: datetime | None = None
    length_ms: int = 0


@dataclass(frozen=True, slots=True)
class WorkoutToday:
    """The workout of today. `id` is None before anything was done."""

    id: str | None
    warm_up: Part
    training: Part
    cool_down: Part

    @property
    def next(self) -> Next:
        """What comes next, or goes on."""
        if self.warm_up.progress in (Progress.NEXT, Progress.RUNNING):
            return Next.WARM_UP
        if self.training.progress is Progress.NEXT:
            return Next.START_TRAINING
        if self.training.progress is Progress.RUNNING:
            return Next.FINISH_TRAINING
        if self.cool_down.progress in (Progress.NEXT, Progress.RUNNING):
            return Next.COOL_DOWN
        return Next.NOTHING


def workout_today(workout: WorkoutRecord | None, now: datetime) -> WorkoutToday:
    """How far `workout` is at `now`: what `Journal.todays_workout` gave, None if there is none yet."""
    if workout is None:
        return WorkoutToday(None, Part(Progress.NEXT), Part(Progress.LATER), Part(Progress.LATER))
    after = _of(workout, When.AFTER)
    training = _ended(workout.training, after)
    is_passed = training is not None or bool(after)
    warm_up = _stretching(_of(workout, When.BEFORE), Progress.PASSED if is_passed else Progress.NEXT)
    is_due = bool(after) or _is_due(warm_up, training, now)
    cool_down = _stretching(after, Progress.NEXT if is_due else Progress.LATER)
    return WorkoutToday(workout.id, warm_up, _training(training, warm_up, cool_down, now), cool_down)


def missed_cool_down(workout: WorkoutRecord | None, now: datetime, told_of: str | None = None) -> str:
    """One gentle sentence if the cool-down was missed, else nothing.

    It is said once: `told_of` is the id of the workout for which it was said last, for the caller to remember.
    """
    today = workout_today(workout, now)
    if workout is None or workout.id == told_of or today.next is not Next.COOL_DOWN:
        return ""
    if today.cool_down.progress is Progress.RUNNING:
        return ""
    timed = today.training.at if today.training.progress is Progress.DONE else None
    since, patience = (timed, MISSED_AFTER) if timed else (today.warm_up.at, MISSED_AFTER_UNTIMED)
    if since is None or now - since < patience:
        return ""
    return _("Your cool-down is still open. A few easy minutes are enough.")


def _of(workout: WorkoutRecord, moment: When) -> list[SessionRecord]:
    return [session for session in workout.sessions if session.moment is moment]


def _counts(session: SessionRecord) -> bool:
    """Whether a session is as good as done: it came to its end, or half of it was held."""
    return session.outcome is SessionOutcome.DONE or 2 * session.held_ms >= session.planned_ms


def _stretching(sessions: Sequence[SessionRecord], otherwise: Progress) -> Part:
    """The sessions of one moment as one part; `otherwise` if none of them runs or counts."""
    length_ms = sum(session.held_ms for session in sessions)
    running = [session for session in sessions if session.outcome is SessionOutcome.RUNNING]
    if running:
        return Part(Progress.RUNNING, running[-1].started_at, length_ms)
    counting = [session for session in sessions if _counts(session)]
    if counting:
        return Part(Progress.DONE, counting[-1].ended_at, length_ms)
    return Part(otherwise, length_ms=length_ms)


def _ended(training: Training | None, after: Sequence[SessionRecord]) -> Training | None:
    """Who stretches after training has finished it, with or without saying so."""
    if training is None or training.ended_at is not None or not after:
        return training
    return Training(training.started_at, max(after[0].started_at, training.started_at))


def _is_due(warm_up: Part, training: Training | None, now: datetime) -> bool:
    if training is not None:
        return training.ended_at is not None
    return warm_up.progress is Progress.DONE and warm_up.at is not None and now - warm_up.at >= UNTIMED_AFTER


def _training(training: Training | None, warm_up: Part, cool_down: Part, now: datetime) -> Part:
    if training is not None:
        length_ms = max((training.ended_at or now) - training.started_at, timedelta(0)) // timedelta(
            milliseconds=1
        )
        if training.ended_at is None:
            return Part(Progress.RUNNING, training.started_at, length_ms)
        return Part(Progress.DONE, training.ended_at, length_ms)
    if cool_down.progress is not Progress.LATER:
        return Part(Progress.PASSED)
    return Part(Progress.NEXT if warm_up.progress is Progress.DONE else Progress.LATER)
