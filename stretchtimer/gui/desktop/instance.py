"""One window for a person: who starts the app a second time is shown the first one.

A lock on a file says who is the first; the system takes it away when its process dies, however that comes about. One
that comes later puts a file beside it, a call; the first one watches for it, and answers by taking it away.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from stretchtimer.config.saving import save_whole
from stretchtimer.errors import UserError

PATIENCE_S = 6.0  # the first may still be starting, or be on its way out and writing its journal
A_MOMENT_MS = 50
LONGEST_TOKEN = 1_000
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # with it, Wayland lets a window come to the front


class Start(Enum):
    """What a start of the app is."""

    FIRST = "first"
    SECOND = "second"  # the first one has been called and has answered
    ALONE = "alone"  # the first one does not answer, or the lock cannot be had: better two windows than none


class Instance(QObject):
    """This process's place among those of the same person and folder. `called` comes when a later one asks for us."""

    called = Signal()

    def __init__(self, state: Path, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        """`state` is the person's folder for what the app remembers; it need not exist."""
        super().__init__(parent)
        self._state = state
        self._environ = environ
        self._call = state / "window.call"
        self._lock = QLockFile(str(state / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long the first one runs; only its death ends it
        self._watcher: QFileSystemWatcher | None = None

    def start(self, patience_s: float = PATIENCE_S) -> Start:
        """Find out which start this is, and call the first one if there is one. Waits for no more than it must."""
        try:
            self._state.mkdir(parents=True, exist_ok=True)
            return self._started(time.monotonic() + patience_s)
        except (OSError, UserError):
            return Start.ALONE

    def listen(self) -> None:
        """From now on be called, if this is the first one; a call that came before is heard at once."""
        if self._lock.isLocked():
            self._watcher = QFileSystemWatcher([str(self._state)], self)
            self._watcher.directoryChanged.connect(self._answer)
            self._answer()

    def close(self) -> None:
        """Listen no longer. The lock stays until the process ends: until then what was done is being written."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _started(self, until_s: float) -> Start:
        """Calls once, then waits for the answer, or for the lock, as the first one may be about to end."""
        has_called = False
        while not self._lock.tryLock(A_MOMENT_MS):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return Start.ALONE
            if not has_called:
                save_whole(self._call, self._environ.get(ACTIVATION, "")[:LONGEST_TOKEN].encode())
                has_called = True
            elif not self._call.exists():
                return Start.SECOND
            elif time.monotonic() > until_s:
                self._call.unlink(missing_ok=True)
                return Start.ALONE
        if has_called:
            self._call.unlink(missing_ok=True)
        return Start.FIRST

    def _answer(self) -> None:
        try:
            token = self._call.read_text(encoding="utf-8", errors="replace")[:LONGEST_TOKEN].strip()
            self._call.unlink()
        except OSError:
            return  # something else has changed in the folder
        if token:
            os.environ[ACTIVATION] = token  # Qt reads it when the window asks to come to the front
        self.called.emit()
