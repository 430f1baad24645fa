"""A routine read from its file, with the exercises it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.routine import limits
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import Document, read_document
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.keys import Fields
from stretchtimer.routine.lengths import routine_ms, routine_pieces
from stretchtimer.routine.model import Round, Routine, Step
from stretchtimer.routine.place import Place
from stretchtimer.routine.step import step_of

_AS_WRITTEN = Doses()


def read_routine(path: Path, exercises: Mapping[str, Exercise], doses: Doses = _AS_WRITTEN) -> Routine:
    """The routine in the file at `path`, made of `exercises` by id; its id is the file's name without the ending.

    `doses` stand in for what its steps do not say. Raises `FileProblems` with everything that is wrong in the file.
    """
    return routine_in(read_document(path), exercises, doses)


def routine_in(document: Document, exercises: Mapping[str, Exercise], doses: Doses = _AS_WRITTEN) -> Routine:
    """The same of a file that has been read already, or is not written yet."""
    path, at = document.path, Place(document)
    fields = k.ROUTINE(document.data, at)
    _check_count(fields)
    make = partial(step_of, exercises=exercises, folder=path.parent, doses=doses, when=fields[k.WHEN])
    items = [_item(table, make) for table in fields[k.STEPS]]
    at.raise_if_any()
    routine = Routine(
        id=path.stem,
        name=fields[NAME],
        when=fields[k.WHEN],
        steps=tuple(item for item in items if item is not None),
        about=fields[k.ABOUT],
        path=path,
        tags=fields[k.TAGS],
    )
    _check_size(routine, fields)
    at.raise_if_any()
    return routine


def _item(fields: Fields, make: Callable[[Fields], Step | None]) -> Step | Round | None:
    if not _is_round(fields):
        return make(fields)
    steps = [make(table) for table in fields[k.ROUND_STEPS]]
    return Round(fields[k.ROUNDS], tuple(step for step in steps if step is not None), fields[k.REST])


def _is_round(fields: Fields) -> bool:
    return fields.wrote(k.ROUNDS) or fields.wrote(k.ROUND_STEPS)


def _check_count(fields: Fields) -> None:
    """Report too many steps before any is made: a file of a few lines can ask for millions."""
    count = sum(
        table[k.ROUNDS] * len(table[k.ROUND_STEPS]) if _is_round(table) else 1 for table in fields[k.STEPS]
    )
    if count > limits.MAX_STEPS:
        message = _("found {count} steps with all rounds unrolled, expected at most {most}")
        fields.report(k.STEPS, message.format(count=count, most=limits.MAX_STEPS))
        fields.at.raise_if_any()


def _check_size(routine: Routine, fields: Fields) -> None:
    length_ms, pieces = routine_ms(routine), routine_pieces(routine)
    if length_ms > limits.LONGEST_ROUTINE_MS:
        message = _("found a routine of {length} in all, expected at most {most}")
        most = format_ms(limits.LONGEST_ROUTINE_MS)
        fields.report(k.STEPS, message.format(length=format_ms(length_ms), most=most))
    if pieces > limits.MAX_PIECES:
        message = _(
            "found {count} pieces of work, counting every side, set and phase; expected at most {most}"
        )
        fields.report(k.STEPS, message.format(count=pieces, most=limits.MAX_PIECES))
