"""Backups from the settings page: written, told, brought back after asking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings, save_settings
from stretchtimer.exchange.daily_copies import copy_of_today
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.days_dialog import DaysDialog
from stretchtimer.gui.settings.keeping import Keeping
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.settings.restore_dialog import RestoreDialog
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.writer import JournalWriter


class Desk:
    """The card with real folders, and a journal that the app has open."""

    def __init__(self, theme: Theme, qtbot: QtBot, folder: Path) -> None:
        self.where = Folders(folder, folder, folder / "state")
        self._qtbot = qtbot
        self.writer = JournalWriter(self.where.journal, self.where.rescue)
        self.card = DataCard(theme)
        self.keeping = Keeping(self.card, self.where, self._open, lambda: self.writer.close(2.0))
        self.card.tell_folders(self.where.data, self.where.settings)
        qtbot.addWidget(self.card)
        self.card.show()

    def _open(self) -> Journal:
        return Journal.open(self.where.journal)

    def back_up(self, path: Path) -> str:
        """What the card says in the end."""
        self.card.backup_wanted.emit(path)
        self._qtbot.waitUntil(lambda: "…" not in self.card.backup.help.text())
        return self.card.backup.help.text()

    def ask(self, path: Path) -> RestoreDialog:
        """The question that comes before a backup is brought back."""
        self.card.restore_wanted.emit(path)
        (dialog,) = self.card.findChildren(RestoreDialog)
        return dialog

    def close(self) -> None:
        """As the window does."""
        self.keeping.close()
        self.writer.close(2.0)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A folder with settings that were changed."""
    desk = Desk(theme, qtbot, tmp_path / "mine")
    save_settings(desk.where.settings, Settings(volume=5))
    yield desk
    desk.close()


def test_a_backup_is_written_and_told(desk: Desk, tmp_path: Path) -> None:
    """With its ending, if the person left it out."""
    words = desk.back_up(tmp_path / "kept")
    assert (tmp_path / "kept.zip").is_file()
    assert "kept.zip: the journal and 1 file" in words


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    """In the same place, and the buttons work again."""
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert "could not be written" in desk.back_up(tmp_path / "file" / "kept.zip")
    assert desk.card.isEnabled()


def test_a_backup_comes_back_after_asking(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The app's own journal is let go of first; what was there is kept, and said where."""
    desk.back_up(tmp_path / "kept.zip")
    save_settings(desk.where.settings, Settings(volume=90))
    dialog = desk.ask(tmp_path / "kept.zip")
    with qtbot.waitSignal(desk.keeping.restored):
        dialog.bring.click()
    preferences = Preferences(Settings(volume=90), desk.where.settings)
    changed: list[str] = []
    preferences.changed.connect(changed.append)
    preferences.read_again()
    assert preferences.values == Settings(volume=5) and changed == ["volume"]
    assert "is kept in" in desk.card.restore.help.text()


def test_keeping_what_is_here_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    """Esc, or the button that has the focus."""
    desk.back_up(tmp_path / "kept.zip")
    save_settings(desk.where.settings, Settings(volume=90))
    desk.ask(tmp_path / "kept.zip").reject()
    assert "volume = 90" in desk.where.settings.read_text(encoding="utf-8")


def test_what_is_no_backup_is_told(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """On the card, and nothing has changed."""
    (tmp_path / "holiday.zip").write_text("no zip", encoding="utf-8")
    desk.ask(tmp_path / "holiday.zip").bring.click()
    qtbot.waitUntil(lambda: "is no backup" in desk.card.restore.help.text())
    assert "volume = 5" in desk.where.settings.read_text(encoding="utf-8")


def test_the_journal_of_an_earlier_day_comes_back(desk: Desk, qtbot: QtBot) -> None:
    """The copies are listed by day; what is not the journal stays as it is."""
    now = datetime.now().astimezone()
    desk.writer.flush(2.0)
    copy_of_today(desk.where, lambda: Journal.open(desk.where.journal), now)
    desk.card.days_wanted.emit()
    qtbot.waitUntil(lambda: bool(desk.card.findChildren(DaysDialog)))
    (days,) = desk.card.findChildren(DaysDialog)
    (button,) = days.buttons
    assert button.accessibleName() == "Bring back the journal: Today"
    button.click()
    (dialog,) = desk.card.findChildren(RestoreDialog)
    restored: list[object] = []
    desk.keeping.restored.connect(restored.append)
    dialog.bring.click()
    qtbot.waitUntil(lambda: len(restored) == 1)
    assert "Brought back the backup of" in desk.card.restore.help.text()
    assert load_settings(desk.where.settings)[0].volume == 5


def test_without_copies_that_is_said(desk: Desk, qtbot: QtBot) -> None:
    """On the first day there is none."""
    desk.card.days_wanted.emit()
    qtbot.waitUntil(lambda: bool(desk.card.findChildren(DaysDialog)))
    (days,) = desk.card.findChildren(DaysDialog)
    assert days.buttons == []


def test_text_of_twice_the_size_is_not_cut(qtbot: QtBot, qapp: QApplication) -> None:
    """The least window has room for some 580 px beside its sidebar."""
    theme = Theme(resources.assets(), Look.LIGHT, 2.0)
    theme.dress()
    card = DataCard(theme)
    qtbot.addWidget(card)
    assert card.minimumSizeHint().width() <= 580
