"""Journals out of files joined into the person's own: told how far it is, and stopped if they wish."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.journal_json import MergedFile, merge_file
from stretchtimer.exchange.reading.plan import Plan
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.journal import Journal

WIDTH = 360


class MergingDialog(Dialog):
    """Rejected if it is to stop."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _("Joining the journals"), parent)
        self._label = Label(theme, _("Reading …"), TYPE.body, "text_2", wraps=True)
        self._label.setFixedWidth(theme.size(WIDTH))
        self.column.addWidget(self._label)
        self.stop = Button(theme, _("Stop"), Kind.SECONDARY, key="cancel")
        self.stop.clicked.connect(self.reject)
        self.add_foot(self.stop)

    def show_count(self, count: int) -> None:
        """So many things have come."""
        words = ngettext("{count} thing has come.", "{count} things have come.", count)
        self._label.put(words.format(count=count))


class Merging(QObject):
    """One merge, from its beginning to its end."""

    counted = Signal(int)

    def __init__(self, theme: Theme, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self.dialog = MergingDialog(theme, window)
        self.dialog.rejected.connect(self._stopped.set)
        self.counted.connect(self.dialog.show_count, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        plan: Plan,
        open_journal: Callable[[], Journal],
        errands: Errands,
        done: Callable[[str], object],
        failed: Callable[[UserError], object],
    ) -> None:
        """Join what `plan` has for the journal; then `done` with a sentence. What came before it was stopped stays."""

        def merged() -> str:
            with open_journal() as journal:
                changed = sum(
                    merge_file(found, journal, self.counted.emit, self._stopped.is_set).changed
                    for found in plan.journals
                )
                for past in plan.pasts if not self._stopped.is_set() else ():
                    past.write_to(journal)
            if self._stopped.is_set():
                return _("Stopped. What has come so far stays in the journal.")
            if plan.pasts:
                return _("What was done is in the journal.")
            return MergedFile(changed).words

        self.dialog.open()
        errands.run(merged, done, failed, back=self._on_back)

    def _on_back(self) -> None:
        self.dialog.close()
        self.dialog.deleteLater()
        self.deleteLater()
