from __future__ import annotations

from datetime import datetime

import pytest

from stretchtimer.insight.workout_today import (
    Next,
    Part,
    Progress,
    WorkoutToday,
    missed_cool_down,
    workout_today,
)
from stretchtimer.journal.records import SessionOutcome, SessionRecord, Training, WorkoutRecord
from stretchtimer.routine.model import When
from tests.insight.made import EVENING, HOUR, MINUTE, session

BEFORE, AFTER = When.BEFORE, When.AFTER
NEXT, LATER, RUNNING, DONE, PASSED = (
    Progress.NEXT,
    Progress.LATER,
    Progress.RUNNING,
    Progress.DONE,
    Progress.PASSED,
)
WARMED_UP = session(BEFORE, EVENING)  # done nine minutes later
TRAINED = Training(EVENING + 10 * MINUTE, EVENING + 52 * MINUTE)
COOLED_DOWN = session(AFTER, EVENING + 53 * MINUTE, minutes=6, planned_minutes=6)


def workout(*sessions: SessionRecord, training: Training | None = None) -> WorkoutRecord:
    """A workout of this evening."""
    return WorkoutRecord("w", EVENING, training, sessions)


def at(minutes: float) -> datetime:
    """So many minutes after the evening's beginning."""
    return EVENING + minutes * MINUTE


def progress(today: WorkoutToday) -> tuple[Progress, Progress, Progress]:
    """Warm-up, training, cool-down."""
    return today.warm_up.progress, today.training.progress, today.cool_down.progress


def test_a_day_begins_with_the_warm_up() -> None:
    """Nothing was done yet."""
    today = workout_today(None, EVENING)
    assert progress(today) == (NEXT, LATER, LATER)
    assert (today.next, today.id) == (Next.WARM_UP, None)
    assert (today.warm_up.at, today.warm_up.length_ms) == (None, 0)


def test_a_whole_evening_goes_part_by_part() -> None:
    """Warm up, train for forty-two minutes, cool down: at each moment one thing is next, and what was done is told."""
    warming = workout(session(BEFORE, EVENING, SessionOutcome.RUNNING, minutes=3))
    today = workout_today(warming, at(4))
    assert today.warm_up == Part(RUNNING, EVENING, 180_000) and today.next is Next.WARM_UP
    today = workout_today(workout(WARMED_UP), at(10))
    assert progress(today) == (DONE, NEXT, LATER) and today.next is Next.START_TRAINING
    assert today.warm_up == Part(DONE, at(9), 540_000)
    running = Training(TRAINED.started_at)
    today = workout_today(workout(WARMED_UP, training=running), at(52))
    assert progress(today) == (DONE, RUNNING, LATER) and today.next is Next.FINISH_TRAINING
    assert today.training == Part(RUNNING, at(10), 42 * 60_000)
    today = workout_today(workout(WARMED_UP, training=TRAINED), at(53))
    assert progress(today) == (DONE, DONE, NEXT) and today.next is Next.COOL_DOWN
    assert today.training == Part(DONE, at(52), 42 * 60_000)
    today = workout_today(workout(WARMED_UP, COOLED_DOWN, training=TRAINED), at(70))
    assert progress(today) == (DONE, DONE, DONE) and today.next is Next.NOTHING
    assert (today.id, today.cool_down) == ("w", Part(DONE, at(59), 360_000))


def test_two_warm_ups_count_together() -> None:
    """The bike, then the calves: eighteen minutes, done with the second; while that one runs, it runs."""
    second = session(BEFORE, at(10))
    assert workout_today(workout(WARMED_UP, second), at(20)).warm_up == Part(DONE, at(19), 1_080_000)
    running = session(BEFORE, at(10), SessionOutcome.RUNNING, minutes=1)
    today = workout_today(workout(WARMED_UP, running), at(11))
    assert (today.warm_up.progress, today.next) == (RUNNING, Next.WARM_UP)


@pytest.mark.parametrize(("minutes", "expected"), [(0, NEXT), (4.4, NEXT), (4.5, DONE), (8, DONE)])
def test_a_warm_up_left_early_counts_from_half_of_it(minutes: float, expected: Progress) -> None:
    """Who is warm sooner goes on to train; a false start is done again."""
    for outcome in (SessionOutcome.STOPPED, SessionOutcome.INTERRUPTED):
        left = session(BEFORE, EVENING, outcome, minutes=minutes)
        assert workout_today(workout(left), at(10)).warm_up.progress is expected


