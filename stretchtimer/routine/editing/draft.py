"""A routine while it is edited: every step with its own lines of the file, so that what is not changed stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import Document
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.block import Block, joined
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine
from stretchtimer.routine.routine_file import routine_in

_AS_WRITTEN = Doses()


@dataclass(frozen=True)
class DraftStep:
    """A step. `key` stays the same through every change and move; a copy has its own."""

    key: int
    block: Block


@dataclass(frozen=True)
class DraftRound:
    """A round: the lines of its own keys, and its steps."""

    key: int
    block: Block
    steps: tuple[DraftStep, ...]


Item = DraftStep | DraftRound


@dataclass(frozen=True)
class RoutineDraft:
    """A routine as its file says it. A value: every edit makes another one, and undo is to take the one before.

    `head` is what stands before the first step. `is_rewritten` tells that the steps were written in another form than
    [[step]], a list on one line say, and that theirs are new lines.
    """

    path: Path
    head: Block
    items: tuple[Item, ...]
    next_key: int
    is_rewritten: bool = False

    @cached_property
    def text(self) -> str:
        """The whole file."""
        return joined([self.head, *self._blocks()])

    @cached_property
    def content(self) -> bytes:
        """The file's bytes."""
        return self.text.encode()

    @cached_property
    def document(self) -> Document:
        """What the file says, put together from its blocks: nothing is parsed but what changed."""
        steps: list[Mapping[str, object]] = []
        for item in self.items:
            if isinstance(item, DraftRound):
                inside = [dict(step.block.keys) for step in item.steps]
                steps.append({**item.block.keys, k.ROUND_STEPS.name: inside})
            else:
                steps.append(dict(item.block.keys))
        data = {**self.head.keys, k.STEPS.name: steps} if steps else self.head.keys
        return Document(self.path, self.text.removeprefix("\ufeff").replace("\r\n", "\n"), data)

    def read(self, exercises: Mapping[str, Exercise], doses: Doses = _AS_WRITTEN) -> Routine:
        """The routine as it would be read from the file. Raises `FileProblems` with what is wrong with it."""
        return routine_in(self.document, exercises, doses)

    def each_step(self) -> Iterator[DraftStep]:
        """Every step once, those of rounds in their place, in the order of `Routine.each_step`."""
        for item in self.items:
            if isinstance(item, DraftRound):
                yield from item.steps
            else:
                yield item

    def block(self, key: int) -> Block:
        """The lines of the step or round of that key. Raises `UserError` if it is gone."""
        for item in self.items:
            if item.key == key:
                return item.block
            for step in item.steps if isinstance(item, DraftRound) else ():
                if step.key == key:
                    return step.block
        raise UserError(_("This step is no longer in the routine."))

    def with_block(self, key: int, block: Block) -> RoutineDraft:
        """The draft with other lines for the step or round of that key; the same draft if there is no difference."""
        if block is self.block(key):
            return self
        return replace(self, items=tuple(_with_block(item, key, block) for item in self.items))

    def _blocks(self) -> Iterator[Block]:
        for item in self.items:
            yield item.block
            if isinstance(item, DraftRound):
                yield from (step.block for step in item.steps)


def _with_block(item: Item, key: int, block: Block) -> Item:
    if item.key == key:
        return replace(item, block=block)
    if isinstance(item, DraftRound) and any(step.key == key for step in item.steps):
        steps = tuple(replace(step, block=block) if step.key == key else step for step in item.steps)
        return replace(item, steps=steps)
    return item
