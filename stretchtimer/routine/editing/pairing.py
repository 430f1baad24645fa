"""Which step of a routine has become which of another: the list alone, no lines."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from stretchtimer.routine.model import Round, Step

Item = Step | Round


def paired(before: Sequence[Item], after: Sequence[Item]) -> tuple[int | None, ...]:
    """For each of `after` the number of what it was in `before`; None for what is new.

    Where the same exercises stand in the same places, each is what it was there. Else what is equal is paired first,
    then what has the same exercises, then rounds with rounds, always in their order.
    """
    if [_exercises(item) for item in before] == [_exercises(item) for item in after]:
        return tuple(range(len(after)))
    found: dict[int, int] = {}
    for likeness in (_itself, _exercises, _is_round):
        waiting: dict[Hashable, list[int]] = {}
        for number, item in enumerate(before):
            if number not in found.values():
                waiting.setdefault(likeness(item), []).append(number)
        for number, item in enumerate(after):
            there = waiting.get(likeness(item))
            if number not in found and there and likeness(item) is not None:
                found[number] = there.pop(0)
    return tuple(found.get(number) for number in range(len(after)))


def _itself(item: Item) -> Hashable:
    return id(item)


def _exercises(item: Item) -> Hashable:
    """A step by its exercise, a round by those of its steps."""
    if isinstance(item, Round):
        return tuple(step.exercise.id for step in item.steps)
    return item.exercise.id


def _is_round(item: Item) -> Hashable:
    return True if isinstance(item, Round) else None
