"""A routine that is being edited as shared text, and what was typed in that text brought back into its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from stretchtimer.errors import FileProblems
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.block import Block
from stretchtimer.routine.editing.draft import DraftRound, Item, RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY, new_draft
from stretchtimer.routine.editing.rows import Row, rows_of, same_rows, with_rows
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_keys import NAME, PICTURE
from stretchtimer.routine.keys import Key
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.place import Place
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.writing import head_lines, round_line, step_line
from stretchtimer.routine.step import step_of

_AS_WRITTEN = Doses()


@dataclass(frozen=True, slots=True)
class Told:
    """Shared text, and the line, from 1, of each step and round by its key."""

    text: str
    lines: Mapping[int, range]


class Teller:
    """Tells drafts as shared text. A step is told once for its lines in the file, however often the rest changes."""

    def __init__(self, exercises: Mapping[str, Exercise]) -> None:
        self.names = Names(exercises)
        self._told: dict[tuple[str, Path], str] = {}

    def tell(self, draft: RoutineDraft) -> Told:
        """The draft as `shared_text` has it. Raises `FileProblems` if a step of it is not sound."""
        said = head_lines(self._head(draft))
        lines: dict[int, range] = {}

        def add(key: int, line: str) -> None:
            said.append(line)
            lines[key] = range(len(said), len(said) + 1)

        for item in draft.items:
            if isinstance(item, DraftRound):
                fields = k.ROUND(
                    {**item.block.keys, k.ROUND_STEPS.name: [{k.EXERCISE_ID.name: "x"}]}, _at(draft)
                )
                fields.at.raise_if_any()
                add(item.key, round_line(fields[k.ROUNDS], fields[k.REST]))
                for step in item.steps:
                    add(step.key, f"  {self._line(draft, step.block)}")
                said.append("")
            else:
                add(item.key, self._line(draft, item.block))
        return Told("\n".join(said).rstrip("\n") + "\n", lines)

    def _head(self, draft: RoutineDraft) -> Routine:
        at = _at(draft)
        fields = k.ROUTINE({**draft.head.keys, k.STEPS.name: [{k.EXERCISE_ID.name: "x"}]}, at)
        at.raise_if_any()
        return Routine("", fields[NAME], fields[k.WHEN], (), fields[k.ABOUT], None, fields[k.TAGS])

    def _line(self, draft: RoutineDraft, block: Block) -> str:
        folder = draft.path.parent
        if (block.text, folder) not in self._told:
            at = _at(draft)
            step = step_of(k.STEP(dict(block.keys), at), self.names.exercises, folder, _AS_WRITTEN, When.ANY)
            at.raise_if_any()
            assert step is not None, "an unknown exercise is reported"
            self._told[block.text, folder] = step_line(step, self.names)
        return self._told[block.text, folder]


def retold(draft: RoutineDraft, routine: Routine, exercises: Mapping[str, Exercise]) -> RoutineDraft:
    """`draft` as `routine` has it, which was read from its text: what is the same keeps its lines.

    Comments and pictures, of which such text says nothing, stay with their steps. Values of the head and of a step are
    only written where they are others. No step is known again of a draft that is not sound.
    """
    old = _sound(draft, exercises)
    fresh = new_draft(replace(routine, path=draft.path), draft.path)
    before, after = list(rows_of(draft.items)) if old else [], list(rows_of(fresh.items))
    were, are = _as_told(old, draft) if old else [], _as_told(routine, draft)
    same = same_rows(
        [_row(*one) for one in zip(before, were, strict=True)],
        [_row(*one) for one in zip(after, are, strict=True)],
    )
    keys, outer = count(draft.next_key), {item.key for item in fresh.items}
    rows = []
    for item, said, place in zip(after, are, same, strict=True):
        if place is None:
            rows.append((next(keys), Block(edits.ended_as(draft, item.block.text))))
        else:
            there = before[place]
            in_round = item.key not in outer
            block = there.block if isinstance(there, DraftRound) else there.block.inside(in_round)
            rows.append((there.key, _brought_to(block, were[place], said)))
    made = replace(draft, items=with_rows(fresh.items, rows), next_key=next(keys))
    return edits.change(made, HEAD_KEY, *_head_changes(old, routine))


def _sound(draft: RoutineDraft, exercises: Mapping[str, Exercise]) -> Routine | None:
    try:
        return draft.read(exercises)
    except FileProblems:
        return None


def _as_told(routine: Routine, draft: RoutineDraft) -> list[Mapping[str, object]]:
    """What a clean file would say of each step and round, pictures left out."""
    clean = new_draft(replace(routine, path=draft.path), draft.path)
    return [
        {name: said for name, said in row.block.keys.items() if name != PICTURE.name}
        for row in rows_of(clean.items)
    ]


def _row(item: Item, said: Mapping[str, object]) -> Row:
    return Row(isinstance(item, DraftRound), str(said.get(k.EXERCISE_ID.name)), repr(sorted(said.items())))


def _brought_to(block: Block, was: Mapping[str, object], said: Mapping[str, object]) -> Block:
    """The lines with what is another now; all of it where it is another exercise, whose usual values are others."""
    order = [key.name for key in (k.ROUND if k.ROUNDS.name in said else k.STEP).keys]
    if was.get(k.EXERCISE_ID.name) != said.get(k.EXERCISE_ID.name):
        was = block.keys
    for name in {**was, **said}:
        if was.get(name) != said.get(name):
            block = block.with_key(name, said.get(name), order)
    return block


def _head_changes(old: Routine | None, new: Routine) -> Sequence[Change[Any]]:
    before = _head_values(old) if old else ()
    return [Change(key, said or LEFT_OUT) for key, said in _head_values(new) if (key, said) not in before]


def _head_values(routine: Routine) -> Sequence[tuple[Key[Any], object]]:
    return (NAME, routine.name), (k.WHEN, routine.when), (k.ABOUT, routine.about), (k.TAGS, routine.tags)


def _at(draft: RoutineDraft) -> Place:
    return Place(draft.document)
