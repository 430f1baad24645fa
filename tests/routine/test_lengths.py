from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.routine.lengths import routine_ms, routine_pieces
from stretchtimer.timeline.compiling import compile_routine
from tests.routine.files import EXERCISES, routine, routine_text

STEPS = [
    ('exercise = "calf"\nready = 0', 45_000, 2),
    ('exercise = "calf"', 53_000, 2),
    ('exercise = "calf"\nready = "wait"', 53_000, 2),
    ('exercise = "calf"\nready = 0\nsides = "left"\nsets = 3\nrest = "10 s"', 80_000, 3),
    ('exercise = "calf"\nready = 0\nsets = 2', 85_000, 4),
    ('exercise = "calf"\nready = 0\nsets = 2\nrest = "3 s"', 91_000, 4),
    ('exercise = "calf"\nready = 0\nsets = 2\nrest = "30 s"', 170_000, 4),
    ('exercise = "calf"\nready = 0\nsets = 2\nsides = "alternate"', 95_000, 4),
    ('exercise = "calf"\nready = 0\nsets = 2\nsides = "alternate"\nrest = "30 s"', 120_000, 4),
    ('exercise = "squat"\nready = 0', 30_000, 1),
    ('exercise = "squat"\nready = 0\ntempo = "own"', 30_000, 1),
    ('exercise = "bike"\nready = 0\nduration = "5-10 min"', 600_000, 1),
    ('exercise = "pnf"\nready = 0', 203_000, 24),
    ('rounds = 3\nrest = "1 min"\n[[step.step]]\nexercise = "calf"\nready = 0\nswitch = 0', 240_000, 6),
]


@pytest.mark.parametrize(("lines", "length_ms", "pieces"), STEPS)
def test_a_step_takes_its_time(tmp_path: Path, lines: str, length_ms: int, pieces: int) -> None:
    """Getting ready, work, changes of side and rests; where two gaps fall together, the longer counts."""
    mine = routine(tmp_path, routine_text(lines))
    assert routine_ms(mine) == length_ms
    assert routine_pieces(mine) == pieces


@pytest.mark.parametrize("lines", [lines for lines, _, _ in STEPS])
def test_the_length_is_that_of_the_timeline(tmp_path: Path, lines: str) -> None:
    """What the reader reckons for its bounds is what the session really takes."""
    mine = routine(tmp_path, routine_text('exercise = "butterfly"\nready = 0', lines))
    assert routine_ms(mine) == compile_routine(mine, lead_in_ms=0).total_ms


def test_an_exercise_with_nothing_to_do_takes_no_time() -> None:
    """A step made by hand may ask for nothing."""
    from stretchtimer.routine.lengths import step_ms
    from stretchtimer.routine.model import Step

    assert step_ms(Step(EXERCISES["butterfly"])) == 0
