"""The session as a media player on Linux's message bus: media keys and headsets then reach it like any music.

After the MPRIS 2.2 specification (specifications.freedesktop.org/mpris-spec); names and spelling are its.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusObjectPath

from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.follower import Follower
from stretchtimer.gui.desktop.standing import Standing

ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
TRACKS = "/org/stretchtimer/segment"
DESKTOP_ENTRY = "stretchtimer"


T = TypeVar("T")


def _interface(name: str) -> Callable[[type[T]], type[T]]:
    """What a class is called on the bus."""
    return ClassInfo({"D-Bus Interface": name})  # type: ignore[call-arg, return-value]  # not in Qt's own hints


def _told(kind: type | str, get: Callable[[Any], object]) -> Property:
    """A property to be read; `kind` is a Python type, or Qt's name of one that Python has not."""
    return Property(kind, get)  # type: ignore[arg-type]  # names are not in Qt's own hints


def status_of(standing: Standing) -> str:
    """In the specification's words. Where the person is waited for, Play is what goes on."""
    return "Playing" if standing.is_moving else "Paused"


def metadata_of(standing: Standing) -> dict[str, object]:
    """What is "played": the exercise with its side, of the routine."""
    return {
        "mpris:trackid": QDBusObjectPath(f"{TRACKS}/{standing.ordinal}"),
        "xesam:title": standing.title,
        "xesam:artist": [standing.routine],
        "xesam:album": _("Stretch Timer"),
    }


@_interface(ROOT)
class RootInterface(QDBusAbstractAdaptor):
    """Who plays, and how to have it shown."""

    def __init__(self, parent: QObject, show: Callable[[], object]) -> None:
        super().__init__(parent)
        self._show = show

    Identity = _told(str, lambda _self: _("Stretch Timer"))
    DesktopEntry = _told(str, lambda _self: DESKTOP_ENTRY)
    CanQuit = _told(bool, lambda _self: False)
    CanRaise = _told(bool, lambda _self: True)
    HasTrackList = _told(bool, lambda _self: False)
    SupportedUriSchemes = _told("QStringList", lambda _self: [])
    SupportedMimeTypes = _told("QStringList", lambda _self: [])

    @Slot()
    def Raise(self) -> None:
        self._show()

    @Slot()
    def Quit(self) -> None:
        """Said to be impossible, and so does nothing."""


@_interface(PLAYER)
class PlayerInterface(QDBusAbstractAdaptor):
    """What is played, and the keys."""

    def __init__(self, parent: QObject, follower: Follower) -> None:
        super().__init__(parent)
        self._follower = follower

    def _status(self) -> str:
        standing = self._follower.standing
        return status_of(standing) if standing else "Stopped"

    def _metadata(self) -> dict[str, object]:
        standing = self._follower.standing
        return metadata_of(standing) if standing else {}

    PlaybackStatus = _told(str, _status)
    Metadata = _told("QVariantMap", _metadata)
    Rate = _told(float, lambda _self: 1.0)
    MinimumRate = _told(float, lambda _self: 1.0)
    MaximumRate = _told(float, lambda _self: 1.0)
    Volume = _told(float, lambda _self: 1.0)
    Position = _told("qlonglong", lambda _self: 0)
    CanGoNext = _told(bool, lambda _self: True)
    CanGoPrevious = _told(bool, lambda _self: True)
    CanPlay = _told(bool, lambda _self: True)
    CanPause = _told(bool, lambda _self: True)
    CanSeek = _told(bool, lambda _self: False)
    CanControl = _told(bool, lambda _self: True)

    @Slot()
    def Play(self) -> None:
        self._follower.play()

    @Slot()
    def Pause(self) -> None:
        self._follower.pause()

    @Slot()
    def PlayPause(self) -> None:
        self._follower.toggle()

    @Slot()
    def Stop(self) -> None:
        """A session is not ended by a key in a pocket: it stands still."""
        self._follower.pause()

    @Slot()
    def Next(self) -> None:
        self._follower.skip()

    @Slot()
    def Previous(self) -> None:
        self._follower.back()

    @Slot("qlonglong")
    def Seek(self, offset: int) -> None:
        """Said to be impossible, and so does nothing."""

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, position: int) -> None:
        """Said to be impossible, and so does nothing."""

    @Slot(str)
    def OpenUri(self, uri: str) -> None:
        """There is nothing to open."""
