"""Text of a routine that somebody types in: what is the same stays the same step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems
from stretchtimer.routine.editing.opening import new_draft
from stretchtimer.routine.editing.retyping import retyped
from stretchtimer.routine.editing.rows import lines_of_rows, rows_of
from stretchtimer.routine.model import Routine
from tests.routine.editing.drafts import CALVES, keys, opened
from tests.routine.editing.written import PATH, routines
from tests.routine.files import EXERCISES


@given(routines, routines)
def test_any_text_of_a_routine_becomes_the_draft_to_the_letter(one: Routine, other: Routine) -> None:
    """Whatever was there before, and no key stands for two."""
    text = new_draft(other, PATH).text
    draft = retyped(new_draft(one, PATH), text, EXERCISES)
    assert draft.text == text
    assert len(set(keys(draft))) == len(keys(draft))
    assert max(keys(draft)) < draft.next_key


def test_a_step_whose_lines_are_changed_is_still_the_same() -> None:
    """A hold typed over, a comment above, a step put in before: the others keep their keys."""
    draft = opened(CALVES)
    first, *others = keys(draft)
    typed = CALVES.replace("hold = 20", "hold = 25").replace(
        "# The wall", '[[step]]\nexercise = "walk"\n\n# The wall'
    )
    after = retyped(draft, typed, EXERCISES)
    assert keys(after) == [draft.next_key, first, *others]


def test_a_step_put_into_a_new_round_is_still_the_same() -> None:
    """The round is new."""
    draft = opened(CALVES)
    *others, walk = keys(draft)
    typed = CALVES.replace('exercise = "walk"', 'rounds = 3\n\n[[step.step]]\nexercise = "walk"')
    assert keys(retyped(draft, typed, EXERCISES)) == [*others, draft.next_key, walk]


@pytest.mark.parametrize(
    ("typed", "line", "key"),
    [
        (CALVES.replace("hold = 20", "hold = 9000"), 8, "step[1].hold"),
        (CALVES.replace('"squat"', '"sqat"'), 20, "step[2].step[2].exercise"),
        (CALVES.replace('"squat"', '"squat'), 20, ""),
    ],
)
def test_what_is_wrong_is_told_with_its_line(typed: str, line: int, key: str) -> None:
    """And its key, where it has one."""
    with pytest.raises(FileProblems) as found:
        retyped(opened(CALVES), typed, EXERCISES)
    assert [(one.line, one.key) for one in found.value.problems] == [(line, key)]


@pytest.mark.parametrize("text", ["\ufeff" + CALVES, CALVES.replace("\n", "\r\n")])
def test_line_ends_and_marks_of_the_file_stay(text: str) -> None:
    """Although a text field shows neither."""
    draft = opened(text)
    assert retyped(draft, CALVES.replace("hold = 20", "hold = 25"), EXERCISES).text == text.replace(
        "hold = 20", "hold = 25"
    )


@given(st.data())
def test_lines_are_found_by_key(data: st.DataObject) -> None:
    """Of every step and round, from its first word to its last."""
    draft = new_draft(data.draw(routines), PATH)
    told, lines = lines_of_rows(draft.head, draft.items), draft.text.split("\n")
    for row in rows_of(draft.items):
        there = told[row.key]
        assert "\n".join(lines[there.start - 1 : there.stop - 1]) == row.block.text.strip("\n")