def test_who_does_not_start_the_clock_trains_without_it() -> None:
    """Half an hour after the warm-up the cool-down is next, and the training was not timed."""
    assert workout_today(workout(WARMED_UP), at(38)).next is Next.START_TRAINING
    today = workout_today(workout(WARMED_UP), at(39))
    assert progress(today) == (DONE, PASSED, NEXT) and today.next is Next.COOL_DOWN


def test_training_without_a_warm_up_goes_on_to_the_cool_down() -> None:
    """It was passed over; nobody is sent back."""
    today = workout_today(workout(training=TRAINED), at(53))
    assert progress(today) == (PASSED, DONE, NEXT) and today.next is Next.COOL_DOWN
    today = workout_today(workout(training=Training(EVENING)), at(5))
    assert progress(today) == (PASSED, RUNNING, LATER) and today.next is Next.FINISH_TRAINING


def test_stretching_after_finishes_the_training() -> None:
    """The clock was forgotten: it stops where the cool-down began, not hours later."""
    forgotten = workout(WARMED_UP, COOLED_DOWN, training=Training(at(10)))
    assert workout_today(forgotten, at(300)).training == Part(DONE, at(53), 43 * 60_000)
    early = workout(session(AFTER, at(5)), training=Training(at(10)))
    assert workout_today(early, at(30)).training.length_ms == 0


def test_a_cool_down_that_runs_or_was_left_early_is_still_what_is_next() -> None:
    """Go on with it, or begin it again; the training was not timed."""
    running = session(AFTER, at(60), SessionOutcome.RUNNING, minutes=1)
    today = workout_today(workout(WARMED_UP, running), at(62))
    assert progress(today) == (DONE, PASSED, RUNNING) and today.next is Next.COOL_DOWN
    left = session(AFTER, at(60), SessionOutcome.STOPPED, minutes=1)
    today = workout_today(workout(WARMED_UP, left), at(62))
    assert progress(today) == (DONE, PASSED, NEXT) and today.next is Next.COOL_DOWN
    assert progress(workout_today(workout(left), at(62)))[0] is PASSED


def test_a_clock_that_was_put_back_never_shows_less_than_nothing() -> None:
    """The training seems to begin in a while."""
    assert workout_today(workout(training=Training(at(10))), at(5)).training.length_ms == 0


def test_a_missed_cool_down_is_mentioned_once_and_gently() -> None:
    """Half an hour after training, once; not while it is time enough, and never after it was done."""
    evening = workout(WARMED_UP, training=TRAINED)
    assert missed_cool_down(evening, at(52 + 29)) == ""
    assert missed_cool_down(evening, at(52 + 30)).startswith("Your cool-down is still open.")
    assert missed_cool_down(evening, at(52 + 30), told_of="another") != ""
    assert missed_cool_down(evening, at(52 + 30), told_of="w") == ""
    assert missed_cool_down(workout(WARMED_UP, COOLED_DOWN, training=TRAINED), at(300)) == ""


def test_without_a_timed_training_it_is_mentioned_hours_after_the_warm_up() -> None:
    """Nobody knows how long the training takes."""
    assert missed_cool_down(workout(WARMED_UP), at(9) + 2.9 * HOUR) == ""
    assert missed_cool_down(workout(WARMED_UP), at(9) + 3 * HOUR) != ""


def test_nobody_is_nudged_who_has_done_nothing_or_is_at_it() -> None:
    """No workout; in training; in the middle of the cool-down; one begun and left with nothing before it."""
    assert missed_cool_down(None, at(600)) == ""
    assert missed_cool_down(workout(WARMED_UP, training=Training(at(10))), at(600)) == ""
    running = session(AFTER, at(60), SessionOutcome.RUNNING)
    assert missed_cool_down(workout(WARMED_UP, running, training=TRAINED), at(600)) == ""
    assert missed_cool_down(workout(session(AFTER, at(60), SessionOutcome.STOPPED, minutes=1)), at(600)) == ""
