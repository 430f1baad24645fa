"""Below the steps: advice taken by one click and put aside, the routine fitted, and what is to be fixed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.notes.fit_dialog import FitDialog
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.library.ignored import load_ignored
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.insight.coach.note import Topic
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise_keys import REPS
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import Desk
from tests.gui.evening import press, said

LONG = THREE_STEPS.replace('hold = "20 s"', 'hold = "75 s"  # as my coach said', 1)
BUTTERFLY = 3
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A before-routine that holds the calf for 75 s, and ends still."""
    return Desk(tmp_path, theme, qtbot, LONG)


def advised(desk: Desk, *topics: Topic) -> EditorPage:
    """The editor, once the coach has said just that."""
    page = desk.keeper.page or desk.edit()
    desk.qtbot.waitUntil(lambda: tuple(card.note.topic for card in page.notes.cards) == topics)
    return page


def test_advice_is_taken_by_one_click_and_changes_only_its_line(desk: Desk) -> None:
    """The hold is shortened, the comment behind it stays, the note goes; undo has it all back."""
    page = advised(desk, Topic.LONG_BEFORE, Topic.ENDS_STILL, Topic.COLD)
    page.notes.cards[0].mend_button.click()
    assert page.bench.draft.text == LONG.replace("75 s", "1 min")
    advised(desk, Topic.ENDS_STILL, Topic.COLD)
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == LONG
    advised(desk, Topic.LONG_BEFORE, Topic.ENDS_STILL, Topic.COLD)


def test_a_note_on_a_step_is_told_in_its_row(desk: Desk) -> None:
    """In a word or two, for a screen reader too, until the advice is taken."""
    page = advised(desk, Topic.LONG_BEFORE, Topic.ENDS_STILL, Topic.COLD)
    row = page.steps.view.rows[1]
    assert row.remark == "Long hold" and row.spoken.endswith("Long hold")
    page.notes.cards[0].mend_button.click()
    advised(desk, Topic.ENDS_STILL, Topic.COLD)
    assert [row.remark for row in page.steps.view.rows] == ["", "", ""]


def test_a_note_says_what_why_and_who_says_so(desk: Desk) -> None:
    """In words that a screen reader reads too."""
    page = advised(desk, Topic.LONG_BEFORE, Topic.ENDS_STILL, Topic.COLD)
    card = page.notes.cards[0]
    assert card.note.source in card.accessibleName() and card.note.why in said(card)


def test_ignored_advice_stays_away_here_and_in_the_library(desk: Desk, tmp_path: Path) -> None:
    """It is remembered in the file that the library reads too."""
    desk.house.ignored_file = tmp_path / "ignored.tsv"
    desk.open(desk.window.theme)
    page = advised(desk, Topic.LONG_BEFORE, Topic.ENDS_STILL, Topic.COLD)
    page.notes.cards[0].ignore_button.click()
    advised(desk, Topic.ENDS_STILL, Topic.COLD)
    ignored_file = desk.house.ignored_file
    desk.qtbot.waitUntil(lambda: ("mine", "long before") in load_ignored(ignored_file))


def fitting(desk: Desk) -> FitDialog:
    """The slider, over the editor."""
    page = desk.keeper.page or desk.edit()
    page.notes.fit_button.click()
    (dialog,) = desk.window.findChildren(FitDialog)
    return dialog


def test_fitting_shows_at_once_and_is_one_edit(desk: Desk) -> None:
    """Step after step along the slider, Enter; one undo has it as it was."""
    dialog = fitting(desk)
    assert dialog.panel
    page = desk.shown()
    made = page.time.total.text()
    for _step in range(3):
        desk.qtbot.keyClick(dialog.panel.slide, Qt.Key.Key_Left)
    assert page.time.total.text() < made
    desk.qtbot.keyClick(dialog.panel.slide, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.bench.undo_stack.undoText().startswith("fit to ")
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == LONG


def test_a_fitting_that_is_put_back_leaves_nothing_behind(desk: Desk) -> None:
    """Esc: the file as it was, and nothing not saved."""
    dialog = fitting(desk)
    assert dialog.panel
    desk.qtbot.keyClick(dialog.panel.slide, Qt.Key.Key_Left)
    desk.qtbot.keyClick(dialog.panel.slide, Qt.Key.Key_Escape)
    page = desk.shown()
    assert page.bench.draft.text == LONG and page.bench.is_saved


def test_what_is_to_be_fixed_is_told_and_keeps_it_from_being_saved(desk: Desk) -> None:
    """The card names the exercise; F8 goes to it; saving is not possible until it is fixed."""
    page = desk.edit()
    assert not page.notes.fix.isVisible()
    page.bench.edit("reps", lambda draft: edits.change(draft, BUTTERFLY, Change(REPS, 5)))
    assert page.notes.fix.isVisible() and page.notes.fix.accessibleName().startswith("1 thing to fix")
    assert "Butterfly" in said(page.notes.fix)
    assert not page.top_bar.save_button.isEnabled()
    press(desk.window, desk.qtbot, Qt.Key.Key_F8)
    assert page.bench.chosen == (BUTTERFLY,)
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    assert desk.text == LONG
    page.bench.edit("reps", lambda draft: edits.change(draft, BUTTERFLY, Change(REPS, LEFT_OUT)))
    assert page.top_bar.save_button.isEnabled() and not page.notes.fix.isVisible()


def test_f8_goes_round_all_that_is_to_be_fixed(desk: Desk) -> None:
    """From one to the next, and to the first again."""
    page = desk.edit()
    for key in (2, BUTTERFLY):
        page.bench.edit("reps", lambda draft, key=key: edits.change(draft, key, Change(REPS, 5)))
    found = []
    for _press in range(3):
        press(desk.window, desk.qtbot, Qt.Key.Key_F8)
        found.append(page.bench.chosen)
    assert found == [(2,), (BUTTERFLY,), (2,)]
