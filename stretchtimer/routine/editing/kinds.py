"""An exercise made one of another kind: the dose that this asks for comes in, the one it has no use for goes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft, breath_table, pnf_table
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf

HOLD_MS = 30_000
REPS = 10
REP_MS = 2_000
MOVE_MS = 60_000
CARDIO_MS = 5 * 60_000
BREATHING_MS = 3 * 60_000
BREATH = Breath(4_000, 0, 6_000, 0)
PNF = Pnf(cycles=3, ease_ms=10_000, push_ms=6_000, release_ms=2_000, stretch_ms=15_000)

_COUNTED: tuple[Change[Any], ...] = (Change(e.REPS, REPS), Change(e.TEMPO, REP_MS))
_USUAL: Mapping[Kind, tuple[Change[Any], ...]] = MappingProxyType(
    {
        Kind.STATIC: (Change(e.HOLD, HOLD_MS),),
        Kind.DYNAMIC: _COUNTED,
        Kind.CARDIO: (Change(e.DURATION, CARDIO_MS),),
        Kind.BREATHING: (Change(e.DURATION, BREATHING_MS),),
        Kind.PNF: (),
    }
)
_DOSES = (e.HOLD, e.REPS, e.TEMPO, e.REPS_NOTE, e.DURATION)


def new_exercise(id_: str, name: str, group: str) -> Exercise:
    """A stretch that is held, of which nothing more is known yet."""
    return Exercise(id_, name, Kind.STATIC, sided=True, group=group, hold_ms=HOLD_MS)


def with_kind(draft: ExerciseDraft, kind: Kind) -> ExerciseDraft:
    """`draft` as an exercise of `kind`, at a dose usual for that; as it is if it is of that kind already."""
    if draft.document.data.get(e.KIND.name) == kind:
        return draft
    dose = _USUAL[kind]
    said = {one.key.name for one in dose}
    gone = [Change(key, LEFT_OUT) for key in _DOSES if key.name not in said]
    changed = draft.changed(Change(e.KIND, kind), *dose, *gone)
    changed = changed.with_table(e.RAMPS.name, None)
    changed = changed.with_table(e.BREATHING.name, breath_table(BREATH) if kind is Kind.BREATHING else None)
    return changed.with_table(e.CONTRACT_RELAX.name, pnf_table(PNF) if kind is Kind.PNF else None)


def with_count(draft: ExerciseDraft, *, by_time: bool) -> ExerciseDraft:
    """A moving exercise that lasts for a time, or has a number of reps."""
    if by_time:
        gone = [Change(key, LEFT_OUT) for key in (e.REPS, e.TEMPO, e.REPS_NOTE)]
        return draft.changed(Change(e.DURATION, MOVE_MS), *gone)
    return draft.changed(*_COUNTED, Change(e.DURATION, LEFT_OUT))
