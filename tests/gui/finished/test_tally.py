"""What was held, counted up."""

from __future__ import annotations

from stretchtimer.gui.finished.tally import Amount, Tally, count, held_ms, stretched, tally
from stretchtimer.player.events import SegmentEnded
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import Outcome
from tests.routines import BIKE as BIKE_RIDE
from tests.routines import BOTH, CALF, LEFT, RIGHT, bike_step, calf_step, routine_of

WORK = [
    segment
    for segment in compile_routine(routine_of(calf_step(), calf_step(sides=(BOTH,)), bike_step())).segments
    if segment.kind.is_work
]
RIGHT_CALF, LEFT_CALF, BOTH_CALVES, BIKE = WORK


def test_sides_are_counted_apart_and_repeats_together() -> None:
    """The right side twice, the left one cut short."""
    held = [
        SegmentEnded(RIGHT_CALF, 20_000, Outcome.DONE),
        SegmentEnded(RIGHT_CALF, 20_000, Outcome.DONE),
        SegmentEnded(LEFT_CALF, 5_000, Outcome.SHORT),
    ]
    assert tally(held) == (Tally("calf", CALF, left=Amount(5_000, 20_000), right=Amount(40_000, 40_000)),)
    assert tally(held)[0].is_sided
    assert held_ms(held) == 45_000 and count(held, Outcome.SHORT) == 1


def test_muscles_stand_in_the_order_they_came() -> None:
    """The ride came first; its minimum is what was asked."""
    held = [SegmentEnded(BIKE, 400_000, Outcome.DONE), SegmentEnded(BOTH_CALVES, 0, Outcome.SKIPPED)]
    ride, calf = tally(held)
    assert (ride.group, ride.exercise) == ("legs", BIKE_RIDE) and ride.both == Amount(400_000, 300_000)
    assert calf.both == Amount(0, 20_000) and not calf.is_sided


def test_two_exercises_of_a_muscle_are_one_row_and_both_sides_at_once_count_for_each() -> None:
    """Ten seconds on the right alone, then twenty of both calves."""
    held = [
        SegmentEnded(RIGHT_CALF, 10_000, Outcome.SHORT),
        SegmentEnded(BOTH_CALVES, 20_000, Outcome.DONE),
    ]
    (calf,) = tally(held)
    assert (calf.left, calf.right, calf.both) == (Amount(20_000, 20_000), Amount(30_000, 40_000), Amount())


def test_what_was_stretched_is_asked_about_with_its_sides() -> None:
    """Not the ride, and nothing that was passed over; one side worked asks for both."""
    ride = SegmentEnded(BIKE, 400_000, Outcome.DONE)
    assert stretched([ride, SegmentEnded(RIGHT_CALF, 9_000, Outcome.SHORT)]) == (
        ("calf", LEFT),
        ("calf", RIGHT),
    )
    assert stretched([ride, SegmentEnded(BOTH_CALVES, 9_000, Outcome.SHORT)]) == (("calf", BOTH),)
    assert stretched([ride, SegmentEnded(RIGHT_CALF, 0, Outcome.SKIPPED)]) == ()


def test_more_than_asked_is_all_of_it() -> None:
    """A bar is full, never longer than its track; nothing asked is nothing."""
    assert Amount(30_000, 20_000).share == 1.0
    assert Amount(5_000, 20_000).share == 0.25
    assert Amount().share == 0.0
