"""The head of the editor: the name written over, the moment chosen, undo told in words, keys that reach it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import Desk
from tests.gui.evening import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def rename(desk: Desk, page: EditorPage, name: str) -> None:
    """Write over what is there, letter by letter."""
    page.top_bar.name.setFocus()
    page.top_bar.name.selectAll()
    desk.qtbot.keyClicks(page.top_bar.name, name)


def test_a_name_is_written_in_its_place_and_undone_as_one(desk: Desk) -> None:
    """Letter by letter into the file, its comment kept; Ctrl Z in the field takes all of it back."""
    page = desk.edit()
    rename(desk, page, "Legs at dawn")
    assert page.bench.draft.text == THREE_STEPS.replace("Calves, before", "Legs at dawn")
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == THREE_STEPS
    assert page.top_bar.name.text() == "Calves, before"


def test_a_routine_without_a_name_is_refused_in_words(desk: Desk) -> None:
    """The field may be empty for a moment; the file never is, and the name comes back."""
    page = desk.edit()
    page.top_bar.name.setFocus()
    page.top_bar.name.selectAll()
    desk.qtbot.keyClick(page.top_bar.name, Qt.Key.Key_Delete)
    assert page.banners.texts
    assert page.bench.draft.text == THREE_STEPS
    desk.qtbot.keyClick(page.top_bar.name, Qt.Key.Key_Return)
    assert page.top_bar.name.text() == "Calves, before"


def test_the_moment_is_chosen_and_undone(desk: Desk) -> None:
    """In the file and on the bar."""
    page = desk.edit()
    page.top_bar.when.group.button(1).click()
    assert 'when = "after"' in page.bench.draft.text
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.top_bar.when.chosen == 0
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.top_bar.when.chosen == 1


def test_undo_and_redo_say_what_they_are_about(desk: Desk) -> None:
    """In the tooltip and to screen readers, with their keys."""
    page = desk.edit()
    page.bench.edit("hold 20 s to 30 s", lambda draft: edits.remove(draft, [1]))
    bar = page.top_bar
    assert bar.undo_button.accessibleName() == "Undo: hold 20 s to 30 s"
    assert bar.undo_button.toolTip() == "Undo: hold 20 s to 30 s (Ctrl Z)"
    assert not bar.redo_button.isEnabled()
    bar.undo_button.click()
    assert bar.redo_button.accessibleName() == "Redo: hold 20 s to 30 s"
    assert not bar.undo_button.isEnabled()


def test_a_new_routine_is_nothing_to_lose_until_something_is_done(desk: Desk) -> None:
    """It has no steps and cannot be saved yet; Esc leaves without a question, and no file is made."""
    desk.keeper.edit_new()
    page = desk.shown()
    assert page.top_bar.name.text() == "New routine" and not page.top_bar.save_button.isEnabled()
    assert not page.notes.fix.isVisible()
    assert page.top_bar.name.hasFocus() and page.top_bar.name.selectedText() == "New routine"
    press(desk.window, desk.qtbot, Qt.Key.Key_Return)
    assert page.steps.empty.button.hasFocus(), "letters are keys again"
    press(desk.window, desk.qtbot, Qt.Key.Key_A)
    press(desk.window, desk.qtbot, Qt.Key.Key_Return)
    assert page.steps.view.hasFocus() and len(page.bench.draft.items) == 1
    page.bench.undo_stack.undo()
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.keeper.page is None)
    assert [one.name for one in desk.path.parent.iterdir()] == ["mine.toml"]


def test_the_file_of_a_new_routine_is_called_after_it(desk: Desk) -> None:
    """By the name that it has when it is first saved; another name later leaves the file where it is."""
    desk.keeper.edit_new()
    page = desk.shown()
    page.top_bar.name.written.emit("Wall and mat")
    page.bench.edit("add", lambda draft: edits.insert_exercise(draft, Spot(0), "butterfly"))
    page.top_bar.save_button.click()
    file = desk.path.with_name("wall_and_mat.toml")
    desk.qtbot.waitUntil(file.exists)
    desk.wait_saved()
    page.top_bar.name.written.emit("Mat")
    page.top_bar.save_button.click()
    desk.qtbot.waitUntil(lambda: 'name = "Mat"' in file.read_text())
    assert sorted(one.name for one in desk.path.parent.glob("*.toml")) == ["mine.toml", "wall_and_mat.toml"]


@pytest.mark.parametrize("size", [(960, 640), (1200, 800)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_the_head_is_out_of_the_window(
    tmp_path: Path, theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    """At both sizes, with text twice as large too."""
    theme.text_scale = scale
    desk = Desk(tmp_path, theme, qtbot)
    page = desk.edit()
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    for widget in (page.top_bar.back_button, page.top_bar.name, page.top_bar.save_button, page.time.bar):
        place = widget.mapTo(page, widget.rect().bottomRight())
        assert place.x() < size[0] and place.y() < size[1]
