"""Files brought in through the window: told first, then there, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.exchange.journal_json import write_journal
from stretchtimer.gui.exchange.import_dialog import ImportDialog
from stretchtimer.gui.foreground import Foreground
from tests.exchange.reading.files import EXERCISES, STRETCH, TIMER_MACHINE, ZWO
from tests.gui.evening import said
from tests.gui.exchange.conftest import Room
from tests.gui.made import NOW


def looked_at(room: Room, qtbot: QtBot, folder: Path, **files: str | bytes) -> ImportDialog:
    """What files of these names would bring; "_" in a name stands for the dot."""
    paths = []
    for name, content in files.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        paths.append(path)
    room.answers.chosen = tuple(paths)
    room.keeper.ask_for_files()
    return shown(room, qtbot)


def shown(room: Room, qtbot: QtBot) -> ImportDialog:
    """The dialog that has come up."""

    def visible() -> list[ImportDialog]:
        return [one for one in room.window.findChildren(ImportDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def own(room: Room) -> set[str]:
    """The person's files, by their names."""
    folder = room.house.shelf.folders.routines
    return {path.name for path in folder.rglob("*.toml")}


def test_nothing_is_there_before_it_is_accepted(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """A routine is told with its length and the exercise that comes along; no is no."""
    dialog = looked_at(room, qtbot, tmp_path, opener_zwo=ZWO)
    ((row, _ones),) = dialog.rows.items()
    assert (row.text(), row.isChecked()) == ("Opener", True)
    assert row.accessibleDescription() == "Routine: 1 step, 10 min. Brings along: Opener"
    dialog.reject()
    assert own(room) == set() and room.brought == []


def test_what_is_accepted_comes_and_can_be_undone(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """The exercise comes with its routine, and both go again."""
    dialog = looked_at(room, qtbot, tmp_path, opener_zwo=ZWO)
    dialog.bring.click()
    qtbot.waitUntil(lambda: len(room.brought) == 1)
    assert own(room) == {"opener.toml"}
    assert room.brought == [room.house.shelf.folders.routines / "opener.toml"]
    toast = room.window.toast
    assert toast is not None and toast.text == "1 routine and 1 exercise came in."
    toast.button.click()
    qtbot.waitUntil(lambda: room.brought[-1] is None)
    assert own(room) == set()


def test_what_is_left_out_does_not_come(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """Each exercise by itself; with none ticked there is nothing to bring in."""
    dialog = looked_at(room, qtbot, tmp_path, some_json=EXERCISES)
    rows = list(dialog.rows)
    for row in rows[1:]:
        row.click()
    dialog.bring.click()
    qtbot.waitUntil(lambda: len(room.brought) == 1)
    assert len(own(room)) == 1
    dialog = looked_at(room, qtbot, tmp_path, some_json=EXERCISES)
    for row in dialog.rows:
        row.click()
    assert not dialog.bring.isEnabled()
    assert "Already there: " in said(dialog)


def test_what_was_not_understood_is_told_by_file_and_line(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """One bad file hides no other; with nothing left there is nothing to press but Close."""
    bad = '{\n"a": x}'
    dialog = looked_at(room, qtbot, tmp_path, bad_json=bad, opener_zwo=ZWO, empty_zwo=b"")
    told = said(dialog).splitlines()
    assert "Line 2: this is not JSON: Expecting value." in told
    assert "The file is empty." in told
    assert {"bad.json", "opener.zwo", "empty.zwo"} <= set(told)
    assert [row.text() for row in dialog.rows] == ["Opener"]
    dialog.reject()
    dialog = looked_at(room, qtbot, tmp_path, bad_json=bad)
    assert not dialog.bring.isVisible()
    assert "There is nothing in it that could come." in said(dialog).splitlines()


def test_many_exercises_are_one_row(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """A hundred rows are no preview."""
    many = str([{**STRETCH, "name": f"S{n}"} for n in range(40)]).replace("None", "null").replace("'", '"')
    dialog = looked_at(room, qtbot, tmp_path, many_json=many)
    (row,) = dialog.rows
    assert row.text() == "40 exercises"
    dialog.bring.click()
    qtbot.waitUntil(lambda: len(room.brought) == 1)
    assert len(own(room)) == 40


def test_files_can_be_dropped_on_the_window(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """Text that is dragged about is not taken, files are."""
    path = tmp_path / "opener.zwo"
    path.write_text(ZWO)
    data, text = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    text.setText("opener")
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for dragged, taken in ((text, False), (data, True)):
        entering = QDragEnterEvent(QPoint(50, 50), copy, dragged, left, plain)
        entering.ignore()
        QApplication.sendEvent(room.window, entering)
        assert entering.isAccepted() == taken
    QApplication.sendEvent(room.window, QDropEvent(QPointF(50, 50), copy, data, left, plain))
    dialog = shown(room, qtbot)
    assert [row.text() for row in dialog.rows] == ["Opener"]


def test_a_journal_is_joined_into_ones_own(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """What is there already stays once; what was left out does not come."""
    with room.house.open_journal() as journal:
        write_journal(journal.things(), tmp_path / "other.json", NOW)
        content = (tmp_path / "other.json").read_text()
    dialog = looked_at(room, qtbot, tmp_path, other_json=content)
    ((row, _ones),) = dialog.rows.items()
    assert row.accessibleDescription().startswith("5 sessions, 0 cramps, 3 drinks")
    joined: list[bool] = []
    room.keeper.merged.connect(lambda: joined.append(True))
    dialog.bring.click()
    qtbot.waitUntil(lambda: joined == [True])
    with room.house.open_journal() as journal:
        assert len(journal.sessions()) == 5
    assert room.window.toast is not None
    assert room.window.toast.text == "All of it was in the journal already."
    dialog = looked_at(room, qtbot, tmp_path, other_json=content)
    next(iter(dialog.rows)).click()
    assert not dialog.bring.isEnabled()


def test_the_past_of_another_timer_comes_too(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """A row of its own, told by its days."""
    dialog = looked_at(room, qtbot, tmp_path, machine_json=TIMER_MACHINE)
    titles = [row.text() for row in dialog.rows]
    assert titles == ["Feet", "What was done with it"]
    joined: list[bool] = []
    room.keeper.merged.connect(lambda: joined.append(True))
    dialog.bring.click()
    qtbot.waitUntil(lambda: joined == [True] and len(room.brought) == 1)
    with room.house.open_journal() as journal:
        assert [one.name for one in journal.sessions()].count("Feet") == 2


def test_nothing_is_taken_in_front_of_a_session(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """A page that stands in front of the others, and the player, are not for files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "opener.zwo"))])

    def is_taken() -> bool:
        entering = QDragEnterEvent(
            QPoint(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering.ignore()
        QApplication.sendEvent(room.window, entering)
        return entering.isAccepted()

    assert is_taken()
    page = Foreground(room.window.theme)
    room.window.put_before(page)
    assert not is_taken()
    page.over.emit()
    assert is_taken()
