"""An exercise read from its file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.figure.definition import Figure
from stretchtimer.figure.reading import read_figure
from stretchtimer.routine import exercise_keys as k
from stretchtimer.routine.document import Document, read_document
from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf, Ramp, Stage
from stretchtimer.routine.keys import Fields, Key
from stretchtimer.routine.pictures import picture_of
from stretchtimer.routine.place import Place
from stretchtimer.routine.wording import one_of, quoted

# Of each kind, what its dose is made of: one key of every group must be there.
_NEEDED: Mapping[Kind, tuple[tuple[Key[Any], ...], ...]] = MappingProxyType(
    {
        Kind.STATIC: ((k.HOLD,),),
        Kind.DYNAMIC: ((k.REPS, k.DURATION),),
        Kind.CARDIO: ((k.DURATION,),),
        Kind.BREATHING: ((k.DURATION,), (k.BREATHING,)),
        Kind.PNF: ((k.CONTRACT_RELAX,),),
    }
)
_ALLOWED_TOO: Mapping[Kind, tuple[Key[Any], ...]] = MappingProxyType(
    {Kind.DYNAMIC: (k.TEMPO, k.REPS_NOTE), Kind.CARDIO: (k.RAMPS,)}
)
_DOSE: tuple[Key[Any], ...] = (
    k.HOLD,
    k.REPS,
    k.TEMPO,
    k.REPS_NOTE,
    k.DURATION,
    k.RAMPS,
    k.BREATHING,
    k.CONTRACT_RELAX,
)


def read_exercise(path: Path) -> Exercise:
    """The exercise in the file at `path`; its id is the file's name without the ending.

    Raises `FileProblems` with everything that is wrong in the file.
    """
    exercise, figure_problems = read_undrawn(path)
    if figure_problems:
        raise FileProblems(figure_problems)
    return exercise


def read_undrawn(path: Path) -> tuple[Exercise, tuple[Problem, ...]]:
    """The same, but an exercise can do without its figure: what is wrong with that comes beside it.

    Raises `FileProblems`, with everything, if anything else is wrong in the file.
    """
    return undrawn_in(read_document(path))


def undrawn_in(document: Document) -> tuple[Exercise, tuple[Problem, ...]]:
    """The same of a file that has been read already, or is not written yet."""
    at, of_figure = Place(document), Place(document)
    fields = k.EXERCISE(document.data, at)
    if fields.sound(k.KIND):
        _check_dose(fields)
    table = fields[k.FIGURE]
    figure = None if table is None else _figure(table, of_figure.inside(k.FIGURE.name))
    exercise = _exercise(document.path, fields, figure)
    if at.problems:
        at.problems.extend(of_figure.problems)
        at.raise_if_any()
    return exercise, tuple(of_figure.problems)


def _figure(table: object, at: Place) -> Figure | None:
    """None, with the problems reported, if the figure cannot be drawn as told."""
    return read_figure(table, lambda path, message: at.inside(*path).report(message), _)


def _check_dose(fields: Fields) -> None:
    """Report what the kind of exercise asks for and is not there, and what it has no use for."""
    kind = fields[k.KIND]
    groups = _NEEDED[kind]
    names = one_of(dict.fromkeys(key.name for group in groups for key in group))
    allowed = [key for group in groups for key in group] + list(_ALLOWED_TOO.get(kind, ()))
    for key in _DOSE:
        if fields.wrote(key) and key not in allowed:
            message = _("does not go with kind = {kind}, expected {names}")
            fields.report(key, message.format(kind=quoted(kind), names=names))
    for group in groups:
        written = [key for key in group if fields.wrote(key)]
        if not written:
            message = _("this key is missing, an exercise with kind = {kind} needs {names}")
            fields.report(
                group[0], message.format(kind=quoted(kind), names=one_of(key.name for key in group))
            )
        for key in written[1:]:
            message = _("found beside {other}, expected only one of the two")
            fields.report(key, message.format(other=quoted(written[0].name)))
    if fields.wrote(k.TEMPO) and not fields.wrote(k.REPS) and k.TEMPO in allowed:
        fields.report(k.TEMPO, _('found without "reps", expected both: the tempo is the time of one of them'))


def _exercise(path: Path, fields: Fields, figure: Figure | None) -> Exercise:
    return Exercise(
        id=path.stem,
        name=fields[k.NAME],
        kind=fields[k.KIND],
        sided=fields[k.SIDED],
        group=fields[k.GROUP],
        muscles=fields[k.MUSCLES],
        other_names=fields[k.OTHER_NAMES],
        equipment=fields[k.EQUIPMENT],
        setup=fields[k.SETUP],
        form=fields[k.FORM],
        caution=fields[k.CAUTION],
        use=fields[k.USE],
        hold_ms=fields[k.HOLD],
        sets=fields[k.SETS],
        reps=fields[k.REPS],
        rep_ms=fields[k.TEMPO],
        reps_note=fields[k.REPS_NOTE],
        duration_ms=fields[k.DURATION],
        ramps=_ramps(fields[k.RAMPS]),
        breath=_breath(fields[k.BREATHING]),
        pnf=_pnf(fields[k.CONTRACT_RELAX]),
        source=fields[k.SOURCE],
        picture=picture_of(fields, k.PICTURE, path.parent),
        figure=figure,
    )


def _ramps(tables: tuple[Fields, ...]) -> tuple[Ramp, ...]:
    names: set[str] = set()
    for table in tables:
        name = table[k.NAME]
        if name in names:
            table.report(
                k.NAME, _("found {name} twice, expected a name of its own").format(name=quoted(name))
            )
        names.add(name)
    return tuple(Ramp(table[k.NAME], tuple(_stage(stage) for stage in table[k.STAGES])) for table in tables)


def _stage(table: Fields) -> Stage:
    return Stage(table[k.STAGE_DURATION], table[k.EFFORT], table[k.CADENCE], table[k.CUE])


def _breath(table: Fields | None) -> Breath | None:
    if table is None:
        return None
    return Breath(table[k.INHALE], table[k.BREATH_HOLD], table[k.EXHALE], table[k.HOLD_OUT])


def _pnf(table: Fields | None) -> Pnf | None:
    if table is None:
        return None
    return Pnf(table[k.CYCLES], table[k.EASE], table[k.PUSH], table[k.RELEASE], table[k.STRETCH])
