from __future__ import annotations

from datetime import UTC, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.journal.bracket import LONGEST_WORKOUT, Workout, workout_to_join
from tests.journal.made import MORNING

SECOND = timedelta(seconds=1)


def test_an_after_session_joins_the_workout_before_it() -> None:
    """Calves at half past eight, stretched again at ten: one workout."""
    morning = Workout("morning", MORNING, has_finished_after=False)
    assert workout_to_join([morning], MORNING + timedelta(hours=1.5)) is morning


def test_twelve_hours_is_the_longest_workout() -> None:
    """At twelve hours it still joins, a second later it does not."""
    morning = Workout("morning", MORNING, has_finished_after=False)
    assert workout_to_join([morning], MORNING + LONGEST_WORKOUT) is morning
    assert workout_to_join([morning], MORNING + LONGEST_WORKOUT + SECOND) is None


def test_a_workout_that_is_closed_or_still_to_come_is_not_joined() -> None:
    """Stretched after already, or begun later (the clock was put back): neither is joined."""
    closed = Workout("closed", MORNING, has_finished_after=True)
    later = Workout("later", MORNING + 2 * SECOND, has_finished_after=False)
    assert workout_to_join([closed, later], MORNING + SECOND) is None


def test_the_latest_of_two_open_workouts_is_joined() -> None:
    """Two sessions before training: the one after belongs to the later of them, wherever the clock's zone is."""
    early = Workout("early", MORNING, has_finished_after=False)
    late = Workout("late", (MORNING + timedelta(hours=1)).astimezone(UTC), has_finished_after=False)
    assert workout_to_join([late, early], MORNING + timedelta(hours=3)) is late


@given(
    st.lists(st.tuples(st.integers(-3_000, 3_000), st.booleans()), max_size=8),
)
def test_what_is_joined_is_open_and_near_and_nothing_better_is_left(around: list[tuple[int, bool]]) -> None:
    """Whatever workouts there are, minutes away: the choice is open, within the time, and the latest such."""
    workouts = [
        Workout(str(number), MORNING + timedelta(minutes=minutes), closed)
        for number, (minutes, closed) in enumerate(around)
    ]
    fitting = {minutes for minutes, closed in around if not closed and -720 <= minutes <= 0}
    joined = workout_to_join(workouts, MORNING)
    assert (joined is None) == (not fitting)
    if joined is not None:
        assert (joined.opened_at - MORNING) / timedelta(minutes=1) == max(fitting)
        assert not joined.has_finished_after
