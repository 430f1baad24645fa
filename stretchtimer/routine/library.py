"""All routines and exercises there are: those that come with the app, and the person's own before them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem, UserError
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_file import read_undrawn
from stretchtimer.routine.folder import FILE_ENDING, files_in
from stretchtimer.routine.memory import Memory, stamp_of
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.routine_file import read_routine
from stretchtimer.routine.search import Entry, entry_of, folded, matching
from stretchtimer.routine.wording import did_you_mean, quoted

EXERCISES_FOLDER = "exercises"
_WHENS = tuple(When)
_AS_WRITTEN = Doses()

Read = TypeVar("Read")


@dataclass(frozen=True)
class Library:
    """What was gathered. `routines` is in the order to show it; `problems` tells of the files left out, and why."""

    routines: Mapping[str, Routine]
    exercises: Mapping[str, Exercise]
    problems: tuple[Problem, ...] = ()
    doses: Doses = _AS_WRITTEN

    def find(self, id_or_path: str | Path) -> Routine:
        """The routine of that id, or else the one in the file of that path.

        Raises `UserError` if there is neither, and `FileProblems` if there is a file that cannot be used.
        """
        name = str(id_or_path)
        if name in self.routines:
            return self.routines[name]
        if _is_path(name):
            return read_routine(Path(name), self.exercises, self.doses)
        broken = tuple(problem for problem in self.problems if problem.path.stem == name)
        if broken:
            raise FileProblems(broken)
        message = _("There is no routine {name}").format(name=quoted(name))
        raise UserError(message + (did_you_mean(name, self.routines) or "."))

    def search(self, text: str, when: When | None = None) -> tuple[Routine, ...]:
        """The routines that match every word of `text`, best first; with `when`, only those made for that moment."""
        entries = (entry for entry in self._entries if when is None or entry.thing.when is when)
        return matching(entries, text)

    @cached_property
    def _entries(self) -> tuple[Entry[Routine], ...]:
        return tuple(map(entry_of, self.routines.values()))


def load_library(
    folders: Sequence[Path], doses: Doses = _AS_WRITTEN, memory: Memory | None = None
) -> Library:
    """Everything in `folders`: routines right inside each, exercises in its folder of that name.

    A later folder's file stands before an earlier one's of the same id, if it can be read; `doses` stand in for what
    steps do not say. With a `memory`, files that have not changed since it was filled are not read again. Raises
    nothing: what is wrong with files and folders is in `problems`.
    """
    memory = memory or Memory()
    problems: list[Problem] = []
    shelves = [_listed(folder, problems) for folder in folders]
    exercises: dict[str, Exercise] = {}
    for _routines, paths in shelves:
        exercises |= _readable(paths, lambda path: _exercise(path, problems, memory), problems)
    routines: dict[str, Routine] = {}
    for paths, _exercises in shelves:
        routines |= _readable(paths, lambda path: _routine(path, exercises, doses, memory), problems)
    ordered = dict(sorted(routines.items(), key=lambda item: _place(item[1])))
    return Library(MappingProxyType(ordered), MappingProxyType(exercises), tuple(problems), doses)


def _listed(folder: Path, problems: list[Problem]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The files of routines and of exercises in `folder`; what cannot be looked into is told once."""
    routines: tuple[Path, ...] = ()
    try:
        routines = files_in(folder)
        return routines, files_in(folder / EXERCISES_FOLDER)
    except FileProblems as found:
        problems.extend(found.problems)
        return routines, ()


def _readable(
    paths: Iterable[Path], read: Callable[[Path], Read], problems: list[Problem]
) -> dict[str, Read]:
    """What `read` makes of each of `paths`, by id, as far as it can."""
    things = {}
    for path in paths:
        try:
            things[path.stem] = read(path)
        except FileProblems as found:
            problems.extend(found.problems)
    return things


def _exercise(path: Path, problems: list[Problem], memory: Memory) -> Exercise:
    """The exercise, told of if its figure is not to be drawn."""
    if known := memory.exercises.find(path):
        return known
    stamp = stamp_of(path)
    exercise, figure_problems = read_undrawn(path)
    problems.extend(figure_problems)
    if not figure_problems and exercise.picture is None:
        memory.exercises.keep(path, stamp, exercise)
    return exercise


def _routine(path: Path, exercises: dict[str, Exercise], doses: Doses, memory: Memory) -> Routine:
    if known := memory.routine(path, exercises, doses):
        return known
    stamp = stamp_of(path)
    routine = read_routine(path, exercises, doses)
    memory.keep_routine(path, stamp, doses, routine)
    return routine


def _is_path(name: str) -> bool:
    """Whether `name` is meant as the path of a file, or happens to be one."""
    if "/" in name or os.sep in name or name.lower().endswith(FILE_ENDING):
        return True
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # no file could have this name
        return False


def _place(routine: Routine) -> tuple[int, str]:
    """Where a routine stands in a list: by its moment, then by name, "5 minutes" before "10 minutes"."""
    return _WHENS.index(routine.when), re.sub(
        "[0-9]+", lambda digits: digits[0].zfill(6), folded(routine.name)
    )
