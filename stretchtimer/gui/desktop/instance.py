"""One window for a person: who starts the app a second time is shown the first one.

A lock on a file says who is the first; the system takes it away when its process dies, however that comes about. The
first one listens for those that come later, at an address made of the person's folder.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:  # loaded by a second one at once, by the first when its window is there
    from PySide6.QtNetwork import QLocalServer

ANSWERS_IN_MS = 2_000
PATIENCE_S = 6.0  # the first may still be starting, or be on its way out and writing its journal
A_MOMENT_MS = 50
LONGEST_MESSAGE = 1_000
LONGEST_FOLDER = 80  # bytes; a socket's path may have 107, and is longer while Qt makes it
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # with it, Wayland lets a window come to the front
ANSWER = b"here\n"


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
        self._address = address(state)
        self._lock = QLockFile(str(state / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long the first one runs; only its death ends it
        self._server: QLocalServer | None = None

    def start(self, patience_s: float = PATIENCE_S) -> Start:
        """Find out which start this is, and call the first one if there is one. Waits for no more than it must."""
        try:
            self._state.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Start.ALONE
        until = time.monotonic() + patience_s
        while True:
            if self._lock.tryLock(A_MOMENT_MS):
                return Start.FIRST
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return Start.ALONE
            if self._call():
                return Start.SECOND
            if time.monotonic() > until:
                return Start.ALONE

    def listen(self) -> None:
        """From now on be called, if this is the first one."""
        if not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._address)  # of one that was killed; ours is the lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._address)

    def close(self) -> None:
        """Listen no longer. The lock stays until the process ends: until then what was done is being written."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _call(self) -> bool:
        """Ask the first one to show itself; whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(ANSWERS_IN_MS):
            return False
        socket.write(self._environ.get(ACTIVATION, "").encode()[: LONGEST_MESSAGE - 1] + b"\n")
        answered = socket.waitForReadyRead(ANSWERS_IN_MS)
        socket.close()
        return answered

    def _on_connection(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(socket.deleteLater)

    def _on_ready_read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_MESSAGE:
                socket.abort()
            return
        token = bytes(socket.readLine(LONGEST_MESSAGE).data()).decode(errors="replace").strip()
        socket.write(ANSWER)
        socket.flush()
        if token:
            os.environ[ACTIVATION] = token  # Qt reads it when the window asks to come to the front
        self.called.emit()


def address(state: Path) -> str:
    """Where the first one of this folder listens: a pipe's name on Windows, elsewhere a file of this person's."""
    if os.name != "nt" and len(os.fsencode(state)) <= LONGEST_FOLDER:
        return str(state / "window.socket")
    import hashlib
    import tempfile

    name = "stretchtimer-" + hashlib.sha256(os.fsencode(state)).hexdigest()[:16]
    return name if os.name == "nt" else str(Path(tempfile.gettempdir()) / f"{name}-{os.getuid()}")
