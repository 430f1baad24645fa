"""What is dragged to the list from other programs: pictures, the files and the text of routines, anything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from stretchtimer.gui.editor.steps.step_list import StepList
from stretchtimer.routine.editing import edits
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.steps.lists import BUTTERFLY, CALF, CTRL, SQUAT, click, key, place, titles

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
THEIRS = """\
format = 1
name = "Theirs"
when = "after"

# as she does it
[[step]]
exercise = "butterfly"
hold = "40 s"
picture = "knees.png"
"""


def png(path: Path, tint: str = "red") -> Path:
    """A picture."""
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(tint))
    assert image.save(str(path))
    return path


def files(*paths: Path) -> QMimeData:
    """As a file manager gives them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def target(steps: StepList) -> QWidget:
    """Who takes it: the first around the pointer that takes anything at all, as Qt has it."""
    found: QWidget = steps.view.viewport()
    while not found.acceptDrops():
        found = found.parentWidget()
    return found


def drop(steps: StepList, mime: QMimeData, at: QPoint) -> bool:
    """Drag it over the list and let it go; whether it was welcome."""
    there = steps.view.viewport().mapTo(target(steps), at)
    enter = QDragEnterEvent(there, COPY, mime, LEFT, PLAIN)
    QApplication.sendEvent(target(steps), enter)
    if enter.isAccepted():
        QApplication.sendEvent(target(steps), QDropEvent(QPointF(there), COPY, mime, LEFT, PLAIN))
    return enter.isAccepted()


def told(steps: StepList) -> list[str]:
    """What is told from now on."""
    words: list[str] = []
    steps.refused.connect(words.append)
    return words


@pytest.fixture(name="mine")
def _mine(make: Callable[..., StepList], tmp_path: Path) -> StepList:
    """A list of a routine whose folder is there."""
    folder = tmp_path / "routines"
    folder.mkdir()
    return make(THREE_STEPS, folder / "mine.toml")


def test_a_picture_becomes_that_of_the_step_it_is_dropped_on(mine: StepList, tmp_path: Path) -> None:
    """Copied beside the routine, in one thing to undo; the step is chosen, so that the picture is seen."""
    bench = mine._bench
    assert drop(mine, files(png(tmp_path / "wall.png")), place(mine, 1))
    step = bench.step(CALF)
    assert step is not None and step.picture is not None and step.picture.parent == bench.draft.path.parent
    assert bench.chosen == (CALF,)
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


def test_a_picture_without_a_file_is_taken_too(mine: StepList) -> None:
    """As a browser gives it."""
    mime = QMimeData()
    mime.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert drop(mine, mime, place(mine, 2))
    step = mine._bench.step(BUTTERFLY)
    assert step is not None and step.picture is not None


def test_a_round_has_no_picture(mine: StepList, tmp_path: Path) -> None:
    """One sentence says where it belongs."""
    words = told(mine)
    click(mine, 0)
    key(mine, Qt.Key.Key_G, CTRL)
    before = mine._bench.draft.text
    drop(mine, files(png(tmp_path / "wall.png")), place(mine, 0))
    assert words == ["Drop a picture onto the step that is to show it."]
    assert mine._bench.draft.text == before


def test_what_is_no_picture_whatever_its_name_is_refused(mine: StepList, tmp_path: Path) -> None:
    """The routine stays as it is."""
    words = told(mine)
    (tmp_path / "wall.png").write_text("not one")
    drop(mine, files(tmp_path / "wall.png"), place(mine, 1))
    assert "wall.png is no picture" in words[0]
    assert mine._bench.draft.text == THREE_STEPS


def test_a_routine_file_is_brought_in_where_it_is_dropped(mine: StepList, tmp_path: Path) -> None:
    """Its steps with their comments and pictures, not its name; they are chosen then."""
    bench = mine._bench
    theirs = tmp_path / "theirs.toml"
    theirs.write_text(THEIRS)
    png(tmp_path / "knees.png")
    drop(mine, files(theirs), place(mine, 1, 0.1))
    assert titles(mine) == ["Bodyweight squat", "Butterfly", "Calf wall stretch", "Butterfly"]
    assert "# as she does it" in bench.draft.text and bench.name == "Calves, before"
    (new,) = bench.chosen
    step = bench.step(new)
    assert step is not None and step.hold_ms == 40_000
    assert step.picture is not None and step.picture.parent == bench.draft.path.parent


