from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.journal.bracket import LONGEST_WORKOUT, Workout, todays, workout_to_join
from stretchtimer.journal.records import (
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Training,
    WorkoutRecord,
)
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, session

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
BEFORE, AFTER, ANY = When.BEFORE, When.AFTER, When.ANY


def workout(name: str = "morning", at: datetime = MORNING, **changes: object) -> Workout:
    """A workout opened at `at`, in which nothing was trained or stretched after."""
    made = Workout(name, at, at, is_trained=False, has_after=False, has_finished_after=False)
    return replace(made, **changes)  # type: ignore[arg-type]  # names are the workout's own fields


def test_an_after_session_joins_the_workout_before_it() -> None:
    """Calves at half past eight, stretched again at ten: one workout."""
    morning = workout()
    assert workout_to_join([morning], AFTER, MORNING + 1.5 * HOUR) is morning


def test_a_second_warm_up_before_one_training_joins_the_first() -> None:
    """The bike, then the calves: one workout, also while the training's clock runs."""
    morning = workout()
    assert workout_to_join([morning], BEFORE, MORNING + HOUR / 6) is morning


@pytest.mark.parametrize("change", ["is_trained", "has_after"])
def test_a_warm_up_after_the_training_begins_a_new_workout(change: str) -> None:
    """Trained already, or stretched after, be it only begun: the next warm-up is for the next training."""
    assert workout_to_join([workout(**{change: True})], BEFORE, MORNING + HOUR) is None


def test_twelve_hours_is_the_longest_workout() -> None:
    """At twelve hours a session still joins, a second later it does not."""
    morning = workout()
    for moment in (BEFORE, AFTER):
        assert workout_to_join([morning], moment, MORNING + LONGEST_WORKOUT) is morning
        assert workout_to_join([morning], moment, MORNING + LONGEST_WORKOUT + SECOND) is None


def test_stretching_after_counts_from_the_last_warm_up() -> None:
    """A warm-up at eight and another at seven in the evening, trained then: what is stretched at nine belongs to it."""
    long = workout(warmed_up_at=MORNING + 11 * HOUR)
    assert workout_to_join([long], AFTER, MORNING + 13 * HOUR) is long
    assert workout_to_join([long], BEFORE, MORNING + 13 * HOUR) is None


def test_a_workout_that_is_closed_or_still_to_come_is_not_joined() -> None:
    """Stretched after already, or begun later (the clock was put back): neither is joined."""
    closed = workout("closed", has_after=True, has_finished_after=True)
    later = workout("later", MORNING + 2 * SECOND)
    assert workout_to_join([closed, later], AFTER, MORNING + SECOND) is None


def test_the_latest_of_two_open_workouts_is_joined() -> None:
    """Two sessions before training: the one after belongs to the later of them, wherever the clock's zone is."""
    early, late = workout("early"), workout("late", (MORNING + HOUR).astimezone(UTC))
    assert workout_to_join([late, early], AFTER, MORNING + 3 * HOUR) is late


def test_a_session_at_any_time_belongs_to_no_workout() -> None:
    """A break at the desk is neither warm-up nor cool-down."""
    assert workout_to_join([workout()], ANY, MORNING + HOUR) is None


@given(st.lists(st.tuples(st.integers(-3_000, 3_000), st.booleans()), max_size=8))
def test_what_is_joined_is_open_and_near_and_nothing_better_is_left(around: list[tuple[int, bool]]) -> None:
    """Whatever workouts there are, minutes away: the choice is open, within the time, and the latest such."""
    workouts = [
        workout(str(number), MORNING + timedelta(minutes=minutes), has_finished_after=closed)
        for number, (minutes, closed) in enumerate(around)
    ]
    fitting = {minutes for minutes, closed in around if not closed and -720 <= minutes <= 0}
    joined = workout_to_join(workouts, AFTER, MORNING)
    assert (joined is None) == (not fitting)
    if joined is not None:
        assert (joined.opened_at - MORNING) / timedelta(minutes=1) == max(fitting)
        assert not joined.has_finished_after


def record(
    moment: When, at: datetime, outcome: SessionOutcome = SessionOutcome.DONE, workout_id: str = "w"
) -> SessionRecord:
    """A session read back."""
    start: SessionStart = session(moment, at)
    told = {name: getattr(start, name) for name in SessionStart.__slots__}
    return SessionRecord(**told, outcome=outcome, ended_at=at + HOUR / 6, workout_id=workout_id)


def kept(at: datetime, *sessions: SessionRecord, training: Training | None = None) -> WorkoutRecord:
    """A workout read back."""
    return WorkoutRecord("w", at, training, sessions)


def test_the_latest_workout_of_the_day_is_todays() -> None:
    """One in the morning, one in the evening, both done: the evening's; on the next morning none."""
    evening = MORNING + 10 * HOUR
    first = kept(MORNING, record(BEFORE, MORNING), record(AFTER, MORNING + HOUR))
    second = kept(evening, record(BEFORE, evening), record(AFTER, evening + HOUR))
    assert todays([second, first], MORNING + 2 * HOUR) is first
    assert todays([second, first], evening + 2 * HOUR) is second
    assert todays([second, first], MORNING + 24 * HOUR) is None
    assert todays([], MORNING) is None


def test_a_workout_that_goes_past_midnight_is_todays_until_it_is_finished() -> None:
    """Warmed up at half past eight in the evening: at one at night the cool-down is still next."""
    evening = MORNING + 12 * HOUR
    night = evening + 5 * HOUR
    warmed_up = record(BEFORE, evening)
    assert todays([kept(evening, warmed_up)], night) is not None
    assert todays([kept(evening, warmed_up, record(AFTER, night))], night + HOUR) is None
    assert todays([kept(evening, warmed_up)], evening + LONGEST_WORKOUT + SECOND) is None
    assert todays([kept(evening, warmed_up)], evening + LONGEST_WORKOUT) is not None
    stopped = record(AFTER, night, SessionOutcome.STOPPED)
    assert todays([kept(evening, warmed_up, stopped)], evening + LONGEST_WORKOUT + SECOND) is None
    assert todays([kept(evening, warmed_up, stopped)], night + HOUR) is not None


def test_the_day_is_that_of_the_clock_on_the_wall() -> None:
    """At half past eight in Vienna it is the same day in UTC; an hour after Vienna's midnight it is not."""
    late = MORNING.replace(hour=23, minute=30)
    done = kept(late, record(BEFORE, late), record(AFTER, late))
    assert todays([done], late + HOUR) is None
    assert todays([done], (late + HOUR).astimezone(UTC)) is done


def test_a_workout_with_nothing_left_in_it_is_none() -> None:
    """All was taken back; but a training alone is one."""
    assert todays([kept(MORNING)], MORNING + HOUR) is None
    assert todays([kept(MORNING, training=Training(MORNING))], MORNING + HOUR) is not None


def test_a_workout_still_to_come_is_not_todays() -> None:
    """The clock was put back by an hour."""
    assert todays([kept(MORNING, record(BEFORE, MORNING))], MORNING - HOUR) is None
