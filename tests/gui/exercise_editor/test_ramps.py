"""The ramps of a cardio exercise, in the form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise import Kind, Ramp, Stage
from stretchtimer.routine.exercise_file import read_exercise
from tests.gui.exercise_editor.desks import Desk, put


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def cardio(desk: Desk) -> ExercisePage:
    """A new cardio exercise with one ramp."""
    page = desk.create()
    page.form.kinds.chips[Kind.CARDIO].click()
    page.form.ramps.add_button.click()
    return page


def ramps_of(page: ExercisePage) -> tuple[Ramp, ...]:
    """What the file says now."""
    assert page.bench.exercise is not None
    return page.bench.exercise.ramps


def test_only_cardio_has_ramps(desk: Desk) -> None:
    """They come and go with the kind, and come back when that is undone."""
    page = desk.create()
    assert not page.form.ramps.isVisible()
    page.form.kinds.chips[Kind.CARDIO].click()
    assert page.form.ramps.isVisible()
    assert page.form.ramps.boxes == ()
    page.form.ramps.add_button.click()
    page.form.kinds.chips[Kind.STATIC].click()
    assert not page.form.ramps.isVisible()
    page.bench.undo_stack.undo()
    assert len(page.form.ramps.boxes) == 1


def test_a_ramp_is_made_and_saved(desk: Desk) -> None:
    """With all that a stage can say; what is left empty is not in the file."""
    page = cardio(desk)
    put(page, "Ramp 1: Name", "hill")
    put(page, "Ramp 1, Stage 1: Duration", "1:30")
    put(page, "Ramp 1, Stage 1: Effort, 0 to 10", "1")
    put(page, "Ramp 1, Stage 1: Turns a minute", "60-70")
    put(page, "Ramp 1, Stage 1: Cue", "Legs just turning.")
    page.form.ramps.boxes[0].drop_buttons[2].click()
    exercise = read_exercise(desk.save(page))
    assert exercise.ramps == (
        Ramp("hill", (Stage(90_000, 1, (60, 70), "Legs just turning."), Stage(120_000, 3))),
    )


def test_the_length_of_a_ramp_is_told(desk: Desk) -> None:
    """And follows what is typed."""
    page = cardio(desk)
    assert page.form.ramps.boxes[0].total.text() == "5 min in all"
    put(page, "Ramp 1, Stage 3: Duration", "3 min")
    assert page.form.ramps.boxes[0].total.text() == "7 min in all"


def test_stages_are_added_and_taken_out_by_keys(desk: Desk) -> None:
    """The keyboard stands where one goes on, and each is one step of undo."""
    page = cardio(desk)
    before = page.bench.draft.text
    box = page.form.ramps.boxes[0]
    box.more_buttons[0].setFocus()
    desk.qtbot.keyClick(box.more_buttons[0], Qt.Key.Key_Space)
    box = page.form.ramps.boxes[0]
    assert [stage.effort for stage in ramps_of(page)[0].stages] == [2, 2, 3, 4]
    assert QApplication.focusWidget() is box.stages[1][0].edit
    desk.qtbot.keyClick(box.drop_buttons[3], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.form.ramps.boxes[0].drop_buttons[2]
    page.bench.undo_stack.undo()
    page.bench.undo_stack.undo()
    assert page.bench.draft.text == before
    assert len(page.form.ramps.boxes[0].stages) == 3


def test_the_last_stage_and_the_button_take_the_ramp_away(desk: Desk) -> None:
    """The keyboard then stands where another is added."""
    page = cardio(desk)
    for _ in range(3):
        page.form.ramps.boxes[0].drop_buttons[0].click()
    assert ramps_of(page) == ()
    assert QApplication.focusWidget() is page.form.ramps.add_button
    page.form.ramps.add_button.click()
    assert QApplication.focusWidget() is page.form.ramps.boxes[0].name.edit
    page.form.ramps.boxes[0].drop_button.click()
    assert ramps_of(page) == ()


@pytest.mark.parametrize(
    ("label", "text", "words"),
    [
        ("Ramp 1: Name", "", "expected some text"),
        ("Ramp 1: Name", "easy to steady 2", "no other ramp"),
        ("Ramp 1, Stage 2: Duration", "soon", "soon"),
        ("Ramp 1, Stage 2: Effort, 0 to 10", "11", "11"),
        ("Ramp 1, Stage 2: Effort, 0 to 10", "hard", "a whole number"),
        ("Ramp 1, Stage 2: Turns a minute", "90-60", "turns a minute"),
        ("Ramp 1, Stage 2: Cue", "x" * 400, "400 characters"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(desk: Desk, label: str, text: str, words: str) -> None:
    """F8 leads there, nothing is saved; and what is wrong in a stage that goes holds nobody up."""
    page = cardio(desk)
    page.form.ramps.add_button.click()
    field = put(page, label, text)
    assert words in field.sentence.accessibleName()
    assert label in page.bar.trouble.accessibleName()
    assert not page.bar.save_button.isEnabled()
    page.form.fields["Caution"].setFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_F8)
    assert field.edit.hasFocus()
    page.form.ramps.boxes[0].drop_button.click()
    assert page.bench.trouble == ""


def test_a_file_with_ramps_is_shown_and_its_comments_stay(desk: Desk) -> None:
    """Only the line of the effort is another one."""
    built_in = (desk.shelf.built_in / "exercises" / "bike_warmup.toml").read_text()
    path = desk.write("mine", built_in)
    page = desk.edit("mine")
    assert [len(box.stages) for box in page.form.ramps.boxes][:2] == [4, 5]
    assert page.form.all_fields["Ramp 1, Stage 1: Turns a minute"].text == "60-70"
    put(page, "Ramp 1, Stage 1: Effort, 0 to 10", "1")
    desk.save(page)
    assert path.read_text() == built_in.replace("effort = 2", "effort = 1", 1)
