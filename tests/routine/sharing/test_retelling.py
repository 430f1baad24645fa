"""A draft as shared text, and what is typed in it brought back into the file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from stretchtimer.errors import FileProblems
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import blank_draft, new_draft, taken_up
from stretchtimer.routine.model import Routine
from stretchtimer.routine.sharing.reading import read_with
from stretchtimer.routine.sharing.retelling import Teller, retold
from stretchtimer.routine.sharing.writing import shared_text
from tests.routine.editing.drafts import CALVES, differences, keys, opened
from tests.routine.editing.written import PATH, routines
from tests.routine.files import EXERCISES


def typed(draft: RoutineDraft, old: str, new: str) -> RoutineDraft:
    """The draft after `old` was typed over with `new` in its text."""
    teller = Teller(EXERCISES)
    text = teller.tell(draft).text
    assert old in text
    read = read_with(teller.names, text.replace(old, new), PATH)
    assert read.routine and not read.problems
    return retold(draft, read.routine, EXERCISES)


@given(routines)
def test_a_draft_is_told_as_its_routine_is(routine: Routine) -> None:
    """Line by step, and the lines are found by key."""
    told = Teller(EXERCISES).tell(new_draft(routine, PATH))
    assert told.text == shared_text(routine, EXERCISES)
    lines = told.text.split("\n")
    assert all(len(there) == 1 and lines[there.start - 1].strip() for there in told.lines.values())


@given(routines, routines)
def test_the_file_comes_to_say_what_the_text_said(one: Routine, other: Routine) -> None:
    """Whatever it said before."""
    draft = retold(new_draft(one, PATH), other, EXERCISES)
    assert replace(draft.read(EXERCISES), id="", path=None) == replace(other, id="", path=None)


@given(routines)
def test_text_that_is_not_changed_changes_nothing(routine: Routine) -> None:
    """Not a byte."""
    draft = new_draft(routine, PATH)
    assert retold(draft, routine, EXERCISES).text == draft.text


def test_only_the_lines_of_the_changed_value_change() -> None:
    """Comments and keys of all steps stay."""
    draft = opened(CALVES)
    after = typed(draft, "Squat 5x", "Squat 8x")
    assert differences(CALVES, after.text) == ["-   reps = 5", "+   reps = 8"]
    assert keys(after) == keys(draft)


def test_another_exercise_takes_nothing_along_that_it_cannot_have() -> None:
    """The comment above stays; the dose is the new one's."""
    after = typed(opened(CALVES), "Calf wall stretch 20s each side - slowly", "Walk 3m")
    assert differences(CALVES, after.text) == [
        '- exercise = "calf"',
        '+ exercise = "walk"',
        '+ duration = "3 min"',
        "- hold = 20  # enough",
        '- note = "slowly"',
    ]


def test_the_head_is_changed_too() -> None:
    """Its name and its moment."""
    after = typed(opened(CALVES), "# Calves\nwhen: after", "# Bed")
    assert differences(CALVES, after.text) == [
        '- name = "Calves"   # short',
        '+ name = "Bed"   # short',
        '- when = "after"',
        '+ when = "any"',
    ]


def test_a_file_with_windows_line_ends_keeps_them() -> None:
    """In new steps too."""
    after = typed(opened(CALVES.replace("\n", "\r\n")), "Walk 2m", "Walk 2m\nButterfly 30s")
    assert after.text.count("\n") == after.text.count("\r\n")


@pytest.mark.parametrize("wrong", ["hold = 9000", "rounds = 0", 'when = "never"'])
def test_a_draft_with_problems_cannot_be_told(wrong: str) -> None:
    """They are raised instead."""
    was = {"hold": "hold = 20", "roun": "rounds = 2", "when": 'when = "after"'}[wrong[:4]]
    with pytest.raises(FileProblems):
        Teller(EXERCISES).tell(taken_up(PATH, CALVES.replace(was, wrong)))


def test_a_routine_without_steps_is_filled_from_text() -> None:
    """What is pasted into a new routine becomes its steps."""
    blank = blank_draft("New", PATH)
    assert Teller(EXERCISES).tell(blank).text == "# New\n"
    after = typed(blank, "# New\n", "# New\n\nSquat 5x\n2x\n  Butterfly 20s\n")
    assert after.text.endswith(
        '[[step]]\nexercise = "squat"\nreps = 5\n\n[[step]]\nrounds = 2\n\n'
        '  [[step.step]]\n  exercise = "butterfly"\n  hold = "20 s"\n'
    )
    assert len(keys(after)) == 3
