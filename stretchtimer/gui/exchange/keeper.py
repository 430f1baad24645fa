"""Files in and out of one window: asked for anywhere in it, written and read beside it, told when it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.exporting import export
from stretchtimer.exchange.formats.choosing import format_called
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.exchange.asking import Asking
from stretchtimer.gui.exchange.dropping import Drops
from stretchtimer.gui.exchange.importing import Importing
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.model import Routine
from stretchtimer.session.session import local_time

if TYPE_CHECKING:  # loaded when the page is made
    from stretchtimer.gui.settings.data_card import DataCard
    from stretchtimer.gui.settings.page import SettingsPage

T = TypeVar("T")


class ExchangeKeeper(QObject):
    """`brought` carries the path of what has come in, or None if it is gone again; `failed` a UserError.

    `merged` tells that there may be more in the journal.
    """

    brought = Signal(object)
    merged = Signal()
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, makers: Makers, parent: QObject, asking: Asking | None = None
    ) -> None:
        """`asking` asks for files and places; without it, in the system's own windows."""
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._asking = asking or Asking(window)
        self._errands = Errands(self)
        self._importing = Importing(window, makers, self._errands, self)
        self._importing.brought.connect(self.brought)
        self._importing.merged.connect(self.merged)
        self._importing.failed.connect(self.failed)
        self._drops = Drops(window, self)
        self._drops.dropped.connect(self._importing.look_at)
        wishes = window.shell.library.wishes
        wishes.import_wanted.connect(self.ask_for_files)
        wishes.save_as_wanted.connect(self.ask_as_what)
        window.settings_made.connect(self._on_settings_made)

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()

    def ask_for_files(self) -> None:
        """Let the person choose files, and tell what they would bring."""
        if files := self._asking.files():
            self._importing.look_at(files)

    def ask_as_what(self, routine: Routine) -> None:
        """Let the person choose as what the routine is taken along, and where it goes."""
        from stretchtimer.gui.exchange.save_as_dialog import SaveAsDialog

        dialog = SaveAsDialog(self._window.theme, routine.name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda wish: self._save(routine, wish))
        dialog.open()

    def ask_what_to_write(self) -> None:
        """Let the person choose what of the journal is written, as what, and where it goes."""
        from stretchtimer.gui.exchange.export_dialog import ExportDialog

        dialog = ExportDialog(self._window.theme, self._now().date(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._export)
        dialog.open()

    def _save(self, routine: Routine, wish: object) -> None:
        from stretchtimer.gui.exchange.routine_writing import writing_of
        from stretchtimer.gui.exchange.save_as_dialog import SaveWish

        assert isinstance(wish, SaveWish)
        path = self._asking.place(f"{id_for(routine.name)}{wish.ending}")
        if path is None:
            return
        makers = self._makers
        write = writing_of(routine, wish, makers.settings, makers.shelf.folders, self._now())
        words = _("“{file}” is written.").format(file=path.name)
        self._write(lambda: write(path), lambda _done: self._offer(words, path.parent))

    def _export(self, wish: object) -> None:
        from stretchtimer.gui.exchange.export_dialog import JSON, ExportWish

        assert isinstance(wish, ExportWish)
        if wish.format == JSON:
            self._export_journal()
            return
        format_ = format_called(wish.format)
        day = self._now().date().isoformat()
        name = f"stretching-{day}{format_.ENDING}"
        out = self._asking.folder() if format_.ONE_EACH else self._asking.place(name)
        if out is None:
            return
        folder = out if format_.ONE_EACH else out.parent

        def written() -> int:
            with self._makers.open_journal() as journal:
                found = journal.sessions(since=_midnight(wish.since))
            over = [one for one in found if one.outcome is not SessionOutcome.RUNNING]
            if not over:
                raise UserError(_("There is no session to write."))
            files = export(over, format_, out)
            return len(files) if format_.ONE_EACH else len(over)

        self._write(written, lambda count: self._offer(_count_words(count), folder))

    def _export_journal(self) -> None:
        from stretchtimer.exchange.journal_json import write_journal

        now = self._now()
        out = self._asking.place(f"stretching-{now.date().isoformat()}.json")
        if out is None:
            return

        def written() -> None:
            with self._makers.open_journal() as journal:
                write_journal(journal.things(), out, now)

        words = _("The whole journal is written.")
        self._write(written, lambda _done: self._offer(words, out.parent))

    def _write(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._window.say(_("Writing …"))
        self._errands.run(work, done, self._on_failed)

    def _offer(self, words: str, folder: Path) -> None:
        self._window.offer(words, _("Open folder"), lambda: self._asking.show(folder))

    def _on_failed(self, error: UserError) -> None:
        self._window.withdraw_offer()
        self.failed.emit(error)

    def _on_settings_made(self, page: SettingsPage) -> None:
        page.data_made.connect(self.serve)

    def serve(self, card: DataCard) -> None:
        """Listen to the buttons among the person's data."""
        card.export_wanted.connect(self.ask_what_to_write)
        card.import_wanted.connect(self.ask_for_files)

    def _now(self) -> datetime:
        return local_time(self._makers.clock())


def _midnight(day: date | None) -> datetime | None:
    return datetime.combine(day, time.min).astimezone() if day else None


def _count_words(count: int) -> str:
    return ngettext("{count} session written.", "{count} sessions written.", count).format(count=count)
