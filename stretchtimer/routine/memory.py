"""What files said when they were read last, so that only those are read again that have changed since."""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine

Stamp = tuple[int, int, int]
Thing = TypeVar("Thing")


class Kept(Generic[Thing]):
    """Things by the files they were read from. May be used from several threads: the worst is to read once more."""

    def __init__(self) -> None:
        self._things: dict[Path, tuple[Stamp, Thing]] = {}

    def find(self, path: Path) -> Thing | None:
        """What the file at `path` said, None if that is not known or it was written since."""
        known = self._things.get(path)
        return known[1] if known and known[0] == stamp_of(path) else None

    def keep(self, path: Path, stamp: Stamp | None, thing: Thing) -> None:
        """The file at `path` says `thing`; `stamp` was taken before it was read."""
        if stamp is not None:
            self._things[path] = stamp, thing


class Memory:
    """The exercises and routines of a library. What has a fault, or a picture that may go, is not kept."""

    def __init__(self) -> None:
        self.exercises: Kept[Exercise] = Kept()
        self._routines: Kept[tuple[Doses, Routine]] = Kept()

    def routine(self, path: Path, exercises: dict[str, Exercise], doses: Doses) -> Routine | None:
        """The routine of that file, if it is still made of these exercises and doses."""
        old_doses, routine = self._routines.find(path) or (None, None)
        if routine is None or old_doses != doses:
            return None
        made_of = (step.exercise for step in routine.each_step())
        return routine if all(exercises.get(one.id) is one for one in made_of) else None

    def keep_routine(self, path: Path, stamp: Stamp | None, doses: Doses, routine: Routine) -> None:
        """That file was read as this, with these doses; `stamp` was taken before."""
        if not any(step.picture for step in routine.each_step()):
            self._routines.keep(path, stamp, (doses, routine))


def stamp_of(path: Path) -> Stamp | None:
    """What is different once the file at `path` was written again, None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
