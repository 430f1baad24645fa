"""Drafts that are no routine yet: without a step, or left in the middle of an edit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from stretchtimer.errors import FileProblems
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.opening import blank_draft, taken_up
from tests.routine.editing.drafts import opened
from tests.routine.editing.written import PATH, files
from tests.routine.files import EXERCISES


def test_a_new_routine_has_no_steps_until_one_is_added() -> None:
    """Until then it says what is missing; afterwards it reads."""
    draft = blank_draft("Mine", PATH)
    with pytest.raises(FileProblems) as found:
        draft.read(EXERCISES)
    assert [problem.key for problem in found.value.problems] == ["step"]
    routine = edits.insert_exercise(draft, Spot(0), "calf").read(EXERCISES)
    assert routine.name == "Mine" and [step.exercise.id for step in routine.each_step()] == ["calf"]


@settings(max_examples=40)
@given(files())
def test_a_draft_is_taken_up_as_it_was_left(text: str) -> None:
    """To the byte, with its steps and without any."""
    draft = opened(text)
    again = taken_up(PATH, draft.text)
    assert again.text == draft.text and again.items == draft.items
    bare = edits.remove(draft, [item.key for item in draft.items])
    assert taken_up(PATH, bare.text).text == bare.text
