"""Workouts: warm-ups, the training and the cool-down as one, through the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, Training, WorkoutRecord, new_id
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, hold, session

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(tmp_path / "journal.db") as journal:
        yield journal


def stretched(journal: Journal, moment: When, at: datetime) -> str:
    """A session of ten minutes, done; its id."""
    start = session(moment, at)
    journal.begin(start)
    journal.add(start.id, hold())
    journal.end(start.id, SessionOutcome.DONE, at + 10 * MINUTE)
    return start.id


def of_today(journal: Journal, now: datetime) -> WorkoutRecord:
    """The workout there is."""
    found = journal.todays_workout(now)
    assert found is not None
    return found


def test_a_whole_evening_is_one_workout(journal: Journal) -> None:
    """Bike, calves, training by the clock, calves again: four things in one bracket, read in order."""
    assert journal.todays_workout(MORNING) is None
    bike = stretched(journal, When.BEFORE, MORNING)
    calves = stretched(journal, When.BEFORE, MORNING + 10 * MINUTE)
    workout = of_today(journal, MORNING + 20 * MINUTE)
    assert [record.id for record in workout.sessions] == [bike, calves]
    assert (workout.opened_at, workout.training) == (MORNING, None)
    running = Training(MORNING + 20 * MINUTE)
    journal.set_training(workout.id, running)
    assert of_today(journal, MORNING + HOUR).training == running
    over = Training(running.started_at, MORNING + 62 * MINUTE)
    journal.set_training(workout.id, over)
    after = stretched(journal, When.AFTER, MORNING + 65 * MINUTE)
    stretched(journal, When.ANY, MORNING + 66 * MINUTE)
    workout = of_today(journal, MORNING + 2 * HOUR)
    assert [record.id for record in workout.sessions] == [bike, calves, after]
    assert (workout.opened_at, workout.training) == (MORNING, over)
    assert workout == journal.workout(workout.id)
    assert workout.sessions[0].entries == (hold(),)
    assert workout.training is not None and workout.training.started_at.utcoffset() == HOUR


def test_a_warm_up_after_the_training_opens_the_next_workout(journal: Journal) -> None:
    """Trained in the morning without stretching after; in the evening it is a workout of its own."""
    stretched(journal, When.BEFORE, MORNING)
    morning = of_today(journal, MORNING)
    journal.set_training(morning.id, Training(MORNING + 20 * MINUTE, MORNING + HOUR))
    stretched(journal, When.BEFORE, MORNING + 9 * HOUR)
    evening = of_today(journal, MORNING + 10 * HOUR)
    assert evening.id != morning.id
    stretched(journal, When.AFTER, MORNING + 11 * HOUR)
    assert len(of_today(journal, MORNING + 12 * HOUR).sessions) == 2
    old = journal.workout(morning.id)
    assert old is not None and len(old.sessions) == 1


def test_training_without_a_warm_up_is_a_workout_too(journal: Journal) -> None:
    """It is opened by the training, and what is stretched after it belongs to it."""
    workout_id = new_id()
    for _ in range(2):
        journal.set_training(workout_id, Training(MORNING))
    journal.set_training(workout_id, Training(MORNING, MORNING + HOUR))
    after = stretched(journal, When.AFTER, MORNING + HOUR)
    workout = of_today(journal, MORNING + 2 * HOUR)
    assert (workout.id, workout.opened_at) == (workout_id, MORNING)
    assert [record.id for record in workout.sessions] == [after]


def test_a_workout_whose_only_session_was_taken_back_is_none(journal: Journal) -> None:
    """Started by mistake: nothing is said of it, and the next warm-up counts."""
    mistake = stretched(journal, When.BEFORE, MORNING)
    journal.remove(mistake)
    assert journal.todays_workout(MORNING + HOUR) is None
    right = stretched(journal, When.BEFORE, MORNING + HOUR)
    assert [record.id for record in of_today(journal, MORNING + 2 * HOUR).sessions] == [right]


def test_yesterdays_workout_is_not_todays(journal: Journal) -> None:
    """A new day begins with the warm-up; an unknown id is no workout."""
    stretched(journal, When.BEFORE, MORNING)
    assert journal.todays_workout(MORNING + 24 * HOUR) is None
    assert journal.workout(new_id()) is None


def test_what_was_trained_past_midnight_is_found(journal: Journal) -> None:
    """Warmed up before midnight and once more before training; at five in the morning the cool-down is still next."""
    evening = MORNING + 9 * HOUR
    stretched(journal, When.BEFORE, evening)
    stretched(journal, When.BEFORE, evening + 5 * HOUR)
    assert len(of_today(journal, evening + 12 * HOUR).sessions) == 2
