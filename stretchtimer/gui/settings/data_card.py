"""Where the person's files are, and how they are taken along and brought back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from stretchtimer.config.translations import _
from stretchtimer.gui.settings.card import Card
from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import SMALL, Button


class DataCard(Card):
    """`backup_wanted` carries the file to write, `restore_wanted` the one to bring back.

    `days_wanted` asks for the copies that the app makes by itself.
    """

    folder_wanted = Signal()
    file_wanted = Signal()
    backup_wanted = Signal(object)
    restore_wanted = Signal(object)
    days_wanted = Signal()
    welcome_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._buttons: dict[str, Button] = {}
        row = self._row
        self.folder = row("folder", _("Your routines and journal"), " ", _("Open folder"))
        self.file = row("file", _("Settings file"), " ", _("Open file"))
        about = _("Journal, settings, routines and pictures in one file.")
        self.backup = row("backup", _("Backup"), about, _("Back up"))
        about = _("What is here now is put aside first; nothing is lost.")
        self.restore = row("restore", _("Bring back a backup"), about, _("Choose file"))
        about = _("A copy of the journal is made each day by itself.")
        days = row("days", _("Earlier journals"), about, _("Choose a day"))
        about = _("What was done, as a spreadsheet, a calendar or a training diary.")
        export = row("export", _("For other programs"), about, _("Export"))
        about = _(
            "Workouts, timers and exercises; they can be dropped on the window too. What would come is shown first."
        )
        bring = row("import", _("Files of other programs"), about, _("Choose files"))
        about = _("Focus muscles, workout days, sound.")
        welcome = row("welcome", _("First steps"), about, _("Show them"))
        rows = (self.folder, self.file, self.backup, self.restore, days, export, bring, welcome)
        super().__init__(theme, _("Data"), rows)
        self._connect()

    def _row(self, name: str, title: str, about: str, verb: str) -> Row:
        """A row with a button, which is found by `name`."""
        self._buttons[name] = Button(self.theme, verb, measure=SMALL)
        return Row(self.theme, title, about, self._buttons[name])

    def _connect(self) -> None:
        buttons = self._buttons
        buttons["folder"].clicked.connect(self.folder_wanted)
        buttons["file"].clicked.connect(self.file_wanted)
        buttons["backup"].clicked.connect(self._on_backup)
        buttons["restore"].clicked.connect(self._on_restore)
        buttons["days"].clicked.connect(self.days_wanted)
        buttons["export"].clicked.connect(self.export_wanted)
        buttons["import"].clicked.connect(self.import_wanted)
        buttons["welcome"].clicked.connect(self.welcome_wanted)

    def tell_folders(self, data: Path, file: Path) -> None:
        """Say where the person's files are."""
        self.folder.say(_("{folder}. Nothing goes over the network.").format(folder=data))
        self.file.say(str(file))

    def set_busy(self, is_busy: bool) -> None:
        """Take no second wish while one is carried out."""
        for name in ("backup", "restore", "days"):
            self._buttons[name].setEnabled(not is_busy)

    def _on_backup(self) -> None:
        name = f"stretch-timer-{datetime.now().astimezone().date().isoformat()}.zip"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, _("Where to put the backup"), str(Path.home() / name), _("Backups (*.zip)")
        )
        if chosen:
            self.backup_wanted.emit(Path(chosen))

    def _on_restore(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, _("Which backup"), str(Path.home()), _("Backups (*.zip)")
        )
        if chosen:
            self.restore_wanted.emit(Path(chosen))