def test_a_text_file_and_dragged_words_are_brought_in_as_paste_does(mine: StepList, tmp_path: Path) -> None:
    """What was not understood is told."""
    words, bench = told(mine), mine._bench
    (tmp_path / "sent.TXT").write_text("Butterfly 25s\nWobble the elbows 20s\n")
    drop(mine, files(tmp_path / "sent.TXT"), place(mine, 2, 0.9))
    assert titles(mine)[3:] == ["Butterfly"] and words == ["1 line was not understood."]
    mime = QMimeData()
    mime.setText("Calf wall stretch 15s each side")
    drop(mine, mime, place(mine, 0, 0.1))
    assert titles(mine)[0] == "Calf wall stretch"
    assert len(bench.chosen) == 1


def test_an_empty_routine_takes_steps_too(mine: StepList, tmp_path: Path) -> None:
    """Where the list is when there are steps."""
    bench = mine._bench
    bench.edit("Removed", lambda draft: edits.remove(draft, [SQUAT, CALF, BUTTERFLY]))
    (tmp_path / "sent.txt").write_text("Butterfly 25s\n")
    drop(mine, files(tmp_path / "sent.txt"), QPoint(20, 20))
    assert titles(mine) == ["Butterfly"]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("broken.toml", "format = 1\nname = ", "This cannot be read. Line 2"),
        ("letter.txt", "see you on Monday", "There are no steps in letter.txt."),
        ("ride.zwo", "<workout/>", "ride.zwo is neither a picture nor a routine."),
        ("none", "", "none is neither a picture nor a routine."),
    ],
)
def test_anything_else_is_refused_in_a_sentence(
    mine: StepList, tmp_path: Path, name: str, text: str, sentence: str
) -> None:
    """Nothing changes."""
    words = told(mine)
    (tmp_path / name).write_text(text)
    drop(mine, files(tmp_path / name), place(mine, 1))
    assert len(words) == 1 and words[0].startswith(sentence)
    assert mine._bench.draft.text == THREE_STEPS and not mine._bench.undo_stack.canUndo()


def test_rounds_do_not_go_into_a_round(mine: StepList, tmp_path: Path) -> None:
    """The sentence is that of dragging."""
    words = told(mine)
    click(mine, 0)
    key(mine, Qt.Key.Key_G, CTRL)
    (tmp_path / "sent.txt").write_text("2x\n  Butterfly 25s\n")
    drop(mine, files(tmp_path / "sent.txt"), place(mine, 1, 0.2))
    assert words == ["Rounds go one level deep: a round holds steps, not other rounds."]


def test_one_file_at_a_time(mine: StepList, tmp_path: Path) -> None:
    """Which of several goes where nobody could say."""
    words = told(mine)
    drop(mine, files(png(tmp_path / "a.png"), png(tmp_path / "b.png")), place(mine, 1))
    assert words == ["Drop one file at a time."]


def test_what_nobody_could_read_is_not_welcome(mine: StepList) -> None:
    """The pointer shows it before it is let go."""
    mime = QMimeData()
    mime.setData("application/x-else", QByteArray(b"1"))
    assert not drop(mine, mime, place(mine, 1))


def test_where_it_would_land_is_shown_until_it_has_gone(mine: StepList, tmp_path: Path) -> None:
    """A frame around the step for a picture; the list is as it was once the pointer has left."""
    before = mine.view.grab().toImage()
    mime = files(png(tmp_path / "wall.png"))
    at = mine.view.viewport().mapTo(target(mine), place(mine, 1))
    QApplication.sendEvent(target(mine), QDragEnterEvent(at, COPY, mime, LEFT, PLAIN))
    card = mine.view.visualRect(mine.view.model().index(1, 0))
    shown = mine.view.grab().toImage()
    assert shown.copy(card) != before.copy(card)
    QApplication.sendEvent(target(mine), QDragLeaveEvent())
    assert mine.view.grab().toImage() == before
