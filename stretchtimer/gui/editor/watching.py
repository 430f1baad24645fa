"""One file, watched: also when it is replaced by another of its name, deleted, or not there yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLED_MS = 150  # programs write in several goes; a look in between would find half a file


class FileWatch(QObject):
    """`touched` tells that there may be something else at `path` now; whether there is, is for the listener to see."""

    touched = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        self._watcher.fileChanged.connect(self._on_touched)
        self._watcher.directoryChanged.connect(self._on_touched)
        self._watch()

    def go_to(self, path: Path) -> None:
        """Watch another file from now on."""
        if watched := (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePaths(list(watched))
        self._path = path
        self._watch()

    def _watch(self) -> None:
        """Both the file and its folder: a file that is replaced is watched no more, and its folder tells of it."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = [str(path) for path in (self._path, self._path.parent) if path.exists()]
        if new := [path for path in wanted if path not in watched]:
            self._watcher.addPaths(new)

    def _on_touched(self, _path: str) -> None:
        self._settling.start()

    def _on_settled(self) -> None:
        self._watch()
        self.touched.emit()
