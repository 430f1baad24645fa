"""The text beside the steps in the editor itself: opened by its key, saved, and not lost at the door."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from stretchtimer.gui.editor.leave_dialog import LeaveDialog
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.editor.text.problem_list import ProblemList
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(desk: Desk) -> EditorPage:
    """The editor after Ctrl T."""
    page = desk.edit()
    desk.qtbot.keyClick(page, Qt.Key.Key_T, CTRL)
    assert page.text.isVisible()
    assert page.text.pane.field.text == THREE_STEPS
    return page


def type_over(desk: Desk, page: EditorPage, words: str, typed: str) -> None:
    """As the person does."""
    page.text.pane.put_text(page.text.pane.field.text.replace(words, typed))


def test_what_is_typed_is_saved_at_once(desk: Desk) -> None:
    """Ctrl S does not wait for the text to be read."""
    page = opened(desk)
    field = page.text.pane.field
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    desk.qtbot.keyClicks(field, "# mine")
    desk.qtbot.keyClick(field, Qt.Key.Key_S, CTRL)
    desk.qtbot.waitUntil(lambda: desk.text == THREE_STEPS + "# mine")


def test_text_with_an_error_is_neither_saved_nor_lost(desk: Desk) -> None:
    """Saving says so, and leaving asks."""
    page = opened(desk)
    type_over(desk, page, "reps = 5", "reps =")
    desk.qtbot.keyClick(page, Qt.Key.Key_S, CTRL)
    assert any("not part of the routine yet" in words for words in page.banners.texts)
    page.leave_wanted.emit()
    dialog = page.window().findChild(LeaveDialog)
    assert dialog is not None
    dialog.reject()
    assert "reps =\n" in page.text.pane.field.text
    assert desk.text == THREE_STEPS


def test_a_long_sentence_on_an_error_is_read_to_its_end(desk: Desk) -> None:
    """In as many lines as it takes, none of them cut off."""
    page = opened(desk)
    type_over(desk, page, '"before"', "before")
    told = page.text.pane.findChild(ProblemList)
    assert told is not None and told.texts[0].endswith("stand in quotes")
    whole = told.visualItemRect(told.item(0))
    assert whole.height() > told.fontMetrics().height()
    desk.qtbot.waitUntil(lambda: told.viewport().rect().contains(told.visualItemRect(told.item(0))))


def test_f8_goes_to_the_error_in_the_text_while_it_is_shown(desk: Desk) -> None:
    """From wherever the keyboard is; and the text stands where the chosen step's fields were."""
    page = opened(desk)
    assert not page.inspector.isVisible()
    type_over(desk, page, "reps = 5", "reps = 0")
    page.top_bar.name.setFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_F8)
    field = page.text.pane.field
    assert field.hasFocus()
    assert field.textCursor().block().text() == "reps = 0"


def test_what_is_typed_and_not_understood_is_not_called_saved(desk: Desk) -> None:
    """The file does not say it; once it is taken back, all is saved again."""
    page = opened(desk)
    assert page.top_bar.state.accessibleName() == "Saved"
    page.text.pane.field.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.keyClicks(page.text.pane.field, "[[")
    page.text.take_in()
    assert page.top_bar.state.accessibleName() == "Not saved"
    desk.qtbot.keyClick(page.text.pane.field, Qt.Key.Key_Z, CTRL)
    assert page.top_bar.state.accessibleName() == "Saved"
