"""Drafts made of a file, or of a routine that is in none yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import parse_document
from stretchtimer.routine.editing.block import Block, cut
from stretchtimer.routine.editing.draft import DraftRound, DraftStep, Item, RoutineDraft
from stretchtimer.routine.editing.routine_text import routine_text
from stretchtimer.routine.editing.splicing import drop_key
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.lines import KeyPath
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.routine_file import routine_in

HEAD_KEY = 0  # of the lines before the first step


def open_draft(path: Path, content: bytes, exercises: Mapping[str, Exercise]) -> RoutineDraft:
    """The routine file `content` of `path`, ready to be edited.

    Raises `FileProblems` if it is not sound: lines that cannot be read cannot be shown in a form.
    """
    routine = routine_in(parse_document(path, content), exercises)
    text = content.decode()
    parts = cut(text)
    if parts is not None:
        head, blocks = parts
        return _draft(path, head, items_of(blocks, HEAD_KEY + 1))
    head = Block(drop_key(text, (), k.STEPS.name).rstrip() + "\n")
    return _draft(path, head, new_draft(routine, path).items, is_rewritten=True)


def new_draft(routine: Routine, path: Path) -> RoutineDraft:
    """A draft of `routine`, to be saved at `path`: a clean file with a line that says what it is."""
    parts = cut(routine_text(routine))
    assert parts is not None, "our own files have [[step]] tables"
    head, blocks = parts
    return _draft(path, head, items_of(blocks, HEAD_KEY + 1))


def blank_draft(name: str, path: Path) -> RoutineDraft:
    """A draft of a routine that has no steps yet, to be saved at `path`. It is none before it has one."""
    return _draft(path, Block(routine_text(Routine(path.stem, name, When.ANY, ()))), ())


def taken_up(path: Path, text: str) -> RoutineDraft:
    """A draft that was kept as it was edited, sound or not. Raises `FileProblems` if `text` is not TOML."""
    parse_document(path, text.encode())
    head, blocks = cut(text) or (Block(text), ())
    return _draft(path, head, items_of(blocks, HEAD_KEY + 1))


def items_of(blocks: Sequence[tuple[KeyPath, Block]], first_key: int) -> tuple[Item, ...]:
    """The steps and rounds that `blocks` are, with keys from `first_key` on."""
    items: list[Item] = []
    for key, (path, block) in enumerate(blocks, start=first_key):
        in_round = path.count(k.STEPS.name) > 1
        last = items[-1] if items else None
        if in_round and isinstance(last, DraftRound):
            items[-1] = DraftRound(last.key, last.block, (*last.steps, DraftStep(key, block)))
        elif k.ROUNDS.name in block.keys:
            items.append(DraftRound(key, block, ()))
        else:
            items.append(DraftStep(key, block))
    return tuple(items)


def count_of(items: Sequence[Item]) -> int:
    """How many keys `items` have between them."""
    return sum(1 + (len(item.steps) if isinstance(item, DraftRound) else 0) for item in items)


def _draft(path: Path, head: Block, items: tuple[Item, ...], *, is_rewritten: bool = False) -> RoutineDraft:
    return RoutineDraft(path, head, items, HEAD_KEY + 1 + count_of(items), is_rewritten)
