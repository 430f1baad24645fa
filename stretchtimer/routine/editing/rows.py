"""Steps and rounds in the order of the lines of a file, and which of them are those of an earlier list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from stretchtimer.routine.editing.block import Block
from stretchtimer.routine.editing.draft import DraftRound, DraftStep, Item


@dataclass(frozen=True, slots=True)
class Row:
    """What a step or a round is and says, to be found again elsewhere."""

    is_round: bool
    about: str  # the exercise
    says: str


def rows_of(items: Sequence[Item]) -> Iterator[Item]:
    """Every step and round, a round before its steps."""
    for item in items:
        yield item
        if isinstance(item, DraftRound):
            yield from item.steps


def with_rows(items: Sequence[Item], rows: Sequence[tuple[int, Block]]) -> tuple[Item, ...]:
    """The items with another key and other lines for each of `rows_of` them."""
    left = iter(rows)

    made: list[Item] = []
    for item in items:
        if isinstance(item, DraftRound):
            key, block = next(left)
            made.append(
                replace(
                    item, key=key, block=block, steps=tuple(DraftStep(*next(left)) for _step in item.steps)
                )
            )
        else:
            made.append(DraftStep(*next(left)))
    return tuple(made)


def same_rows(old: Sequence[Row], new: Sequence[Row]) -> list[int | None]:
    """For each of `new` which of `old` it is, None for a new one.

    What says the same is the same; between such, what is of the same exercise, and then what stood there. The order of
    both is kept, and none of `old` is taken twice.
    """
    found: list[int | None] = [None] * len(new)
    _match(found, _Gap(old, new), (lambda row: row, lambda row: row.about, lambda row: row.is_round))
    return found


@dataclass(frozen=True, slots=True)
class _Gap:
    """Rows that are not matched yet, and where they begin."""

    old: Sequence[Row]
    new: Sequence[Row]
    old_at: int = 0
    new_at: int = 0


def _match(found: list[int | None], gap: _Gap, sights: Sequence[Callable[[Row], Hashable]]) -> None:
    """Match by the first of `sights`, and what lies between by the others."""
    if not sights or not gap.old or not gap.new:
        return
    sight, *others = sights
    a, b = [sight(row) for row in gap.old], [sight(row) for row in gap.new]
    old_at = new_at = 0
    for alike in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        before, beyond = gap.old[old_at : alike.a], gap.new[new_at : alike.b]
        _match(found, _Gap(before, beyond, gap.old_at + old_at, gap.new_at + new_at), others)
        for count in range(alike.size):
            found[gap.new_at + alike.b + count] = gap.old_at + alike.a + count
        old_at, new_at = alike.a + alike.size, alike.b + alike.size


def lines_of_rows(head: Block, items: Sequence[Item]) -> dict[int, range]:
    """The lines, from 1, of each step and round by its key, without blank ones above; a round's are its own alone."""
    lines, at = {}, _height(head)
    for row in rows_of(items):
        said = row.block.text
        blank = said[: len(said) - len(said.lstrip())].count("\n")
        lines[row.key] = range(at + blank + 1, at + said.rstrip().count("\n") + 2)
        at += _height(row.block)
    return lines


def _height(block: Block) -> int:
    """How many lines a block takes in the whole text."""
    return block.text.count("\n") + (not block.text.endswith("\n") and bool(block.text))
