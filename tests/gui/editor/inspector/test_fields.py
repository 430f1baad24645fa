"""The fields of what is chosen: they change the routine, follow it, and say what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.inspector.choice_row import MenuRow
from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.inspector.words_row import WordsRow
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Span
from tests.gui.editor.benches import EXERCISES, THREE_STEPS
from tests.gui.editor.inspector.forms import (
    BIKE_AND_PUSH,
    BUTTERFLY,
    CALF,
    LEFT,
    SQUAT,
    number,
    row,
    segment,
    shown,
    switched,
    typed,
)


@pytest.mark.parametrize(("text", "ms"), [("1:30", 90_000), ("45", 45_000), ("2 min", 120_000)])
def test_a_hold_is_typed_as_people_write_times(made: tuple[Workbench, Inspector], text: str, ms: int) -> None:
    """It counts at once, is shown as the file has it, and is one thing to undo."""
    bench, inspector = made
    bench.choose([CALF])
    typed(inspector, "Hold", text)
    assert bench.step(CALF).hold_ms == ms
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS
    assert number(inspector, "Hold").field.text() == "20 s"


def test_undo_tells_from_what_to_what(made: tuple[Workbench, Inspector]) -> None:
    """Three presses of plus are one: from the first to the last."""
    bench, inspector = made
    bench.choose([CALF])
    for _press in range(3):
        QTest.mouseClick(number(inspector, "Hold").box.more, LEFT)
    assert bench.undo_stack.undoText() == "hold 20 s to 35 s"
    assert bench.undo_stack.count() == 1


def test_nonsense_is_told_below_the_field_and_changes_nothing(made: tuple[Workbench, Inspector]) -> None:
    """What was typed stays to be mended; Esc takes it away."""
    bench, inspector = made
    bench.choose([CALF])
    found = typed(inspector, "Hold", "soon")
    assert found.sentence.isVisible()
    assert "1:30" in found.sentence.accessibleName()
    assert found.field.text() == "soon"
    assert bench.draft.text == THREE_STEPS
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert found.field.text() == "20 s" and not found.sentence.isVisible()


def test_a_time_beyond_the_bounds_says_them(made: tuple[Workbench, Inspector]) -> None:
    """Two hours are no hold; "2" alone was two seconds."""
    bench, inspector = made
    bench.choose([CALF])
    assert "1 h" in typed(inspector, "Hold", "2 h").sentence.accessibleName()
    assert not bench.problems


def test_what_is_left_out_is_told_as_usual_and_can_be_put_back(made: tuple[Workbench, Inspector]) -> None:
    """The line in the file comes, and goes again."""
    bench, inspector = made
    bench.choose([CALF])
    sets = number(inspector, "Sets")
    assert sets.usual.isVisible() and not sets.reset_button.isVisible()
    typed(inspector, "Sets", "3")
    assert bench.step(CALF).sets == 3 and sets.reset_button.isVisible()
    QTest.mouseClick(sets.reset_button, LEFT)
    assert bench.draft.text == THREE_STEPS and sets.usual.isVisible()


def test_an_undo_elsewhere_updates_the_field_and_leaves_the_cursor(
    made: tuple[Workbench, Inspector],
) -> None:
    """The keyboard stays where it is while another part of the window changes the same step."""
    bench, inspector = made
    bench.choose([CALF])
    note = row(inspector, "Note")
    assert isinstance(note, WordsRow)
    note.field.setFocus()
    QTest.keyClicks(note.field, "slowly down")
    assert bench.step(CALF).note == "slowly down"
    assert note.field is not None and note.field.hasFocus()
    bench.edit("elsewhere", lambda draft: edits.duplicate(draft, [SQUAT]))
    assert note.field.hasFocus() and note.text == "slowly down"
    bench.undo_stack.undo()
    bench.undo_stack.undo()
    assert note.field.hasFocus() and note.text == ""


def test_trailing_spaces_stay_while_one_types(made: tuple[Workbench, Inspector]) -> None:
    """The file has no space at the end; the field keeps it, or no second word could be written."""
    bench, inspector = made
    bench.choose([CALF])
    note = row(inspector, "Note")
    assert isinstance(note, WordsRow)
    note.field.setFocus()
    QTest.keyClicks(note.field, "one ")
    assert note.text == "one " and bench.step(CALF).note == "one"


def test_several_share_fields_and_change_as_one(made: tuple[Workbench, Inspector]) -> None:
    """Both holds at once; the first undo takes both back."""
    bench, inspector = made
    bench.choose([CALF, BUTTERFLY])
    assert "Sides" not in inspector.form.rows
    typed(inspector, "Hold", "40")
    assert [bench.step(key).hold_ms for key in (CALF, BUTTERFLY)] == [40_000, 40_000]
    assert bench.undo_stack.undoText() == "hold of 2 steps to 40 s"
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


def test_values_that_differ_are_stepped_each_from_its_own(made: tuple[Workbench, Inspector]) -> None:
    """Twenty and forty seconds: the field says that they differ, and plus makes them 25 and 45."""
    bench, inspector = made
    bench.choose([CALF])
    typed(inspector, "Hold", "40")
    bench.choose([CALF, BUTTERFLY])
    hold = number(inspector, "Hold")
    assert hold.field.text() == "" and hold.field.placeholderText() == "differs"
    QTest.mouseClick(hold.box.more, LEFT)
    assert [bench.step(key).hold_ms for key in (CALF, BUTTERFLY)] == [45_000, 25_000]


def test_sides_and_their_turns(made: tuple[Workbench, Inspector]) -> None:
    """Left first; with two sets they can take turns; one side only needs no switch."""
    bench, inspector = made
    bench.choose([CALF])
    segment(inspector, "Sides", "L, R")
    assert bench.step(CALF).sides == (Side.LEFT, Side.RIGHT)
    typed(inspector, "Sets", "2")
    switched(inspector, "Take turns set by set")
    assert bench.step(CALF).alternate
    segment(inspector, "Sides", "R")
    assert bench.step(CALF).sides == (Side.RIGHT,)
    assert "Switch sides" not in inspector.form.rows


def test_waiting_for_me_takes_the_place_of_a_time(made: tuple[Workbench, Inspector]) -> None:
    """And gives it back."""
    bench, inspector = made
    bench.choose([CALF])
    switched(inspector, "Wait for me to be ready")
    assert bench.step(CALF).ready.waits and "Get ready" not in inspector.form.rows
    switched(inspector, "Wait for me to be ready")
    assert bench.draft.text == THREE_STEPS


def test_reps_or_time_at_a_tempo_or_ones_own(made: tuple[Workbench, Inspector]) -> None:
    """Counted, timed, counted again; at a tempo, and at one's own pace."""
    bench, inspector = made
    bench.choose([SQUAT])
    switched(inspector, "At your own pace")
    typed(inspector, "One rep takes", "4 s")
    assert bench.step(SQUAT).rep_ms == 4_000
    segment(inspector, "Count", "Time")
    assert bench.step(SQUAT).span == Span(60_000, 60_000) and not bench.problems
    segment(inspector, "Count", "Reps")
    assert bench.step(SQUAT).reps == 5 and bench.step(SQUAT).rep_ms is None


def test_at_least_and_at_most_keep_their_order(theme: Theme, qtbot: QtBot) -> None:
    """A least above the most takes it along, and the other way round; the ramp is chosen from a menu."""
    draft = open_draft(Path("/r/bike.toml"), BIKE_AND_PUSH.encode(), EXERCISES)
    bench = Workbench(draft, EXERCISES, Doses())
    inspector = shown(theme, bench, qtbot)
    bench.choose([1])
    typed(inspector, "At least", "12 min")
    assert bench.step(1).span == Span(720_000, 720_000)
    typed(inspector, "At most", "8 min")
    assert bench.step(1).span == Span(480_000, 480_000)
    ramp = row(inspector, "Ramp")
    assert isinstance(ramp, MenuRow) and ramp.button.text() == "Easy to steady"
    ramp.menu.aboutToShow.emit()
    ramp.menu.actions()[0].trigger()
    assert bench.step(1).ramp is None
    inspector.close_down()
