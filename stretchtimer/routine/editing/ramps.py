"""The ramps of an exercise while it is edited: ways to build up, each a list of stages, as its file has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft, ramp_tables
from stretchtimer.routine.exercise import Ramp, Stage
from stretchtimer.routine.exercise_keys import NAME, RAMPS, STAGES
from stretchtimer.routine.keys import Key
from stretchtimer.routine.place import Place
from stretchtimer.routine.wording import Unfit

Row = Mapping[str, Any]
USUAL = (
    Stage(120_000, 2),
    Stage(120_000, 3),
    Stage(60_000, 4),
)  # of a new ramp: five minutes, easy to steady


def ramps_of(data: Row) -> Sequence[Row]:
    """The ramps in what a file says."""
    found: Sequence[Row] = data.get(RAMPS.name, ())
    return found


def stages_of(data: Row, ramp: int) -> Sequence[Row]:
    """The stages of one of them; none if there is no such ramp."""
    ramps = ramps_of(data)
    stages: Sequence[Row] = ramps[ramp][STAGES.name] if ramp < len(ramps) else ()
    return stages


def with_another_ramp(draft: ExerciseDraft) -> ExerciseDraft:
    """With one more at the end, under a name of its own."""
    ramps = ramps_of(draft.document.data)
    taken = {ramp[NAME.name] for ramp in ramps}
    first = _("easy to steady")
    names = (first, *(f"{first} {number}" for number in range(2, len(ramps) + 2)))
    name = next(name for name in names if name not in taken)
    return _with(draft, [*ramps, *ramp_tables([Ramp(name, USUAL)])])


def without_ramp(draft: ExerciseDraft, ramp: int) -> ExerciseDraft:
    """Without that one."""
    return _with(draft, [one for number, one in enumerate(ramps_of(draft.document.data)) if number != ramp])


def with_name(draft: ExerciseDraft, ramp: int, name: str) -> ExerciseDraft:
    """With another name for that ramp. Raises `Unfit` if it cannot have that, or another one has it."""
    NAME.read(name, Place(draft.document))
    ramps = ramps_of(draft.document.data)
    if any(one[NAME.name] == name for number, one in enumerate(ramps) if number != ramp):
        raise Unfit.found(name, _("a name that no other ramp has"))
    return _with_ramp(draft, ramp, {NAME.name: name})


def with_another_stage(draft: ExerciseDraft, ramp: int, stage: int) -> ExerciseDraft:
    """With the same stage once more behind it, to be changed."""
    stages = stages_of(draft.document.data, ramp)
    return _with_ramp(draft, ramp, {STAGES.name: [*stages[: stage + 1], *stages[stage:]]})


def without_stage(draft: ExerciseDraft, ramp: int, stage: int) -> ExerciseDraft:
    """Without that stage; the ramp goes with its last one."""
    stages = stages_of(draft.document.data, ramp)
    rest = [one for number, one in enumerate(stages) if number != stage]
    return _with_ramp(draft, ramp, {STAGES.name: rest}) if rest else without_ramp(draft, ramp)


def with_stage(draft: ExerciseDraft, ramp: int, stage: int, key: Key[Any], value: object) -> ExerciseDraft:
    """With `value` for `key` of that stage, None for none. Raises `Unfit` if that cannot be."""
    if value is not None:
        key.read(value, Place(draft.document))
    stages = list(stages_of(draft.document.data, ramp))
    changed = {**stages[stage], key.name: value}
    stages[stage] = {name: there for name, there in changed.items() if there is not None}
    return _with_ramp(draft, ramp, {STAGES.name: stages})


def _with_ramp(draft: ExerciseDraft, ramp: int, values: Row) -> ExerciseDraft:
    ramps = ramps_of(draft.document.data)
    return _with(draft, [{**one, **values} if number == ramp else one for number, one in enumerate(ramps)])


def _with(draft: ExerciseDraft, ramps: Sequence[Row]) -> ExerciseDraft:
    return draft.with_table(RAMPS.name, ramps or None)
