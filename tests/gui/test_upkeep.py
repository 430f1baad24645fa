"""The journal tended beside the window: a copy a day, and what other machines did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.exchange.daily_copies import daily_copies
from stretchtimer.exchange.syncing import sync
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.upkeep import Upkeep
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, session


class Desk:
    """An upkeep with real folders, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.where = Folders(folder, folder, folder / "state")
        self.shared = folder / "shared"
        self.shared.mkdir(parents=True)
        self.preferences = Preferences(Settings())
        self.parent = QObject()
        self.upkeep = Upkeep(self.where, self.preferences, self.open, self.parent)
        self.said: list[str] = []
        self.brought: list[bool] = []
        self.upkeep.told.connect(self.said.append)
        self.upkeep.brought.connect(lambda: self.brought.append(True))

    def open(self) -> Journal:
        """What it has of the journal."""
        return Journal.open(self.where.journal)

    def did(self, path: Path) -> None:
        """A session in the journal at `path`."""
        with Journal.open(path) as journal:
            start = session(When.ANY)
            journal.begin(start)
            journal.end(start.id, SessionOutcome.DONE, MORNING)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Somebody who has stretched once."""
    desk = Desk(tmp_path / "mine")
    desk.did(desk.where.journal)
    yield desk
    desk.upkeep.close()
    desk.preferences.close()


def test_a_copy_is_made_beside_the_window(desk: Desk, qtbot: QtBot) -> None:
    """Today's, without a word; no folder is shared."""
    desk.upkeep.tend()
    qtbot.waitUntil(lambda: len(daily_copies(desk.where)) == 1)
    assert desk.said == [] and list(desk.shared.iterdir()) == []


def test_what_another_machine_did_comes_once_a_folder_is_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """At once, and the pages are told of it; what was done here lies there too."""
    desk.did(tmp_path / "phone.db")
    with Journal.open(tmp_path / "phone.db") as phone:
        sync(desk.shared, phone, tmp_path / "phone.lock")
    desk.preferences.put("sync_folder", str(desk.shared))
    qtbot.waitUntil(lambda: desk.brought == [True])
    with desk.open() as journal:
        assert len(journal.sessions()) == 2
    qtbot.waitUntil(lambda: len(list(desk.shared.glob("journal-*.jsonl"))) == 2)


def test_a_folder_that_is_not_there_is_told_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """However often it is tried; two wishes while one is under way are one."""
    desk.preferences.put("sync_folder", str(tmp_path / "unplugged"))
    for _ in range(3):
        desk.upkeep.tend()
    qtbot.waitUntil(lambda: len(desk.said) == 1)
    desk.preferences.put("sync_folder", str(desk.shared))
    qtbot.waitUntil(lambda: bool(list(desk.shared.iterdir())))
    assert len(desk.said) == 1 and "is not there" in desk.said[0]
