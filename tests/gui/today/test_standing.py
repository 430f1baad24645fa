"""What Today shows of a workout, hour by hour."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stretchtimer.gui.today.reading import Found
from stretchtimer.gui.today.standing import Standing, standing_of
from stretchtimer.gui.today.training import begun, ended
from stretchtimer.insight.week import week
from stretchtimer.insight.workout_today import Next
from stretchtimer.journal.records import Training, WorkoutRecord
from tests.gui.made import CALVES, NOW, QUADS, record

AN_HOUR = timedelta(hours=1)
WARM = record(CALVES, hours_ago=0.1, workout_id="w")
COOL = record(QUADS, hours_ago=0, workout_id="w")


def standing(workout: WorkoutRecord | None) -> Standing:
    """Today with this workout and nothing else."""
    found = Found(NOW, workout, None, None, week((), NOW.date()), (), ())
    return standing_of(found, NOW, 2_200)


def workout(*, training: Training | None = None, cooled: bool = False) -> WorkoutRecord:
    """Warmed up six minutes ago."""
    return WorkoutRecord("w", WARM.started_at, training, (WARM, COOL) if cooled else (WARM,))


def told(shown: Standing) -> list[str]:
    """The strip in words."""
    return [f"{station.name}: {station.words}" for station in shown.stations]


def test_before_anything_was_done() -> None:
    """The warm-up is next, and who trains already can say so."""
    shown = standing(None)
    assert told(shown) == ["Warm-up: Next", "Training: Timed for you", "Cool-down: After that"]
    assert shown.step is not None and shown.step.verb == "Already working out"
    before, after = shown.moments
    assert before.is_next and before.has_space and not after.is_next


def test_after_the_warm_up_the_training_is_next() -> None:
    """Space belongs to its button; the cool-down is the next of the moments."""
    shown = standing(workout())
    assert told(shown) == ["Warm-up: Done at 17:59", "Training: Next", "Cool-down: Then"]
    assert shown.step is not None and (shown.step.verb, shown.step.is_next) == ("Start training", True)
    before, after = shown.moments
    assert before.is_done and after.is_next and not after.has_space


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0.5, "Just started"), (42.9, "Running, 42 min"), (65, "Running, 1 h 5 min")],
)
def test_the_training_is_timed(minutes: float, words: str) -> None:
    """In minutes that are over."""
    shown = standing(workout(training=Training(NOW - timedelta(minutes=minutes))))
    assert shown.stations[1].words == words
    assert shown.step is not None and shown.step.verb == "Finish training"
    assert shown.moments[1].has_space


def test_after_the_training_only_the_cool_down_is_left() -> None:
    """It has a button of its own, so the strip has none."""
    shown = standing(workout(training=Training(NOW - AN_HOUR, NOW)))
    assert told(shown)[1:] == ["Training: 1 h 0 min done", "Cool-down: Next"]
    assert shown.step is None and shown.moments[1].has_space


def test_when_all_is_done_nothing_is_next() -> None:
    """Another training can begin."""
    shown = standing(workout(cooled=True))
    assert told(shown) == ["Warm-up: Done at 17:59", "Training: Not timed", "Cool-down: Done at 18:05"]
    assert shown.workout.next is Next.NOTHING
    assert not any(moment.is_next for moment in shown.moments)
    assert shown.step is not None and shown.step.verb == "Another training"


def test_who_trained_without_a_warm_up_left_it_out() -> None:
    """And is not asked for it again."""
    shown = standing(begun(None, NOW - AN_HOUR))
    assert told(shown)[:2] == ["Warm-up: Left out", "Training: Running, 1 h 0 min"]


def test_training_begins_in_the_workout_that_is_open() -> None:
    """And in one of its own once that is over."""
    assert begun(workout(), NOW) == workout(training=Training(NOW))
    other = begun(workout(cooled=True), NOW)
    assert other.id != "w" and other.training == Training(NOW)


def test_only_a_training_that_runs_can_end() -> None:
    """When it began stays."""
    running = workout(training=Training(NOW - AN_HOUR))
    over = ended(running, NOW)
    assert over is not None and over.training == Training(NOW - AN_HOUR, NOW)
    assert [ended(none, NOW) for none in (None, workout(), over)] == [None, None, None]
