"""The media player's life on the message bus: it is there while a session is, and tells when something changes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMetaType, QObject
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage

from stretchtimer.gui.desktop.follower import Follower
from stretchtimer.gui.desktop.mpris import (
    PLAYER,
    ROOT,
    PlayerInterface,
    RootInterface,
    metadata_of,
    status_of,
)
from stretchtimer.gui.desktop.standing import Standing

PATH = "/org/mpris/MediaPlayer2"
NAME = f"{ROOT}.stretchtimer"
PROPERTIES = "org.freedesktop.DBus.Properties"


def session_bus() -> QDBusConnection | None:
    """The bus of the person's session, None if there is none; none is started for our sake."""
    if not sys.platform.startswith("linux") or not is_there(os.environ):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def is_there(environ: Mapping[str, str]) -> bool:
    """Whether the environment names a bus. Only asked, a library might start one of its own."""
    if environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    own = environ.get("XDG_RUNTIME_DIR")
    return bool(own) and Path(str(own), "bus").is_socket()


class MediaPlayer(QObject):
    """On `bus` while `follower` has a session. `show` brings the window forward."""

    def __init__(self, bus: QDBusConnection, follower: Follower, show: Callable[[], object]) -> None:
        super().__init__(follower)
        self._bus, self._follower = bus, follower
        self._name = ""
        self._said: tuple[object, ...] = ()
        self._interfaces = RootInterface(self, show), PlayerInterface(self, follower)

    def put(self, standing: Standing | None) -> None:
        """How the session stands now; None ends it."""
        if standing is None:
            self.close()
            return
        said = standing.is_moving, standing.title, standing.ordinal
        if not self._name:
            self._appear()
        elif said != self._said:
            self._tell({"PlaybackStatus": status_of(standing), "Metadata": metadata_of(standing)})
        self._said = said

    def close(self) -> None:
        """No longer there."""
        if self._name:
            self._bus.unregisterService(self._name)
            self._bus.unregisterObject(PATH)
            self._name = ""

    def _appear(self) -> None:
        """The name may be taken, by a window of another folder; then it is made one's own as the standard says."""
        exported = QDBusConnection.RegisterOption.ExportAdaptors
        if not self._bus.registerObject(PATH, self, exported):
            return
        for name in (NAME, f"{NAME}.instance{os.getpid()}"):
            if self._bus.registerService(name):
                self._name = name
                return
        self._bus.unregisterObject(PATH)

    def _tell(self, changed: dict[str, object]) -> None:
        no_more = QDBusArgument()  # an empty Python list would go out as an array of anything
        no_more.beginArray(QMetaType(QMetaType.Type.QString.value))
        no_more.endArray()
        message = QDBusMessage.createSignal(PATH, PROPERTIES, "PropertiesChanged")
        message.setArguments([PLAYER, changed, no_more])
        self._bus.send(message)
