"""The pane beside the steps: the fields that what is chosen has, its picture, and what is done with all of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.inspector.words_row import WordsRow
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.opening import open_draft
from tests.gui.editor.benches import EXERCISES, THREE_STEPS, bench_of
from tests.gui.editor.inspector.forms import (
    BIKE_AND_PUSH,
    BUTTERFLY,
    CALF,
    LEFT,
    ROUND,
    SQUAT,
    number,
    row,
    shown,
    typed,
)


def test_each_kind_has_the_fields_that_it_needs(
    made: tuple[Workbench, Inspector], theme: Theme, qtbot: QtBot
) -> None:
    """A hold, reps, a stretch of time with a ramp, a round, and the routine while nothing is chosen."""
    bench, inspector = made
    assert list(inspector.form.rows) == ["Name", "Made for", "About", "Tags"]
    bench.choose([CALF])
    assert list(inspector.form.rows)[:3] == ["Hold", "Sets", "Sides"]
    bench.choose([SQUAT])
    assert list(inspector.form.rows)[:3] == ["Count", "Reps", "At your own pace"]
    draft = open_draft(Path("/r/bike.toml"), BIKE_AND_PUSH.encode(), EXERCISES)
    other = Workbench(draft, EXERCISES, Doses())
    second = shown(theme, other, qtbot)
    other.choose([1])
    assert list(second.form.rows)[:3] == ["At least", "At most", "Ramp"]
    other.choose([2])
    assert next(iter(second.form.rows)) == "Sets"
    second.close_down()


def test_a_round_has_rounds_and_a_rest(theme: Theme, qtbot: QtBot) -> None:
    """Both by the stepper."""
    bench = bench_of(ROUND)
    inspector = shown(theme, bench, qtbot)
    bench.choose([1])
    typed(inspector, "Rounds", "3")
    typed(inspector, "Rest between rounds", "30")
    assert "rounds = 3" in bench.draft.text and 'rest = "30 s"' in bench.draft.text
    assert "whole number" in typed(inspector, "Rounds", "0").sentence.accessibleName()
    inspector.close_down()


def test_the_routine_itself_is_changed_when_nothing_is_chosen(made: tuple[Workbench, Inspector]) -> None:
    """Its tags, parted by commas; a name cannot be nothing."""
    bench, inspector = made
    tags, name = row(inspector, "Tags"), row(inspector, "Name")
    assert isinstance(tags, WordsRow) and isinstance(name, WordsRow)
    tags.field.setFocus()
    QTest.keyClicks(tags.field, "desk, travel, desk")
    assert 'tags = ["desk", "travel"]' in bench.draft.text
    name.field.setFocus()
    name.field.selectAll()
    QTest.keyClick(name.field, Qt.Key.Key_Backspace)
    assert name.sentence.isVisible() and 'name = "Calves, before"' in bench.draft.text


def test_duplicate_and_remove_at_the_foot(made: tuple[Workbench, Inspector]) -> None:
    """The copy is chosen; after removing, what follows is."""
    bench, inspector = made
    bench.choose([CALF])
    QTest.mouseClick(inspector.copy_button, LEFT)
    assert len(bench.draft.items) == 4 and bench.chosen == (4,)
    QTest.mouseClick(inspector.remove_button, LEFT)
    assert bench.draft.text == THREE_STEPS and bench.chosen == (BUTTERFLY,)
    QTest.mouseClick(inspector.remove_button, LEFT)
    assert bench.chosen == (CALF,)


def test_ctrl_d_and_del_do_the_same_but_not_to_a_text_that_is_edited(
    made: tuple[Workbench, Inspector],
) -> None:
    """In a field Del takes letters; elsewhere it takes the step."""
    bench, inspector = made
    inspector.activateWindow()
    bench.choose([CALF])
    hold = number(inspector, "Hold")
    hold.field.setFocus()
    hold.field.setCursorPosition(0)
    QTest.keyClick(hold.field, Qt.Key.Key_Delete)
    assert len(bench.draft.items) == 3
    inspector.copy_button.setFocus()
    QTest.keyClick(inspector.copy_button, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.draft.items) == 4
    QTest.keyClick(inspector.copy_button, Qt.Key.Key_Delete)
    assert len(bench.draft.items) == 3


def test_the_way_to_the_exercise(made: tuple[Workbench, Inspector], qtbot: QtBot) -> None:
    """It is asked for by its id."""
    bench, inspector = made
    bench.choose([CALF])
    with qtbot.waitSignal(inspector.exercise_wanted) as told:
        QTest.mouseClick(inspector.heading.exercise_button, LEFT)
    assert told.args == ["calf_wall_straight"]


def test_a_picture_is_pasted_and_dropped_and_taken_away(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    """It is copied beside the routine under a plain name; the file that was dropped is left where it is."""
    home, elsewhere = tmp_path / "routines", tmp_path / "Pictures"
    home.mkdir()
    elsewhere.mkdir()
    draft = open_draft(home / "mine.toml", THREE_STEPS.encode(), EXERCISES)
    bench = Workbench(draft, EXERCISES, Doses())
    inspector = shown(theme, bench, qtbot)
    bench.choose([CALF])
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    inspector.well.paste()
    pasted = bench.step(CALF).picture
    assert pasted is not None and pasted.parent == home and pasted.suffix == ".png"
    source = elsewhere / "my calf.png"
    image.save(str(source))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    drop = QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    inspector.well.dropEvent(drop)
    dropped = bench.step(CALF).picture
    assert dropped is not None and dropped.parent == home and source.exists()
    inspector.well.remove.trigger()
    assert bench.step(CALF).picture is None and dropped.exists()
    inspector.close_down()


def test_what_is_no_picture_is_refused_in_words(made: tuple[Workbench, Inspector], tmp_path: Path) -> None:
    """A program is not copied, and an empty clipboard says what to do."""
    bench, inspector = made
    bench.choose([CALF])
    (tmp_path / "tool.exe").write_bytes(b"MZ")
    inspector.well.given.emit(tmp_path / "tool.exe")
    assert "no picture" in inspector.trouble.accessibleName()
    QGuiApplication.clipboard().setText("words")
    inspector.well.paste()
    assert "Copy one first" in inspector.trouble.accessibleName()
    assert bench.draft.text == THREE_STEPS
