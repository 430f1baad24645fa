"""What is done for the journal beside the window: today's copy, and the folder that other machines share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.paths import Folders
from stretchtimer.exchange.upkeep import Tended, tend
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.journal.journal import Journal


class Upkeep(QObject):
    """Once at the start, after each session, and when another folder is chosen; one round at a time.

    `brought` tells that something came from other machines; `told` carries a sentence, each of them once.
    """

    brought = Signal()
    told = Signal(str)

    def __init__(
        self, where: Folders, preferences: Preferences, open_journal: Callable[[], Journal], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._where, self._preferences, self._open_journal = where, preferences, open_journal
        self._errands = Errands(self)
        self._is_under_way = self._is_wanted_again = False
        self._said: set[str] = set()
        preferences.changed.connect(self._on_setting_changed)

    def tend(self) -> None:
        """Begin a round beside the window, or another after the one that is under way."""
        if self._is_under_way:
            self._is_wanted_again = True
            return
        self._is_under_way = True
        folder = self._preferences.values.sync_folder
        self._errands.run(
            lambda: tend(self._where, folder, self._open_journal, datetime.now().astimezone()),
            self._on_tended,
            back=self._on_back,
        )

    def close(self) -> None:
        """Bring nothing back any more, and wait, for a moment, for what is under way."""
        self._errands.close()

    def _on_back(self) -> None:
        self._is_under_way = False

    def _on_tended(self, tended: Tended) -> None:
        for notice in tended.notices:
            if notice not in self._said:
                self._said.add(notice)
                self.told.emit(notice)
        if tended.taken:
            self.brought.emit()
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.tend()

    def _on_setting_changed(self, key: str) -> None:
        if key == "sync_folder":
            self.tend()
