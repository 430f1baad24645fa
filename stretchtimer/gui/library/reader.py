"""Reads the library beside the window, and sees when it is otherwise on the disk than it was read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from stretchtimer.gui.errands import Errands
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.library.folder_watch import FolderWatch, Stamp, own_files, stamp_of, watched_paths
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.library.ignored import load_ignored
from stretchtimer.gui.makers import Makers
from stretchtimer.routine.doses import doses_of
from stretchtimer.routine.shelf.marks_file import load_marks


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found on the disk, and what tells whether it is still so."""

    number: int
    catalogue: Catalogue
    stamp: Stamp
    watched: tuple[Path, ...]


class LibraryReader(QObject):
    """`read` carries the catalogue, `failed` what was raised; `changed` tells that there is something else by now."""

    read = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._makers, self._where = makers, makers.shelf.folders
        self._errands = Errands(self)
        self._watch = FolderWatch(self)
        self._stamp: Stamp | None = None
        self._begun = 0
        self._watch.touched.connect(self._look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._on_state_changed)

    def load(self, before: Catalogue | None) -> None:
        """Read everything; what is as it was `before` is taken from there."""
        self._begun += 1
        number = self._begun
        self._errands.run(lambda: self._read(number, before), self._on_read, self.failed.emit)

    def close(self) -> None:
        """Bring nothing back any more."""
        self._errands.close()

    def _read(self, number: int, before: Catalogue | None) -> _Found:
        makers, where = self._makers, self._where
        files = own_files(where)
        stamp = stamp_of(files)  # before they are read: what is written meanwhile is read again
        settings = makers.settings
        habits = Habits(settings.lead_in_ms, doses_of(settings), load_ignored(makers.ignored_file))
        marks, problems = load_marks(where.marks)
        catalogue = Catalogue.of(makers.load_library(), habits, makers.shelf, marks, problems, before)
        return _Found(number, catalogue, stamp, watched_paths(where, files))

    def _on_read(self, found: _Found) -> None:
        if found.number != self._begun:
            return  # a later look is under way
        self._stamp = found.stamp
        self._watch.watch(found.watched)
        self.read.emit(found.catalogue)

    def _look(self) -> None:
        where = self._where
        self._errands.run(lambda: stamp_of(own_files(where)), self._on_looked, self.failed.emit)

    def _on_looked(self, stamp: Stamp) -> None:
        if stamp != self._stamp:
            self.changed.emit()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back from another program may have written there."""
        if state is Qt.ApplicationState.ApplicationActive and self._stamp is not None:
            self._look()
