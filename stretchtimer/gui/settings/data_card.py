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
        self._buttons = {
            "folder": Button(theme, _("Open folder"), measure=SMALL),
            "file": Button(theme, _("Open file"), measure=SMALL),
            "backup": Button(theme, _("Back up"), measure=SMALL),
            "restore": Button(theme, _("Choose file"), measure=SMALL),
            "days": Button(theme, _("Choose a day"), measure=SMALL),
            "export": Button(theme, _("Export"), measure=SMALL),
            "import": Button(theme, _("Choose files"), measure=SMALL),
            "welcome": Button(theme, _("Show them"), measure=SMALL),
        }
        buttons = self._buttons
        self.folder = Row(theme, _("Your routines and journal"), " ", buttons["folder"])
        self.file = Row(theme, _("Settings file"), " ", buttons["file"])
        self.backup = Row(
            theme, _("Backup"), _("Journal, settings, routines and pictures in one file."), buttons["backup"]
        )
        self.restore = Row(
            theme,
            _("Bring back a backup"),
            _("What is here now is put aside first; nothing is lost."),
            buttons["restore"],
        )
        days = Row(
            theme,
            _("Earlier journals"),
            _("A copy of the journal is made each day by itself."),
            buttons["days"],
        )
        export = Row(
            theme,
            _("For other programs"),
            _("What was done, as a spreadsheet, a calendar or a training diary."),
            buttons["export"],
        )
        bring = Row(
            theme,
            _("Files of other programs"),
            _(
                "Workouts, timers and exercises; they can be dropped on the window too. What would come is shown first."
            ),
            buttons["import"],
        )
        welcome = Row(theme, _("First steps"), _("Focus muscles, workout days, sound."), buttons["welcome"])
        rows = (self.folder, self.file, self.backup, self.restore, days, export, bring, welcome)
        super().__init__(theme, _("Data"), rows)
        buttons["folder"].clicked.connect(self.folder_wanted)
        buttons["file"].clicked.connect(self.file_wanted)
        buttons["welcome"].clicked.connect(self.welcome_wanted)
        buttons["export"].clicked.connect(self.export_wanted)
        buttons["import"].clicked.connect(self.import_wanted)
        buttons["backup"].clicked.connect(self._on_backup)
        buttons["days"].clicked.connect(self.days_wanted)
        buttons["restore"].clicked.connect(self._on_restore)

    def tell_folders(self, data: Path, file: Path) -> None:
        """Say where the person's files are."""
        self.folder.say(_("{folder}. Nothing leaves this computer.").format(folder=data))
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
