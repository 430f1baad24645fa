"""A draft brought to what a routine has become elsewhere: by advice that was taken, or fitted to the time there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY
from stretchtimer.routine.editing.pairing import paired
from stretchtimer.routine.editing.routine_text import items_text
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise_keys import NAME, REPS, TEMPO
from stretchtimer.routine.keys import Key
from stretchtimer.routine.model import Round, Routine, Step

Item = Step | Round


def mended(draft: RoutineDraft, before: Routine, after: Routine) -> RoutineDraft:
    """`draft`, which reads as `before`, edited so that it reads as `after`.

    Only the lines of what is different change; what is taken out, put in or moved keeps the comments of the others.
    """
    draft = edits.change(draft, HEAD_KEY, *_head_changes(before, after))
    keys = [item.key for item in draft.items]
    pairs = paired(before.steps, after.steps)
    draft = _arranged(draft, keys, pairs, after.steps, None, draft.path)
    for number, old in enumerate(pairs):
        if old is not None:
            draft = _item_mended(draft, keys[old], before.steps[old], after.steps[number])
    return draft


def _item_mended(draft: RoutineDraft, key: int, before: Item, after: Item) -> RoutineDraft:
    if before == after:
        return draft
    if isinstance(before, Step) or isinstance(after, Step):
        assert isinstance(before, Step) and isinstance(after, Step), "like is paired with like"
        return edits.change(draft, key, *_step_changes(before, after))
    own = _different(((k.ROUNDS, before.rounds, after.rounds), (k.REST, before.rest_ms, after.rest_ms)))
    draft = edits.change(draft, key, *own)
    inside = next(item for item in draft.items if item.key == key)
    assert isinstance(inside, DraftRound)
    keys = [step.key for step in inside.steps]
    pairs = paired(before.steps, after.steps)
    draft = _arranged(draft, keys, pairs, after.steps, key, draft.path)
    for number, old in enumerate(pairs):
        if old is not None:
            draft = _item_mended(draft, keys[old], before.steps[old], after.steps[number])
    return draft


def _arranged(
    draft: RoutineDraft,
    keys: Sequence[int],
    pairs: Sequence[int | None],
    after: Sequence[Item],
    in_round: int | None,
    path: Path,
) -> RoutineDraft:
    """Everything there and in its order, in the routine itself or in the round of key `in_round`.

    What goes goes last: a round that is empty for a moment would be gone.
    """
    for number, old in enumerate(pairs):
        spot = _spot(draft, in_round, number)
        if old is None:
            draft = edits.insert(draft, spot, _text_of(after[number], path))
        elif _keys_in(draft, in_round)[number] != keys[old]:
            draft = edits.move(draft, [keys[old]], spot)
    return edits.remove(draft, [key for number, key in enumerate(keys) if number not in pairs])


def _spot(draft: RoutineDraft, in_round: int | None, number: int) -> Spot:
    if in_round is None:
        return Spot(number)
    return Spot(_keys_in(draft, None).index(in_round), number)


def _keys_in(draft: RoutineDraft, in_round: int | None) -> list[int]:
    if in_round is None:
        return [item.key for item in draft.items]
    inside = next(item for item in draft.items if item.key == in_round)
    assert isinstance(inside, DraftRound)
    return [step.key for step in inside.steps]


def _text_of(item: Item, path: Path) -> str:
    return items_text(Routine("", "", k.WHEN.default, (item,), path=path))


def _head_changes(before: Routine, after: Routine) -> Iterator[Change[Any]]:
    return _different(
        (
            (NAME, before.name, after.name),
            (k.WHEN, before.when, after.when),
            (k.ABOUT, before.about, after.about),
            (k.TAGS, before.tags, after.tags),
        )
    )


def _step_changes(before: Step, after: Step) -> Iterator[Change[Any]]:
    pairs = zip(_values(before), _values(after), strict=True)
    return _different(tuple((key, old, new) for (key, old), (_key, new) in pairs))


def _values(step: Step) -> tuple[tuple[Key[Any], object], ...]:
    """What a file would say of the step, in the readers' values; LEFT_OUT for what it would not."""
    return (
        (k.HOLD, _said(step.hold_ms)),
        (REPS, _said(step.reps)),
        (TEMPO, LEFT_OUT if step.reps is None else step.rep_ms),
        (k.DURATION, _said(step.span)),
        (k.RAMP_NAME, _said(step.ramp and step.ramp.name)),
        (k.SETS, step.sets),
        (k.REST, step.rest_ms),
        (k.SIDES, k.SideOrder(step.sides, step.alternate and len(step.sides) > 1)),
        (k.READY, step.ready),
        (k.SWITCH, step.switch_ms),
        (k.NOTE, step.note),
        (k.OPTIONAL, step.optional),
    )


def _said(value: object) -> object:
    return LEFT_OUT if value is None else value


def _different(values: Sequence[tuple[Key[Any], Any, Any]]) -> Iterator[Change[Any]]:
    return (Change(key, new) for key, old, new in values if old != new)
