"""What was held, counted up."""

from __future__ import annotations

from stretchtimer.gui.player.tally import Amount, Tally, count, held_ms, tally
from stretchtimer.player.events import SegmentEnded
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import Outcome
from tests.routines import BOTH, bike_step, calf_step, routine_of

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
    assert tally(held) == (
        Tally("Calf wall stretch", left=Amount(5_000, 20_000), right=Amount(40_000, 40_000)),
    )
    assert tally(held)[0].is_sided
    assert held_ms(held) == 45_000 and count(held, Outcome.SHORT) == 1


def test_exercises_stand_in_the_order_they_came() -> None:
    """The ride came first; its minimum is what was asked."""
    held = [SegmentEnded(BIKE, 400_000, Outcome.DONE), SegmentEnded(BOTH_CALVES, 0, Outcome.SKIPPED)]
    ride, calf = tally(held)
    assert ride.name == "Cycle warm-up" and ride.both == Amount(400_000, 300_000)
    assert calf.both == Amount(0, 20_000) and not calf.is_sided


def test_more_than_asked_is_all_of_it() -> None:
    """A bar is full, never longer than its track; nothing asked is nothing."""
    assert Amount(30_000, 20_000).share == 1.0
    assert Amount(5_000, 20_000).share == 0.25
    assert Amount().share == 0.0
