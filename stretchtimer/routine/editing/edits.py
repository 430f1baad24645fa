"""What can be done to a draft, each a function from one draft to the next: undo is to keep the one before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import parse_document
from stretchtimer.routine.editing.arranging import Anchor, Spot, anchor, inside, outside, picked, put, without
from stretchtimer.routine.editing.block import STEP_HEADER, Block, cut, joined
from stretchtimer.routine.editing.draft import DraftRound, Item, RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY, count_of, items_of
from stretchtimer.routine.editing.writing import Change, written
from stretchtimer.routine.keys import Table

_NEW = f"\n{STEP_HEADER}\n"


def change(draft: RoutineDraft, key: int, *changes: Change[Any]) -> RoutineDraft:
    """Other values for the step or round of `key`, or, with HEAD_KEY, for the routine itself.

    Only the lines of what is different change. Raises `Unfit` for a value that no file may have. Whether values go
    together is told by `RoutineDraft.read`.
    """
    if key == HEAD_KEY:
        return replace(draft, head=_changed(draft.head, k.ROUTINE, changes))
    block = draft.block(key)
    table = k.ROUND if k.ROUNDS.name in block.keys else k.STEP
    return draft.with_block(key, _changed(block, table, changes))


def insert(draft: RoutineDraft, spot: Spot, text: str) -> RoutineDraft:
    """The steps of `text`, [[step]] tables as `copy` gives them, put in at `spot`; their keys begin with `next_key`.

    Raises `UserError` if `spot` is in a round and there is a round among them, or if `text` holds no such tables,
    `FileProblems` if it is not TOML.
    """
    parse_document(Path(_("what is to be put in")), text.encode())
    parts = cut(ended_as(draft, text))
    new = items_of(parts[1], draft.next_key) if parts else ()
    if not new:
        raise UserError(_("There are no steps in what is to be put in."))
    items = put(draft.items, anchor(draft.items, spot), new)
    return replace(draft, items=items, next_key=draft.next_key + count_of(new))


def insert_exercise(draft: RoutineDraft, spot: Spot, id_: str, *changes: Change[Any]) -> RoutineDraft:
    """A new step with the exercise of that id at `spot`; its key is the draft's `next_key`."""
    named = Change(k.EXERCISE_ID, id_)
    return insert(draft, spot, _changed(Block(_NEW), k.STEP, (named, *changes)).text)


def copy(draft: RoutineDraft, keys: Collection[int]) -> str:
    """The chosen steps and rounds as text with their comments, for `insert` here or in another routine."""
    return _text_of(*map(outside, picked(draft.items, keys)))


def remove(draft: RoutineDraft, keys: Collection[int]) -> RoutineDraft:
    """The draft without the chosen steps and rounds; a round that has no step left goes too."""
    return replace(draft, items=without(draft.items, keys))


def move(draft: RoutineDraft, keys: Collection[int], spot: Spot) -> RoutineDraft:
    """The chosen steps and rounds, in their order, to `spot`, which counts as if they were still where they are.

    Raises `UserError` if a round would stand in a round.
    """
    place = anchor(draft.items, spot, keys)
    moved = picked(draft.items, keys)
    return replace(draft, items=put(without(draft.items, keys, keep=place.in_round), place, moved))


def duplicate(draft: RoutineDraft, keys: Collection[int]) -> RoutineDraft:
    """A copy of each chosen step and round right behind it, comments too; the keys of the copies are new."""
    for item in picked(draft.items, keys):
        draft = insert(draft, _behind(draft, item.key), _text_of(outside(item)))
    return draft


def group(draft: RoutineDraft, keys: Collection[int], rounds: int = 2) -> RoutineDraft:
    """The chosen steps as one round, where the first of them stands; its key is the draft's `next_key`.

    Raises `UserError` if there is a round among them, or if nothing is chosen.
    """
    steps = inside(picked(draft.items, keys))
    if not steps:
        raise UserError(_("Choose the steps that make the round first."))
    place = _of_first(draft, steps[0].key, keys)
    block = _changed(Block(ended_as(draft, _NEW)), k.ROUND, (Change(k.ROUNDS, rounds),))
    made = DraftRound(draft.next_key, block, steps)
    items = put(without(draft.items, keys), place, (made,))
    return replace(draft, items=items, next_key=draft.next_key + 1)


def ungroup(draft: RoutineDraft, key: int) -> RoutineDraft:
    """The steps of a round as steps of the routine; the comment above the round goes above the first of them.

    Raises `UserError` if there is no such round.
    """
    for number, item in enumerate(draft.items):
        if isinstance(item, DraftRound) and item.key == key:
            first, *others = map(outside, item.steps)
            steps = (replace(first, block=first.block.below(item.block.comment)), *others)
            return replace(draft, items=(*draft.items[:number], *steps, *draft.items[number + 1 :]))
    raise UserError(_("This round is no longer in the routine."))


def _changed(block: Block, table: Table, changes: tuple[Change[Any], ...]) -> Block:
    order = [key.name for key in table.keys]
    for one in changes:
        block = block.with_key(one.key.name, written(one.key, one.value), order)
    return block


def ended_as(draft: RoutineDraft, text: str) -> str:
    """`text` with its lines ended as those of the draft."""
    plain = text.replace("\r\n", "\n")
    return plain.replace("\n", "\r\n") if "\r\n" in draft.text else plain


def _text_of(*items: Item) -> str:
    blocks = [
        block
        for item in items
        for block in (
            item.block,
            *(step.block for step in (item.steps if isinstance(item, DraftRound) else ())),
        )
    ]
    return joined([*blocks, Block("")])


def _behind(draft: RoutineDraft, key: int) -> Spot:
    """The gap right behind the step or round of `key`, which is there, in the round it is in."""
    for number, item in enumerate(draft.items):
        inside = [step.key for step in item.steps] if isinstance(item, DraftRound) else []
        if key in inside:
            return Spot(number, inside.index(key) + 1)
    return Spot([item.key for item in draft.items].index(key) + 1)


def _of_first(draft: RoutineDraft, key: int, leaving: Collection[int]) -> Anchor:
    """The gap in the routine where the step of `key` is, or behind the round that it is in."""
    behind = _behind(draft, key)
    return anchor(draft.items, Spot(behind.item - 1 if behind.step is None else behind.item + 1), leaving)
