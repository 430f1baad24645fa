"""A routine on the bench: edits, undo and redo, what is chosen, and what keeps it from being saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.errors import UserError
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.editing.writing import Change
from tests.gui.editor.benches import EXERCISES, THREE_STEPS, bench_of

SQUAT, CALF, BUTTERFLY = 1, 2, 3  # keys, in the order of the file


def hold(bench: Workbench, seconds: int, merge: str = "") -> None:
    """Make the calf hold that long, as the form does."""

    def told(before: RoutineDraft, after: RoutineDraft) -> str:
        return f"{before.block(CALF).keys['hold']} to {after.block(CALF).keys['hold']}"

    changed = Change(k.HOLD, seconds * 1_000)
    bench.edit(told, lambda draft: edits.change(draft, CALF, changed), merge=merge)


def test_an_edit_shows_in_the_routine_and_its_length_at_once(qapp: object) -> None:
    """Ten seconds more on each side: the whole is twenty seconds longer."""
    bench = bench_of()
    assert bench.sound
    before_ms = bench.sound.timeline.total_ms
    hold(bench, 30)
    assert bench.step(CALF).hold_ms == 30_000
    assert bench.sound.timeline.total_ms == before_ms + 20_000


def test_undoing_everything_gives_the_same_bytes(qapp: object) -> None:
    """Three edits and back: the file is as it was, comments too, and counts as saved."""
    bench = bench_of()
    hold(bench, 30)
    bench.edit("Removed", lambda draft: edits.remove(draft, [SQUAT]))
    bench.edit("Grouped", lambda draft: edits.group(draft, [CALF, BUTTERFLY]))
    assert not bench.is_saved
    while bench.undo_stack.canUndo():
        bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS
    assert bench.is_saved


def test_stepping_a_value_up_is_undone_as_one_and_told_as_one(qapp: object) -> None:
    """Three presses of plus are one thing done: from the first value to the last."""
    bench = bench_of()
    for seconds in (25, 30, 35):
        hold(bench, seconds, merge="hold")
    assert bench.undo_stack.undoText() == "20 s to 35 s"
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


def test_edits_of_two_values_stay_two(qapp: object) -> None:
    """What is merged under one name does not swallow what is done under another."""
    bench = bench_of()
    hold(bench, 25, merge="one")
    hold(bench, 30, merge="other")
    assert bench.undo_stack.count() == 2


def test_an_edit_that_changes_nothing_is_no_edit(qapp: object) -> None:
    """The same hold again: nothing to undo."""
    bench = bench_of()
    hold(bench, 20)
    assert not bench.undo_stack.canUndo()


def test_undo_brings_back_what_was_chosen(qapp: object) -> None:
    """A removed step is chosen again when it comes back."""
    bench = bench_of()
    bench.choose([CALF])
    bench.edit("Removed", lambda draft: edits.remove(draft, [CALF]), choose=[BUTTERFLY])
    assert bench.chosen == (BUTTERFLY,)
    bench.undo_stack.undo()
    assert bench.chosen == (CALF,)


def test_what_is_chosen_is_told_in_the_order_of_the_routine(qapp: object) -> None:
    """In whatever order one clicks, and never what is not there."""
    bench = bench_of()
    bench.choose([BUTTERFLY, SQUAT, 99])
    assert bench.chosen == (SQUAT, BUTTERFLY)


def test_a_draft_with_problems_says_them_and_keeps_the_last_sound_routine(qapp: object) -> None:
    """Without any step it is no routine; what it was is still there to be looked at."""
    bench = bench_of()
    bench.edit("Removed", lambda draft: edits.remove(draft, [SQUAT, CALF, BUTTERFLY]))
    assert bench.problems
    assert bench.sound
    bench.undo_stack.undo()
    assert not bench.problems


def test_an_edit_that_cannot_be_is_refused_and_leaves_all_as_it_was(qapp: object) -> None:
    """A round is not put into a round."""
    bench = bench_of()
    bench.edit("Grouped", lambda draft: edits.group(draft, [SQUAT, CALF]))
    text = bench.draft.text
    with pytest.raises(UserError):
        bench.edit("Grouped", lambda draft: edits.group(draft, [item.key for item in draft.items]))
    assert bench.draft.text == text
    assert bench.undo_stack.count() == 1


def test_an_exercise_that_is_gone_is_told_when_the_library_was_read_again(qapp: object) -> None:
    """The file is the same; what it names is not there any more."""
    bench = bench_of()
    bench.put_exercises({id_: one for id_, one in EXERCISES.items() if id_ != "butterfly"}, Doses(), 5_000)
    assert "butterfly" in bench.problems[0].message


def test_the_time_to_get_ready_is_the_persons_own(qapp: object) -> None:
    """With thirty seconds of lead-in the routine is told as twenty longer than with ten."""
    draft = open_draft(Path("/routines/mine.toml"), THREE_STEPS.encode(), EXERCISES)
    usual, long = (Workbench(draft, EXERCISES, Doses(), lead_in_ms=ms).sound for ms in (10_000, 30_000))

    assert usual and long
    assert long.timeline.total_ms - usual.timeline.total_ms == 20_000
