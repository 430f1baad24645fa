"""Reminders in a window: where they are chosen, and how they are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from stretchtimer.config.saving import save_whole
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.desktop.reminders.keeper import Keeper
from stretchtimer.gui.desktop.reminders.notification import notify
from stretchtimer.gui.desktop.tray import Tray
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.exchange.asking import Asking
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.journal import Journal
from stretchtimer.player.clock import Clock
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.file import load_plan, save_plan
from stretchtimer.routine.reminders.plan import Plan


class Reminding(QObject):
    """A reminder is a notice in the window, which can be put off, and a word outside it for who does not see it."""

    def __init__(
        self,
        window: MainWindow,
        file: Path,
        clock: Clock,
        open_journal: Callable[[], Journal],
        tray: Tray | None = None,
        asking: Asking | None = None,
    ) -> None:
        """`asking` asks where a calendar is to go; without it, in the system's own window."""
        super().__init__(window)
        self._window, self._file, self._tray = window, file, tray
        self._asking = asking or Asking(window)
        self._errands = Errands(self)
        self._is_saved = True
        self.keeper = Keeper(self._load(), clock, open_journal, lambda: window.is_playing, self)
        self.keeper.due.connect(self._on_due)
        self.keeper.failed.connect(self._on_failed)
        window.reminders_wanted.connect(self.show)
        window.closed.connect(self._on_closed)

    @property
    def plan(self) -> Plan:
        """What is reminded of, and when."""
        return self.keeper.plan

    def take(self, plan: Plan) -> None:
        """Remind as `plan` says from now on, and keep it."""
        self._on_changed(plan)
        self._on_chosen()

    def read_again(self) -> None:
        """Remind as the file says now."""
        self.keeper.put(self._load())

    def show(self) -> None:
        """The choices, in front of the window."""
        from stretchtimer.gui.desktop.reminders.dialog import RemindersDialog

        dialog = RemindersDialog(self._window.theme, self.keeper.plan, self._window)
        dialog.section.changed.connect(self._on_changed)
        dialog.calendar_wanted.connect(self._on_calendar_wanted)
        dialog.finished.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _load(self) -> Plan:
        try:
            return load_plan(self._file)
        except UserError as error:
            self._window.tell(str(error))
            return Plan()

    def _on_changed(self, plan: Plan) -> None:
        self.keeper.put(plan)
        self._is_saved = False

    def _on_chosen(self) -> None:
        plan = self.keeper.plan
        if not self._is_saved:
            self._is_saved = True
            self._errands.run(lambda: save_plan(self._file, plan), failed=self._on_failed)

    def _on_calendar_wanted(self) -> None:
        path = self._asking.place("stretching-reminders.ics")
        if path is None:
            return
        plan = self.keeper.plan

        def written() -> None:
            from stretchtimer.exchange.formats.reminders_calendar import calendar_of

            save_whole(path, calendar_of(plan, datetime.now().astimezone()))

        self._errands.run(written, lambda _done: self._on_written(path), self._on_failed)

    def _on_written(self, path: Path) -> None:
        words = _("“{file}” is written. Open it with your calendar.").format(file=path.name)
        self._window.offer(words, _("Open folder"), lambda: self._asking.show(path.parent))

    def _on_due(self, moment: When) -> None:
        words = {
            When.BEFORE: _("Time to stretch before your workout."),
            When.AFTER: _("Time to stretch after your workout."),
        }[moment]
        self._window.shell.banners.tell(
            words,
            "accent",
            (
                (_("Choose a routine"), self._window.shell.go_to_library),
                (_("In 10 minutes"), lambda: self.keeper.snooze(moment)),
                (_("Not today"), lambda: None),
            ),
        )
        if self._window.isActiveWindow():
            return
        if self._tray is not None:
            self._tray.tell(words)
        else:
            self._errands.run(lambda: notify(_("Stretch Timer"), words), failed=self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self._window.tell(str(error))

    def _on_closed(self) -> None:
        self.keeper.close()
        self._errands.close()
