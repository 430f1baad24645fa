"""Small files and small exercises for the tests of this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf, Ramp, Stage
from stretchtimer.routine.model import Routine, Step
from stretchtimer.routine.routine_file import read_routine

BUILT_IN = Path(__file__).parents[2] / "routines"

CALF_TEXT = """\
format = 1
name = "Calf wall stretch"
kind = "static"
sided = true
group = "calf"
hold = "20 s"
"""

EASY = Ramp("easy to steady", (Stage(60_000, 2, (60, 70), "Light."), Stage(120_000, 4)))
EXERCISES: Mapping[str, Exercise] = {
    "calf": Exercise("calf", "Calf wall stretch", Kind.STATIC, True, "calf", hold_ms=20_000),
    "step_drop": Exercise("step_drop", "Heel drop", Kind.STATIC, True, "calf", hold_ms=20_000, sets=2),
    "butterfly": Exercise("butterfly", "Butterfly", Kind.STATIC, False, "adductors", hold_ms=30_000),
    "squat": Exercise("squat", "Squat", Kind.DYNAMIC, False, "legs", reps=10, rep_ms=3_000),
    "hops": Exercise("hops", "Hops", Kind.DYNAMIC, False, "calf", duration_ms=15_000),
    "bike": Exercise("bike", "Bike", Kind.CARDIO, False, "legs", duration_ms=300_000, ramps=(EASY,)),
    "walk": Exercise("walk", "Walk", Kind.CARDIO, False, "legs", duration_ms=120_000),
    "breathing": Exercise(
        "breathing",
        "Slow breathing",
        Kind.BREATHING,
        False,
        "breath",
        duration_ms=60_000,
        breath=Breath(4_000, 0, 6_000, 0),
    ),
    "pnf": Exercise(
        "pnf",
        "Contract-relax calf",
        Kind.PNF,
        True,
        "calf",
        pnf=Pnf(3, 10_000, 6_000, 2_000, 15_000),
    ),
}


def routine_text(*steps: str) -> str:
    """A routine file with `steps`, each the lines of one [[step]]."""
    return 'format = 1\nname = "Mine"\n' + "".join(f"\n[[step]]\n{step}\n" for step in steps)


def routine(folder: Path, text: str) -> Routine:
    """What the routine file "mine.toml" in `folder` says, once it says `text`."""
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return read_routine(path, EXERCISES)


def step(folder: Path, lines: str) -> Step:
    """The one step of a routine that says no more than `lines`."""
    (only,) = routine(folder, routine_text(lines)).steps
    assert isinstance(only, Step)
    return only


def problems(read: Callable[..., Any], *args: Any) -> tuple[Problem, ...]:
    """The problems that reading finds; reading without one fails the test."""
    with pytest.raises(FileProblems) as caught:
        read(*args)
    assert str(caught.value) == "\n".join(map(str, caught.value.problems))
    return caught.value.problems


def problem(read: Callable[..., Any], *args: Any) -> Problem:
    """The one problem that reading finds."""
    (only,) = problems(read, *args)
    return only
