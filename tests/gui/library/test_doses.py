"""What a step asks for, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stretchtimer.gui.library.doses import dose_words, order_words
from stretchtimer.gui.muscles import group_words
from stretchtimer.routine.model import Span, Step
from tests.routines import (
    BIKE,
    BREATHING,
    BUTTERFLY,
    CALF,
    LEFT,
    PNF_CALF,
    RIGHT,
    SQUAT,
    bike_step,
    calf_step,
)


@pytest.mark.parametrize(
    ("step", "dose"),
    [
        (calf_step(), "20 s a side"),
        (calf_step(10_000, sets=3, alternate=True), "3 × 10 s a side"),
        (calf_step(sides=(RIGHT,)), "20 s"),
        (Step(BUTTERFLY, hold_ms=30_000), "30 s"),
        (Step(SQUAT, reps=1), "1 rep"),
        (Step(SQUAT, reps=8, sides=(RIGHT, LEFT)), "8 reps a side"),
        (bike_step(), "5–10 min"),
        (Step(BIKE, span=Span(180_000, 180_000)), "3 min"),
        (Step(BREATHING, span=Span(90_000, 90_000)), "90 s"),
        (Step(PNF_CALF, sides=(RIGHT, LEFT)), "2 cycles a side"),
    ],
)
def test_how_much(step: Step, dose: str) -> None:
    """Each kind of dose, once or for each side, with its sets."""
    assert dose_words(step) == dose


@pytest.mark.parametrize(
    ("step", "order"),
    [
        (calf_step(), "Right, then left"),
        (calf_step(sides=(LEFT, RIGHT)), "Left, then right"),
        (calf_step(sets=2, alternate=True), "Right and left in turn"),
        (calf_step(sets=2, alternate=True, sides=(LEFT, RIGHT)), "Left and right in turn"),
        (calf_step(sides=(RIGHT,)), "Right only"),
        (calf_step(sides=(LEFT,)), "Left only"),
        (bike_step(), "Easy to steady"),
        (Step(BUTTERFLY, hold_ms=30_000), "Inner thighs"),
        (calf_step(optional=True), "Optional. Right, then left"),
    ],
)
def test_in_which_order(step: Step, order: str) -> None:
    """Sides in the order they come; without sides, the ramp or the muscles."""
    assert order_words(step) == order


def test_a_persons_own_muscle_group_keeps_its_name() -> None:
    """A group that the app does not know is shown as the file has it."""
    assert group_words("tensor fasciae") == "Tensor fasciae"
    assert order_words(Step(replace(CALF, sided=False, group="toes"), hold_ms=5_000)) == "Toes"
