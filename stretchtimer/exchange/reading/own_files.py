"""Files of this very app, that somebody sent or put aside: taken in as they are, with their comments and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from stretchtimer.routine.document import parse_document, read_content
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_file import undrawn_in
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.model import Round, Routine, Step
from stretchtimer.routine.routine_file import routine_in

_STEPS = "step"  # what no exercise has


def is_own_file(path: Path) -> bool:
    """Whether this is a file of the app's own kind: no other program's that are read are TOML."""
    return path.suffix.lower() == FILE_ENDING


def read_own_file(path: Path, exercises: Mapping[str, Exercise]) -> tuple[Routine | Exercise, bytes]:
    """The routine of `exercises`, or the exercise, in the file at `path`, and what stands in it.

    Raises `FileProblems` with everything that is wrong in the file.
    """
    content = read_content(path)
    document = parse_document(path, content)
    if _STEPS in document.data:
        return routine_in(document, exercises), content
    exercise, _of_figure = undrawn_in(document)
    return exercise, content


def keeps_id(path: Path) -> bool:
    """Whether the name of the file can be an id here, so that what speaks of it finds it."""
    return id_for(path.stem) == path.stem


def is_same(one: Routine | Exercise, other: Routine | Exercise) -> bool:
    """Whether they say the same, under whatever id; a picture counts for what is in it."""
    if isinstance(one, Routine) and isinstance(other, Routine):
        alike = _bare(replace(one, id=other.id, path=other.path)) == _bare(other)
    elif isinstance(one, Exercise) and isinstance(other, Exercise):
        alike = replace(one, id=other.id, picture=other.picture) == other
    else:
        return False
    return alike and all(
        _seen(mine) == _seen(its) for mine, its in zip(_pictures(one), _pictures(other), strict=True)
    )


def _bare(routine: Routine) -> Routine:
    """The same without its pictures."""
    return replace(routine, steps=tuple(map(_bare_item, routine.steps)))


def _bare_item(item: Step | Round) -> Step | Round:
    if isinstance(item, Round):
        return replace(item, steps=tuple(replace(step, picture=None) for step in item.steps))
    return replace(item, picture=None)


def _pictures(thing: Routine | Exercise) -> tuple[Path | None, ...]:
    """In the order of the steps; those of the exercises that a routine is made of are not its own."""
    return (
        tuple(step.picture for step in thing.each_step()) if isinstance(thing, Routine) else (thing.picture,)
    )


def _seen(picture: Path | None) -> bytes:
    return picture.read_bytes() if picture and picture.is_file() else b""
