"""The person's own folder, watched: files that other programs write, delete or bring are seen at once."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from stretchtimer.config.paths import Folders
from stretchtimer.errors import FileProblems
from stretchtimer.routine.folder import files_in

SETTLED_MS = 250  # programs write in several goes, and copy many files
MOST_FILES = (
    200  # watched one by one, as some systems allow no more; of others the folder tells, or the next look
)

Stamp = frozenset[tuple[str, int, int]]


class FolderWatch(QObject):
    """`touched` tells that something may be otherwise now; whether it is, the stamp says."""

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.touched)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these from now on, those of them that are there."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for path in paths}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)

    def _on_changed(self, _path: str) -> None:
        self._settling.start()


def own_files(where: Folders) -> tuple[Path, ...]:
    """The person's own routines and exercises and what they marked, as far as there are any."""
    found = [where.marks] if where.marks.is_file() else []
    for folder in (where.routines, where.exercises):
        with suppress(FileProblems):  # the library tells of it
            found.extend(files_in(folder))
    return tuple(found)


def watched_paths(where: Folders, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders, the one above them as well as long as they are not there, and as many of `files` as may be."""
    folders = (where.data, where.routines, where.exercises)
    return (*(folder for folder in folders if folder.is_dir()), *files[:MOST_FILES])


def stamp_of(files: Iterable[Path]) -> Stamp:
    """What is different if one of `files` was written, or another is there."""
    stamps = set()
    for path in files:
        with suppress(OSError):  # it has just gone
            found = path.stat()
            stamps.add((str(path), found.st_mtime_ns, found.st_size))
    return frozenset(stamps)
