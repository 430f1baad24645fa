"""A journal that is joined: told how far it is, and stopped."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.exchange.journal_json import look_into, write_journal
from stretchtimer.exchange.reading.plan import Plan
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.exchange.merging import Merging
from stretchtimer.journal.journal import Journal
from tests.gui.evening import said
from tests.gui.exchange.conftest import Room
from tests.gui.made import NOW


def plan_of(room: Room, folder: Path) -> Plan:
    """What a file with all of the person's journal brings."""
    with room.house.open_journal() as journal:
        write_journal(journal.things(), folder / "other.json", NOW)
    return Plan((), (), (), (look_into(folder / "other.json"),))


def test_it_tells_how_much_has_come(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """And goes when it is done."""
    told: list[str] = []
    owner = QObject(room.window)
    merging = Merging(room.window.theme, room.window, owner)
    dialog = merging.dialog
    merging.counted.connect(lambda count: told.append(str(count)))
    errands, done = Errands(owner), list[str]()
    other = tmp_path / "other.db"
    merging.run(plan_of(room, tmp_path), lambda: Journal.open(other), errands, done.append, _never)
    assert dialog.isVisible() and "Joining the journals" in said(dialog)
    qtbot.waitUntil(lambda: bool(done))
    assert told and done == ["11 things are new in the journal, or as they were told last."]
    with Journal.open(other) as journal:
        assert len(journal.sessions()) == 5


def test_what_is_stopped_comes_no_further(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    """Esc in the dialog; nothing is half there."""
    owner = QObject(room.window)
    merging = Merging(room.window.theme, room.window, owner)
    errands, done, gate = Errands(owner), list[str](), Event()
    other = tmp_path / "other.db"

    def slowly() -> Journal:
        assert gate.wait(5)
        return Journal.open(other)

    merging.run(plan_of(room, tmp_path), slowly, errands, done.append, _never)
    merging.dialog.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["Stopped. What has come so far stays in the journal."]
    with Journal.open(other) as journal:
        assert journal.sessions() == []


def _never(error: UserError) -> None:
    raise error
