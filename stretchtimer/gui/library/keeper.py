"""Does what the person wants done with what is in the library. All that waits for the disk is an errand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.in_turn import InTurn
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.library.catalogue import Catalogue, Item
from stretchtimer.gui.library.ignored import ignore
from stretchtimer.gui.library.page import LibraryPage
from stretchtimer.gui.library.reader import LibraryReader
from stretchtimer.gui.library.trash_items import TrashItem, trash_items
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.insight.coach.note import Topic
from stretchtimer.routine.ids import title_for
from stretchtimer.routine.model import Routine
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.shelf.marks_file import load_marks, save_marks
from stretchtimer.routine.shelf.trash import Trashed
from stretchtimer.session.session import local_time

LONGEST_NAME = 60  # letters of a name in a toast


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class LibraryKeeper(QObject):
    """`read` carries the catalogue whenever the files were read, `pinned` the cards of the favourites.

    `told` carries a sentence, `undoable` one about what was done and can be taken back; `undone` tells that it was.
    """

    read = Signal(object)
    pinned = Signal(object)
    failed = Signal(object)
    told = Signal(str)
    undoable = Signal(str)
    undone = Signal()

    def __init__(
        self,
        page: LibraryPage,
        theme: Theme,
        makers: Makers,
        parent: QObject,
        open_path: Callable[[Path], bool] = _open,
    ) -> None:
        """`open_path` shows a file or a folder in another program, and tells whether there is one for it."""
        super().__init__(parent)
        self._page, self._theme, self._open_path = page, theme, open_path
        self._makers, self._shelf = makers, makers.shelf
        self._errands = Errands(self)
        self._turns = InTurn(self._errands)
        self._reader = LibraryReader(makers, self)
        self._catalogue: Catalogue | None = None
        self._next: Path | None = None  # to be chosen, once it was read again
        self._deleted: list[Trashed] = []
        self._reader.read.connect(self._on_read)
        self._reader.changed.connect(self.load)
        self._reader.failed.connect(self.failed)
        self._listen()

    def load(self) -> None:
        """Read everything, and show it."""
        self._reader.load(self._catalogue)

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._reader.close()
        self._errands.close()

    def show_saved(self, path: Path) -> None:
        """Read everything again, and choose what is in that file."""
        self._next = path
        self.load()

    def undo(self) -> None:
        """Take back what was deleted last."""
        self.undone.emit()
        if self._deleted:
            self._put_back(self._deleted.pop())

    def _listen(self) -> None:
        page, wishes = self._page, self._page.wishes
        page.reload_wanted.connect(self.load)
        page.advice_ignored.connect(self._on_advice_ignored)
        wishes.duplicate_wanted.connect(self._on_duplicate_wanted)
        wishes.rename_wanted.connect(self._on_rename_wanted)
        wishes.delete_wanted.connect(self._on_delete_wanted)
        wishes.undo_wanted.connect(self.undo)
        wishes.favourite_wanted.connect(self._on_favourite_wanted)
        wishes.tags_wanted.connect(self._on_tags_wanted)
        wishes.open_wanted.connect(self._on_open_wanted)
        wishes.trash_wanted.connect(self._on_trash_wanted)

    def _on_read(self, catalogue: Catalogue) -> None:
        self._show(catalogue)
        self.read.emit(catalogue)
        if self._next is not None:
            self._page.choose(self._next.stem)
            self._page.choose(str(self._next))  # what cannot be read is known by its path
            self._next = None

    def _show(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._page.put(catalogue)
        self.pinned.emit(catalogue.favourites)

    def _on_advice_ignored(self, routine: Routine, topic: Topic) -> None:
        path = self._makers.ignored_file
        self._do(lambda: ignore(path, routine.id, topic.value), lambda _done: self.load())

    def _do(self, work: Callable[[], object], done: Callable[[Any], object]) -> None:
        """Do something to the person's files, one thing after the other."""
        self._turns.run(work, done, self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(error)
        self.load()  # what was shown in advance may not have come about

    def _on_duplicate_wanted(self, item: Item) -> None:
        catalogue, shelf = self._catalogue, self._shelf
        if catalogue is None or not isinstance(item, Card | ExerciseCard) or item.path is None:
            return
        known = catalogue.cards if isinstance(item, Card) else catalogue.exercises
        path, name, taken = item.path, title_for(item.name, {one.name for one in known.values()}), set(known)
        self._do(lambda: shelf.duplicate(path, name, taken), self.show_saved)

    def _on_rename_wanted(self, item: Item) -> None:
        if not isinstance(item, Card | ExerciseCard) or item.path is None:
            return
        from stretchtimer.gui.library.rename_dialog import RenameDialog

        path, shelf = item.path, self._shelf
        dialog = RenameDialog(self._theme, item.name, item.is_own, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._do(lambda: shelf.rename(path, name), self.show_saved))
        dialog.open()

    def _on_delete_wanted(self, item: Item) -> None:
        path, shelf = item.path, self._shelf
        if path is None:
            return
        if not item.is_own:
            words = _("It comes with the app, so it cannot be deleted.")
            self.told.emit(words)
            return
        name = path.name if not isinstance(item, Card | ExerciseCard) else item.name
        self._page.show_cards()
        self._do(lambda: shelf.delete(path), lambda trashed: self._on_deleted(trashed, name))

    def _on_deleted(self, trashed: Trashed, name: str) -> None:
        self._deleted.append(trashed)
        words = _("“{name}” is in the trash.").format(name=_shortened(name))
        self.undoable.emit(words)
        self.load()

    def _put_back(self, trashed: Trashed) -> None:
        trash = self._shelf.trash
        self._do(lambda: trash.restore(trashed), self.show_saved)

    def _on_trash_wanted(self) -> None:
        trash = self._shelf.trash
        self._turns.run(lambda: trash_items(trash), self._on_trash_read, self._on_failed)

    def _on_trash_read(self, items: tuple[TrashItem, ...]) -> None:
        from stretchtimer.gui.library.trash_dialog import TrashDialog

        today = local_time(self._makers.clock()).date()
        dialog = TrashDialog(self._theme, items, today, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_wanted.connect(self._on_restore_wanted)
        dialog.open()

    def _on_restore_wanted(self, trashed: Trashed) -> None:
        self._deleted = [one for one in self._deleted if one != trashed]
        self.undone.emit()
        self._put_back(trashed)

    def _on_favourite_wanted(self, card: Card, on: bool) -> None:
        self._mark(lambda marks: marks.with_favourite(card.id, on=on))

    def _on_tags_wanted(self, card: Card, tags: tuple[str, ...]) -> None:
        self._mark(lambda marks: marks.with_tags(card.id, tags))

    def _mark(self, change: Callable[[Marks], Marks]) -> None:
        """Show the change at once, then write it into the file as it is by then."""
        if self._catalogue is None:
            return
        self._show(self._catalogue.marked(change(self._catalogue.marks)))
        path = self._shelf.folders.marks
        self._do(lambda: save_marks(path, change(load_marks(path)[0])), lambda _done: None)

    def _on_open_wanted(self, path: Path) -> None:
        if not self._open_path(path):
            words = _("No program could be found to open {path}.").format(path=path)
            self.told.emit(words)


def _shortened(name: str) -> str:
    """`name` as far as it goes into a sentence."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
