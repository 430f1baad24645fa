"""Where in a draft the things to fix are."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine.editing.block import Block
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY


def key_at(draft: RoutineDraft, line: int) -> int:
    """The step or round whose lines `line`, from 1, is among; HEAD_KEY for what stands before the first."""
    found, start = HEAD_KEY, 1
    for key, block in _blocks(draft):
        if line < start:
            break
        found = key
        start += block.text.count("\n") + (not block.text.endswith("\n") and bool(block.text))
    return found


def steps_to_fix(bench: Workbench) -> frozenset[int]:
    """The keys of the steps and rounds that have problems; HEAD_KEY if the routine itself has."""
    return frozenset(key_at(bench.draft, problem.line) for problem in bench.problems)


def keys_in_order(draft: RoutineDraft) -> tuple[int, ...]:
    """HEAD_KEY, then every step and round as they stand in the file."""
    return tuple(key for key, _block in _blocks(draft))


def _blocks(draft: RoutineDraft) -> Iterator[tuple[int, Block]]:
    yield HEAD_KEY, draft.head
    for item in draft.items:
        yield item.key, item.block
        if isinstance(item, DraftRound):
            yield from ((step.key, step.block) for step in item.steps)
