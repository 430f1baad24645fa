"""Backups from the window: written and brought back beside it, told on the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.paths import Folders
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.backup import Backup, write_backup
from stretchtimer.exchange.daily_copies import DailyCopy, daily_copies
from stretchtimer.exchange.restoring import Restored, restore
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.days_dialog import DaysDialog
from stretchtimer.gui.settings.restore_dialog import RestoreDialog
from stretchtimer.journal.journal import Journal


class Keeping(QObject):
    """Between the card and the files, as long as the card is there. `restored` carries what was brought back."""

    restored = Signal(object)

    def __init__(
        self,
        card: DataCard,
        where: Folders,
        open_journal: Callable[[], Journal],
        let_go: Callable[[], object],
    ) -> None:
        """`let_go` makes the app close its journal, so that its file can be moved; it may wait for the disk."""
        super().__init__(card)
        self._card, self._where = card, where
        self._open_journal, self._let_go = open_journal, let_go
        self._errands = Errands(self)
        card.backup_wanted.connect(self._on_backup_wanted)
        card.restore_wanted.connect(self._on_restore_wanted)
        card.days_wanted.connect(self._on_days_wanted)

    def close(self) -> None:
        """Bring nothing back any more, and wait, for a moment, for what is under way."""
        self._errands.close()

    def _on_backup_wanted(self, path: Path) -> None:
        target = path if path.suffix else path.with_suffix(".zip")
        self._card.set_busy(True)
        self._card.backup.say(_("Writing {name} …").format(name=target.name))
        self._errands.run(
            lambda: write_backup(target, self._where, self._open_journal, datetime.now().astimezone()),
            self._on_backed_up,
            self._on_backup_failed,
            back=self._on_back,
        )

    def _on_back(self) -> None:
        self._card.set_busy(False)

    def _on_backed_up(self, made: Backup) -> None:
        self._card.backup.say(made.words)

    def _on_backup_failed(self, error: UserError) -> None:
        self._card.backup.say(str(error))

    def _on_restore_wanted(self, path: Path) -> None:
        self._ask(path)

    def _ask(self, path: Path, *, journal_only: bool = False) -> None:
        dialog = RestoreDialog(self._card.theme, path.name, self._card.window(), journal_only=journal_only)
        dialog.accepted.connect(lambda: self._restore(path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_days_wanted(self) -> None:
        self._errands.run(lambda: daily_copies(self._where), self._on_days_found)

    def _on_days_found(self, copies: list[DailyCopy]) -> None:
        today = datetime.now().astimezone().date()
        dialog = DaysDialog(self._card.theme, copies, today, self._card.window())
        dialog.chosen.connect(self._on_day_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_day_chosen(self, path: Path) -> None:
        self._ask(path, journal_only=True)

    def _restore(self, path: Path) -> None:
        self._card.set_busy(True)
        self._card.restore.say(_("Bringing back {name} …").format(name=path.name))
        work = partial(self._brought_back, path)
        self._errands.run(work, self._on_restored, self._on_restore_failed, back=self._on_back)

    def _brought_back(self, path: Path) -> Restored:
        self._let_go()
        return restore(path, self._where, datetime.now().astimezone())

    def _on_restored(self, restored: Restored) -> None:
        self._card.restore.say(restored.words)
        self.restored.emit(restored)

    def _on_restore_failed(self, error: UserError) -> None:
        self._card.restore.say(str(error))
