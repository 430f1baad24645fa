"""Relief for a cramp: one routine for each muscle, in a folder of its own beside the library's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.exercise import Exercise, Side
from stretchtimer.routine.exercise_file import read_exercise
from stretchtimer.routine.folder import files_in
from stretchtimer.routine.library import EXERCISES_FOLDER, Library
from stretchtimer.routine.model import Round, Routine, Step
from stretchtimer.routine.routine_file import read_routine

RELIEF_FOLDER = "relief"  # inside a folder of routines
ANOTHER_FOLDER = "another"  # inside that one: a second position for each muscle
MUSCLES = ("calf", "quad", "hamstring", "foot")  # the built-in ones, in the order to show them

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Relief:
    """The routine for each muscle, by its name, in the order to show them; `problems` tells of files left out.

    `another` has the same in another position, for those muscles that have one.
    """

    routines: Mapping[str, Routine]
    problems: tuple[Problem, ...] = ()
    another: Mapping[str, Routine] = field(default_factory=dict)

    def positions(self, muscle: str) -> tuple[Routine, ...]:
        """All that eases `muscle`, what to try first at the beginning. Raises KeyError if there is nothing for it."""
        first, other = self.routines[muscle], self.another.get(muscle)
        return (first,) if other is None else (first, other)


def load_relief(folders: Sequence[Path], library: Library) -> Relief:
    """The relief routines in `folders`, the muscle being the file's name; a later folder's stands before an earlier's.

    They are made of the exercises of `library` and of those in the folder's own folder of exercises. Raises nothing:
    what is wrong is in `problems`, and a broken file of the person's leaves the built-in one in its place.
    """
    problems: list[Problem] = []
    exercises: dict[str, Exercise] = dict(library.exercises)
    found: dict[str, Routine] = {}
    another: dict[str, Routine] = {}
    for folder in folders:
        exercises |= _readable(folder / EXERCISES_FOLDER, read_exercise, problems)
        found |= _readable(folder, partial(_read, exercises), problems)
        another |= _readable(folder / ANOTHER_FOLDER, partial(_read, exercises), problems)
    order = (*(muscle for muscle in MUSCLES if muscle in found), *sorted(found))
    routines = MappingProxyType({muscle: found[muscle] for muscle in order})
    return Relief(routines, tuple(problems), MappingProxyType(another))


def for_side(routine: Routine, side: Side) -> Routine:
    """`routine` with everything that is done on one side done on `side`."""
    return replace(routine, steps=tuple(_on(item, side) for item in routine.steps))


def _on(item: Step | Round, side: Side) -> Step | Round:
    if isinstance(item, Round):
        return replace(item, steps=tuple(_step_on(step, side) for step in item.steps))
    return _step_on(item, side)


def _step_on(step: Step, side: Side) -> Step:
    return replace(step, sides=(side,)) if step.exercise.sided else step


def _read(exercises: Mapping[str, Exercise], path: Path) -> Routine:
    """Its id says that it is relief, so that it is told apart in the journal."""
    return replace(read_routine(path, exercises), id=f"{RELIEF_FOLDER}_{path.stem}")


def _readable(folder: Path, read: Callable[[Path], Made], problems: list[Problem]) -> dict[str, Made]:
    """What `read` makes of each file in `folder`, by the file's name, as far as it can."""
    made = {}
    for path in _files(folder, problems):
        try:
            made[path.stem] = read(path)
        except FileProblems as found:
            problems.extend(found.problems)
    return made


def _files(folder: Path, problems: list[Problem]) -> tuple[Path, ...]:
    try:
        return files_in(folder)
    except FileProblems as found:
        problems.extend(found.problems)
        return ()
