"""Shared text, and what the app makes of it with its own exercises."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Round, Step
from stretchtimer.routine.sharing.reading import Reading, read_shared
from tests.routine.files import BUILT_IN

SOURCE = Path("pasted")
LIBRARY = load_library((BUILT_IN,))


def reading(text: str, exercises: Mapping[str, Exercise] = LIBRARY.exercises) -> Reading:
    """What comes of `text`."""
    return read_shared(text, exercises, SOURCE)


def steps(*lines: str) -> tuple[Step | Round, ...]:
    """The steps that lines ask for, all of them understood."""
    read = reading("\n".join(("# Mine", *lines)))
    assert read.problems == ()
    assert read.routine is not None
    return read.routine.steps


def step(line: str) -> Step:
    """The one step that a line asks for."""
    (only,) = steps(line)
    assert isinstance(only, Step)
    return only
