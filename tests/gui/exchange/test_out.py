"""What was done and a routine, written from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from stretchtimer.exchange.formats.choosing import NAMES
from stretchtimer.gui.exchange.export_dialog import ExportDialog
from stretchtimer.gui.exchange.save_as_dialog import SaveAsDialog
from stretchtimer.gui.exchange.sheet.paper import Paper
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.model import Routine
from tests.gui.exchange.conftest import Room


def dialog_of(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    """The dialog that has come up."""
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[-1]


def exporting(room: Room, qtbot: QtBot) -> ExportDialog:
    """The question what is to be written."""
    room.keeper.ask_what_to_write()
    found = dialog_of(room.window, ExportDialog, qtbot)
    assert isinstance(found, ExportDialog)
    return found


def said(room: Room) -> str:
    """What the toast says."""
    return room.window.toast.text if room.window.toast is not None else ""


def test_all_sessions_as_a_spreadsheet(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """Enter is enough; the toast counts them, and its button opens the folder."""
    room.answers.written = tmp_path / "held.csv"
    dialog = exporting(room, qtbot)
    dialog.save.click()
    qtbot.waitUntil(lambda: said(room) == "5 sessions written.")
    assert room.answers.proposed[0].endswith(".csv")
    assert len(room.answers.written.read_text("utf-8-sig").splitlines()) == 11
    assert room.window.toast is not None
    room.window.toast.button.click()
    assert room.answers.shown == [tmp_path]


def test_the_last_week_as_activities_in_a_folder(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """One file each, of those days only."""
    room.answers.into = tmp_path
    dialog = exporting(room, qtbot)
    dialog.periods.choose(3)
    dialog.kinds.choose("fit")
    dialog.save.click()
    qtbot.waitUntil(lambda: said(room) == "4 sessions written.")
    assert len(list(tmp_path.glob("*.fit"))) == 4


def test_arrow_keys_go_through_the_kinds(room: Room, qtbot: QtBot) -> None:
    """The keyboard begins on the first, and every kind there is can be reached."""
    dialog = exporting(room, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: bool(dialog.focusWidget() and dialog.isActiveWindow()))
    reached = [dialog.kinds.chosen]
    for _name in NAMES:
        row = dialog.kinds.group.checkedButton()
        assert row is not None
        qtbot.keyClick(row, Qt.Key.Key_Down)
        reached.append(dialog.kinds.chosen)
    assert tuple(reached) == (*NAMES, "json")
    rows = dialog.kinds.group.buttons()
    assert all(row.accessibleName() and row.accessibleDescription() for row in rows)


def test_nothing_is_written_without_a_place(room: Room, qtbot: QtBot) -> None:
    """Who closes the system's window has changed their mind."""
    exporting(room, qtbot).save.click()
    assert said(room) == "" and room.failed == []


def test_no_sessions_are_told(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """In a sentence, and no file is made."""
    with room.house.open_journal() as journal:
        for session in journal.sessions():
            journal.remove(session.id)
    room.answers.written = tmp_path / "none.csv"
    exporting(room, qtbot).save.click()
    qtbot.waitUntil(lambda: room.failed == ["There is no session to write."])
    assert not room.answers.written.exists() and said(room) == ""


@pytest.fixture
def routine(room: Room) -> Routine:
    """A short one."""
    return room.house.library.routines["calves_pre"]


@pytest.mark.parametrize(
    ("kind", "begins"), [(".pdf", b"%PDF"), (".fit", b"\x0c"), (".mp3", b"ID3"), (".wav", b"RIFF")]
)
def test_a_routine_is_taken_along(
    room: Room, routine: Routine, qtbot: QtBot, tmp_path: Path, kind: str, begins: bytes
) -> None:
    """As what is chosen, under the routine's own name."""
    room.answers.written = tmp_path / f"calves{kind}"
    room.keeper.ask_as_what(routine)
    dialog = dialog_of(room.window, SaveAsDialog, qtbot)
    assert isinstance(dialog, SaveAsDialog)
    dialog.kinds.choose(kind)
    dialog.save.click()
    qtbot.waitUntil(lambda: said(room) == f"“calves{kind}” is written.", timeout=20_000)
    assert room.answers.proposed == [f"calves_before_the_workout{kind}"]
    assert room.answers.written.read_bytes().startswith(begins)


def test_paper_is_asked_for_where_there_is_paper(room: Room, routine: Routine, qtbot: QtBot) -> None:
    """A sheet has two sizes; sound has none."""
    room.keeper.ask_as_what(routine)
    dialog = dialog_of(room.window, SaveAsDialog, qtbot)
    assert isinstance(dialog, SaveAsDialog)
    chips = dialog.paper.group.buttons()
    assert [chip.isVisible() for chip in chips] == [True, True]
    dialog.kinds.choose(".mp3")
    assert [chip.isVisible() for chip in chips] == [False, False]
    dialog.kinds.choose(".pdf")
    dialog.paper.choose(1)
    wishes: list[object] = []
    dialog.wanted.connect(wishes.append)
    dialog.save.click()
    (wish,) = wishes
    assert getattr(wish, "paper", None) is Paper.LETTER


def test_what_cannot_be_written_is_told(room: Room, routine: Routine, qtbot: QtBot, tmp_path: Path) -> None:
    """A place inside a file."""
    (tmp_path / "file").write_text("")
    room.answers.written = tmp_path / "file" / "x.fit"
    room.keeper.ask_as_what(routine)
    dialog = dialog_of(room.window, SaveAsDialog, qtbot)
    assert isinstance(dialog, SaveAsDialog)
    dialog.kinds.choose(".fit")
    dialog.save.click()
    qtbot.waitUntil(lambda: len(room.failed) == 1)
    assert "could not be saved" in room.failed[0]


def test_the_settings_have_both_ways(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """A button each among the person's data."""
    data = DataCard(room.window.theme)
    qtbot.addWidget(data)
    room.keeper.serve(data)
    data.export_wanted.emit()
    assert dialog_of(room.window, ExportDialog, qtbot).isVisible()


def test_the_whole_journal(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """Of all days, so none are asked for."""
    room.answers.written = tmp_path / "all.json"
    dialog = exporting(room, qtbot)
    dialog.kinds.choose("json")
    assert not any(chip.isVisible() for chip in dialog.periods.group.buttons())
    dialog.save.click()
    qtbot.waitUntil(lambda: said(room) == "The whole journal is written.")
    assert room.answers.written.read_text().count('"kind": "session"') == 5
