"""A picture of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise_file import read_exercise
from tests.gui.exercise_editor.desks import Desk


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path / "home", theme, qtbot)


def image() -> QImage:
    """A small picture."""
    made = QImage(8, 6, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    return made


def picture(folder: Path) -> Path:
    """The same as a file."""
    path = folder / "My calf.PNG"
    assert image().save(str(path))
    return path


def drop(page: ExercisePage, data: QMimeData) -> None:
    """Let something fall on the picture's place."""
    field, copy = page.form.picture, Qt.DropAction.CopyAction
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, held, none)
    field.dragEnterEvent(entering)
    if entering.isAccepted():
        field.dropEvent(QDropEvent(QPointF(5, 5), copy, data, held, none))


def taken(desk: Desk, page: ExercisePage) -> Path:
    """The picture of the exercise, once it has one."""
    desk.qtbot.waitUntil(lambda: page.bench.exercise is not None and page.bench.exercise.picture is not None)
    assert page.bench.exercise is not None
    assert page.bench.exercise.picture is not None
    return page.bench.exercise.picture


def test_a_file_that_is_dropped_lies_beside_the_exercise(desk: Desk, tmp_path: Path) -> None:
    """So both can be given away together."""
    page = desk.create()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
    drop(page, data)
    there = taken(desk, page)
    assert there.parent == desk.shelf.folders.exercises.resolve()
    assert there.name.startswith("my_calf-")
    assert read_exercise(desk.save(page)).picture == there


def test_a_file_is_chosen(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the dialog of the system."""
    page, path = desk.create(), picture(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (str(path), ""))
    page.form.picture.choose_button.click()
    assert taken(desk, page).read_bytes() == path.read_bytes()


def test_a_copied_picture_is_pasted(desk: Desk) -> None:
    """And taken away again, with its file when nobody needs it."""
    page = desk.create()
    QGuiApplication.clipboard().setImage(image())
    page.form.picture.paste_button.click()
    there = taken(desk, page)
    assert there.suffix == ".png"
    page.form.picture.remove_button.click()
    assert page.bench.exercise is not None
    assert page.bench.exercise.picture is None
    page.end()
    assert not there.exists()


def test_a_paste_without_a_picture_is_told(desk: Desk) -> None:
    """In a sentence at its place."""
    page = desk.create()
    QGuiApplication.clipboard().setText("no picture")
    page.form.picture.setFocus()
    desk.qtbot.keyClick(page.form.picture, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.form.picture.sentence.accessibleName() == "There is no picture to paste. Copy one first."


def test_what_is_no_picture_is_refused(desk: Desk, tmp_path: Path) -> None:
    """The exercise stays as it was."""
    page = desk.create()
    before = page.bench.draft.text
    path = tmp_path / "words.txt"
    path.write_text("words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(page, data)
    desk.qtbot.waitUntil(page.form.picture.sentence.isVisible)
    assert "words.txt is no picture" in page.form.picture.sentence.accessibleName()
    assert page.bench.draft.text == before


def test_words_that_are_dropped_are_left_alone(desk: Desk) -> None:
    """They are neither taken nor told of."""
    page = desk.create()
    data = QMimeData()
    data.setText("words")
    drop(page, data)
    assert not page.form.picture.sentence.isVisible()


def test_a_picture_that_is_gone_keeps_it_from_being_saved(desk: Desk) -> None:
    """The reader's own sentence stands beside Save; without the picture it can be saved."""
    desk.write(
        "mine",
        'format = 1\nname = "Mine"\nkind = "static"\ngroup = "calf"\nhold = "20 s"\npicture = "a.png"\n',
    ).with_name("a.png").write_bytes(b"")
    page = desk.edit("mine")
    (desk.shelf.folders.exercises / "a.png").unlink()
    page.form.sided.click()
    assert 'there is no picture "a.png"' in page.bar.trouble.accessibleName()
    assert not page.bar.save_button.isEnabled()
    page.form.picture.remove_button.click()
    assert page.bar.save_button.isEnabled()


@pytest.mark.parametrize(
    ("content", "sentence"), [(b"", "is empty"), (b"only words", "no picture that can be shown")]
)
def test_what_only_calls_itself_a_picture_is_told(
    desk: Desk, tmp_path: Path, content: bytes, sentence: str
) -> None:
    """An empty file, or a text of that name; nothing is copied, and it can be saved without."""
    page = desk.create()
    fake = tmp_path / "fake.png"
    fake.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(fake))])
    drop(page, data)
    field = page.form.picture
    desk.qtbot.waitUntil(field.sentence.isVisible)
    assert "fake.png" in field.sentence.text() and sentence in field.sentence.text()
    assert not list(desk.shelf.folders.exercises.glob("*.png"))
    assert not page.bench.trouble
