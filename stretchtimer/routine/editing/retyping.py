"""The text of a draft after somebody has typed in it: what is the same step stays the same step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from stretchtimer.routine.editing.draft import DraftRound, Item, RoutineDraft
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.editing.rows import Row, rows_of, same_rows, with_rows
from stretchtimer.routine.editing.splicing import as_before
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.step_keys import EXERCISE_ID


def retyped(draft: RoutineDraft, text: str, exercises: Mapping[str, Exercise]) -> RoutineDraft:
    """`draft` as `text` tells it, the lines of which end by LF alone; steps that were there keep their keys.

    Raises `FileProblems` with everything that keeps `text` from being a routine.
    """
    text = as_before(draft.text, text)
    new = open_draft(draft.path, text.encode(), exercises)
    before, after = list(rows_of(draft.items)), list(rows_of(new.items))
    same = same_rows([_row(one) for one in before], [_row(one) for one in after])
    fresh = count(draft.next_key)
    keys = [next(fresh) if old is None else before[old].key for old in same]
    rows = [(key, item.block) for key, item in zip(keys, after, strict=True)]
    return replace(new, items=with_rows(new.items, rows), next_key=next(fresh))


def _row(item: Item) -> Row:
    return Row(
        isinstance(item, DraftRound), str(item.block.keys.get(EXERCISE_ID.name)), item.block.text.strip()
    )
