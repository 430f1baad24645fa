"""Steps and rounds taken out of a routine's list and put back elsewhere: the list alone, no lines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.editing.draft import DraftRound, DraftStep, Item

Items = tuple[Item, ...]
AnItem = TypeVar("AnItem", bound=Item)


@dataclass(frozen=True, slots=True)
class Spot:
    """A gap between items: before the item of that number; with `step`, in that round before its step of that number.

    A number as large as there are items or steps is the end.
    """

    item: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The same gap told by keys, so that it stays when others go: in which round, if any, and before whom, if any."""

    in_round: int | None
    before: int | None


def anchor(items: Items, spot: Spot, leaving: Collection[int] = ()) -> Anchor:
    """Where `spot` is once the items and steps of the keys `leaving` are gone. Raises `UserError` for no round."""
    if spot.step is None:
        return Anchor(None, _first_staying(items[spot.item :], leaving))
    item = items[spot.item]
    if not isinstance(item, DraftRound):
        raise UserError(_("There is no round to put this into."))
    return Anchor(item.key, _first_staying(item.steps[spot.step :], leaving))


def picked(items: Items, keys: Collection[int]) -> Items:
    """The items and steps of `keys` in their order; what is in a picked round comes with it and not on its own."""
    found: list[Item] = []
    for item in items:
        if item.key in keys:
            found.append(item)
        elif isinstance(item, DraftRound):
            found.extend(step for step in item.steps if step.key in keys)
    return tuple(found)


def without(items: Items, keys: Collection[int], keep: int | None = None) -> Items:
    """The items but those of `keys`. A round that has no step left goes too, unless it is `keep`."""
    left: list[Item] = []
    for item in items:
        if item.key in keys:
            continue
        if not isinstance(item, DraftRound):
            left.append(item)
            continue
        steps = tuple(step for step in item.steps if step.key not in keys)
        if steps or item.key == keep:
            left.append(item if steps == item.steps else replace(item, steps=steps))
    return tuple(left)


def put(items: Items, place: Anchor, new: Items) -> Items:
    """The items with `new` at `place`, their headers as they have to be there.

    Raises `UserError` if a round would stand in a round.
    """
    if place.in_round is None:
        return _joined_before(items, place.before, tuple(map(outside, new)))
    return tuple(
        replace(item, steps=_joined_before(item.steps, place.before, inside(new)))
        if isinstance(item, DraftRound) and item.key == place.in_round
        else item
        for item in items
    )


def inside(items: Items) -> tuple[DraftStep, ...]:
    """The items as steps of a round. Raises `UserError` if one is a round itself."""
    steps = tuple(item for item in items if isinstance(item, DraftStep))
    if len(steps) < len(items):
        raise UserError(_("Rounds go one level deep: a round holds steps, not other rounds."))
    return tuple(replace(step, block=step.block.inside(True)) for step in steps)


def outside(item: Item) -> Item:
    """The item as it stands in the routine itself."""
    return item if isinstance(item, DraftRound) else replace(item, block=item.block.inside(False))


def _first_staying(items: Sequence[Item], leaving: Collection[int]) -> int | None:
    return next((item.key for item in items if item.key not in leaving), None)


def _joined_before(items: tuple[AnItem, ...], key: int | None, new: tuple[AnItem, ...]) -> tuple[AnItem, ...]:
    at = next((number for number, item in enumerate(items) if item.key == key), len(items))
    return (*items[:at], *new, *items[at:])
