"""The text beside the form: typed by keys, changed from elsewhere, and nothing of it lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.text.pane import TextPane
from stretchtimer.gui.editor.text.view import FILE, PLAIN, TextView
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.opening import blank_draft
from stretchtimer.routine.editing.writing import Change
from tests.gui.editor.benches import EXERCISES, THREE_STEPS, bench_of
from tests.routine.editing.written import PATH

SQUAT, CALF, BUTTERFLY = 1, 2, 3


class Text:
    """The view on a bench, and a person at it."""

    def __init__(self, theme: Theme, qtbot: QtBot, bench: Workbench, form: int = FILE) -> None:
        self.qtbot, self.bench = qtbot, bench
        self.view = TextView(theme, bench)
        qtbot.addWidget(self.view)
        self.view.resize(480, 700)
        self.view.show_form(form)
        with qtbot.waitActive(self.view):
            self.view.show()
        self.pane.field.setFocus()

    @property
    def pane(self) -> TextPane:
        return self.view.pane

    def type_behind(self, words: str, typed: str) -> None:
        """Put the cursor behind `words` and type."""
        self.cursor_behind(words)
        self.qtbot.keyClicks(self.pane.field, typed)

    def type_over(self, words: str, typed: str) -> None:
        """Type over `words`."""
        self.cursor_behind(words)
        for _letter in words:
            self.press(Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(self.pane.field, typed)

    def cursor_behind(self, words: str) -> None:
        cursor = self.pane.field.textCursor()
        cursor.setPosition(self.pane.field.text.index(words) + len(words))
        self.pane.field.setTextCursor(cursor)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.pane.field, key, held)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def hold_from_elsewhere(self, seconds: int, key: int = CALF) -> None:
        """The form changes how long the calf is held."""
        changed = Change(k.HOLD, seconds * 1_000)
        self.bench.edit("hold", lambda draft: edits.change(draft, key, changed))

    def click(self, verb: str) -> None:
        button = next(one for one in self.pane.notice.buttons if one.text() == verb)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> Text:
    """The file of three steps."""
    return Text(theme, qtbot, bench_of())


@pytest.fixture
def plain(theme: Theme, qtbot: QtBot) -> Text:
    """The same as people share it."""
    return Text(theme, qtbot, bench_of(), PLAIN)


def test_what_is_typed_changes_the_routine_in_a_moment(text: Text) -> None:
    """Without leaving the field; the step is the same one."""
    text.type_over("reps = 5", "reps = 8")
    text.qtbot.waitUntil(lambda: text.bench.draft.text == THREE_STEPS.replace("reps = 5", "reps = 8"))
    assert text.bench.step(SQUAT).reps == 8


def test_a_burst_of_typing_is_undone_as_one_by_the_bench(text: Text) -> None:
    """Read in between or not; and done again."""
    text.type_behind('"Calves, before', " b")
    text.pane.take_in()
    text.type_behind('"Calves, before b', "ed")
    text.undo()
    assert text.pane.field.text == text.bench.draft.text == THREE_STEPS
    assert text.bench.undo_stack.redoText() == "typing"
    text.redo()
    assert 'name = "Calves, before bed"' in text.pane.field.text
    assert text.bench.undo_stack.count() == 1


def test_while_it_is_not_sound_the_form_keeps_the_last_sound_routine(text: Text) -> None:
    """And the error is told at its line, with its key."""
    text.type_over('"20 s"', "9000")
    text.pane.take_in()
    assert text.bench.draft.text == THREE_STEPS
    assert text.view.is_unread
    (told,) = text.pane.problems.texts
    assert told.startswith("Line 12, step[2].hold: ")
    assert text.pane.problems.isVisible()
    text.type_over("9000", '"25 s"')
    text.pane.take_in()
    assert not text.view.is_unread
    assert text.pane.problems.isHidden()
    assert text.bench.step(CALF).hold_ms == 25_000


def test_f8_goes_from_error_to_error_and_round(text: Text) -> None:
    """By their lines."""
    text.type_over('"20 s"', "9000")
    text.type_over("reps = 5", "reps = 0")
    text.pane.take_in()
    lines = []
    for _press in range(3):
        text.press(Qt.Key.Key_F8)
        lines.append(text.pane.field.textCursor().blockNumber() + 1)
    assert lines == [12, 8, 12]


def test_a_change_in_the_form_shows_without_moving_the_cursor(text: Text) -> None:
    """Letters of other lines alone are changed."""
    text.cursor_behind("butterfly")
    before = text.pane.field.textCursor().block().text()
    text.hold_from_elsewhere(45)
    assert text.pane.field.text == text.bench.draft.text
    assert 'hold = "45 s"' in text.pane.field.text
    cursor = text.pane.field.textCursor()
    assert cursor.block().text() == before
    assert cursor.positionInBlock() == before.index("butterfly") + len("butterfly")


def test_where_both_changed_the_person_keeps_what_was_typed(text: Text) -> None:
    """The typed text takes the place of the other change, which can be undone to."""
    text.type_over("reps = 5", "reps =")
    text.pane.take_in()
    text.hold_from_elsewhere(45)
    typed = text.pane.field.text
    assert "reps =\n" in typed and "45 s" not in typed
    text.pane.field.setFocus()
    text.type_behind("reps =", " 9")
    text.pane.take_in()
    assert text.bench.step(CALF).hold_ms == 45_000
    text.click("Keep this text")
    assert text.bench.draft.text == THREE_STEPS.replace("reps = 5", "reps = 9")
    text.undo()
    assert text.bench.step(CALF).hold_ms == 45_000


def test_where_both_changed_the_person_takes_the_routine_and_nothing_is_lost(text: Text) -> None:
    """What was typed is put aside, and can be put back."""
    text.type_over("reps = 5", "reps =")
    text.pane.take_in()
    text.hold_from_elsewhere(45)
    typed = text.pane.field.text
    text.click("Show the routine")
    assert text.pane.field.text == text.bench.draft.text
    text.click("Put it back")
    assert text.pane.field.text == typed
    assert text.view.is_unread


def test_undo_takes_back_what_is_not_sound_first_and_redo_brings_it(text: Text) -> None:
    """It is the last thing that was done."""
    text.hold_from_elsewhere(45)
    text.type_over("reps = 5", "reps =")
    text.undo()
    assert text.bench.step(CALF).hold_ms == 45_000
    assert text.pane.field.text == text.bench.draft.text
    text.redo()
    assert "reps =\n" in text.pane.field.text
    text.undo()
    text.undo()
    assert text.bench.draft.text == THREE_STEPS


def test_what_is_not_sound_stays_while_the_other_form_is_shown(text: Text) -> None:
    """And the routine changed there in between is told of."""
    text.type_over("reps = 5", "reps =")
    typed = text.pane.field.text
    text.view.show_form(PLAIN)
    assert "Bodyweight squat 5x" in text.pane.field.text
    text.type_over("5x", "6x")
    text.view.show_form(FILE)
    assert text.bench.step(SQUAT).reps == 6
    assert text.pane.field.text == typed
    assert text.pane.notice.isVisible()


def test_plain_text_is_typed_and_the_file_keeps_its_comments(plain: Text) -> None:
    """One line of the file is another; what stands in the field is what was typed."""
    plain.type_over("5x", "12 reps")
    plain.pane.take_in()
    assert plain.bench.draft.text == THREE_STEPS.replace("reps = 5", "reps = 12")
    assert "12 reps" in plain.pane.field.text


def test_a_line_that_is_not_understood_is_told_and_takes_no_step_away(plain: Text) -> None:
    """With the name that may have been meant."""
    plain.type_over("Butterfly", "Buterfly")
    plain.pane.take_in()
    assert plain.bench.draft.text == THREE_STEPS
    (told,) = plain.pane.problems.texts
    assert told.startswith("Line 6: no exercise is called") and "Butterfly" in told


def test_text_pasted_into_a_new_routine_makes_it(theme: Theme, qtbot: QtBot) -> None:
    """Steps and rounds as people send them."""
    bench = Workbench(blank_draft("New", PATH), EXERCISES, Doses())
    text = Text(theme, qtbot, bench, PLAIN)
    text.pane.field.moveCursor(QTextCursor.MoveOperation.End)
    text.pane.field.insertPlainText("\n2x\n- Butterfly 20s\n- Bodyweight squat 10x\n")
    text.pane.take_in()
    assert bench.sound and [item.rounds for item in bench.sound.routine.steps] == [2]


@pytest.mark.parametrize(("form", "words"), [(FILE, "calf_wall"), (PLAIN, "Calf")])
def test_the_cursor_chooses_the_step_it_is_in(theme: Theme, qtbot: QtBot, form: int, words: str) -> None:
    """In either form."""
    text = Text(theme, qtbot, bench_of(), form)
    text.cursor_behind(words)
    assert text.bench.chosen == (CALF,)


def test_tab_sets_in_and_ctrl_tab_or_escape_and_tab_leave(text: Text) -> None:
    """So that nobody is caught in the field, and it says so."""
    field = text.pane.field
    text.press(Qt.Key.Key_Tab)
    assert field.text == "  " + THREE_STEPS
    assert field.hasFocus()
    text.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not field.hasFocus()
    field.setFocus()
    text.press(Qt.Key.Key_Escape)
    text.press(Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert "Ctrl Tab" in field.accessibleDescription()
