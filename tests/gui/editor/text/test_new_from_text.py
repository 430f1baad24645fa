"""A routine made of text that somebody sent: seen while it is typed, made by one button."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.text.new_from_text import NewFromText
from stretchtimer.gui.editor.text.view import PLAIN, TextView
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.fold import FoldHeader
from stretchtimer.routine.model import Routine
from tests.gui.editor.benches import EXERCISES, THREE_STEPS, bench_of
from tests.gui.editor.desks import Desk

SHARED = "Legs\n\n2x\n- Butterfly 20s\n- Bodyweight squat 10x\n"


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window that the dialog belongs to."""
    behind = QWidget()
    qtbot.addWidget(behind)
    return behind


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, behind: QWidget) -> NewFromText:
    """The dialog, empty."""
    dialog = NewFromText(theme, EXERCISES, Thumbnails(theme), 5_000, behind)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def drop(widget: QWidget, path: Path) -> None:
    """A file comes from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))


def test_what_is_understood_is_seen_and_made(dialog: NewFromText, qtbot: QtBot) -> None:
    """A moment after the last key, without another."""
    assert not dialog.create_button.isEnabled()
    dialog.field.insertPlainText(SHARED)
    qtbot.waitUntil(dialog.create_button.isEnabled)
    assert dialog.name.text() == "Legs"
    assert dialog.total.text().startswith("2 steps, ")
    made: list[Routine] = []
    dialog.made.connect(made.append)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert [one.exercise.name for one in made[0].each_step()] == ["Butterfly", "Bodyweight squat"]
    assert not dialog.isVisible()


def test_a_single_step_is_as_high_as_one_of_several(dialog: NewFromText) -> None:
    """Its figure beside its name."""
    heights = []
    for text in ("Butterfly 20s\n", "Butterfly 20s\n" * 30):
        dialog.field.setPlainText(text)
        dialog.take_in()
        QApplication.processEvents()
        heights.append(dialog.findChildren(FoldHeader)[-1].height())
    assert heights[0] == heights[1]


def test_lines_that_are_not_understood_are_told_and_the_rest_is_made(dialog: NewFromText) -> None:
    """By number, with the name that may have been meant."""
    dialog.field.insertPlainText(SHARED + "Buterfly 20s\n")
    dialog.take_in()
    (told,) = dialog.problems.texts
    assert told.startswith("Line 6: ") and "Butterfly" in told
    assert dialog.create_button.isEnabled()


def test_a_routine_file_is_understood_too(dialog: NewFromText) -> None:
    """And what is wrong in it is told."""
    dialog.field.insertPlainText(THREE_STEPS)
    dialog.take_in()
    assert dialog.name.text() == "Calves, before"
    dialog.field.setPlainText(THREE_STEPS.replace("reps = 5", "reps = 0"))
    dialog.take_in()
    assert dialog.problems.texts[0].startswith("Line 8, step[1].reps: ")
    assert not dialog.create_button.isEnabled()


def test_a_dropped_file_is_read(dialog: NewFromText, tmp_path: Path) -> None:
    """One that cannot be read is told of."""
    path = tmp_path / "legs.txt"
    path.write_bytes(b"\0")
    drop(dialog, path)
    assert "binary" in dialog.problems.texts[0]
    path.write_text(SHARED)
    drop(dialog, path)
    assert dialog.name.text() == "Legs"


def test_a_file_dropped_beside_the_form_stands_there_as_if_typed(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    """In the form that it is in, to be undone as one."""
    bench = bench_of()
    view = TextView(theme, bench)
    qtbot.addWidget(view)
    path = tmp_path / "legs.txt"
    path.write_text(SHARED)
    drop(view, path)
    assert view.pane is view.panes[PLAIN]
    assert bench.sound and bench.sound.routine.name == "Legs"
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


def test_from_the_library_it_opens_in_the_editor(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """Nothing is saved yet."""
    desk = Desk(tmp_path, theme, qtbot)
    desk.window.shell.library.wishes.text_wanted.emit()
    qtbot.waitUntil(lambda: desk.window.findChild(NewFromText) is not None)
    dialog = desk.window.findChild(NewFromText)
    dialog.field.insertPlainText(SHARED)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    dialog.take_in()
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    page = desk.shown()
    assert page.bench.name == "Legs"
    assert not page.bench.is_saved
