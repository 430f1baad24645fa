"""The part of a desktop that turns the screen off, as far as an app can speak to it."""

from __future__ import annotations

from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

from tests.gui.desktop.bus import Bus

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


@ClassInfo({"D-Bus Interface": NAME})
class _ScreenSaver(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held: set[int] = set()
        self.asked = 0
        self.reason = ""

    @Slot(str, str, result="uint")
    def Inhibit(self, application: str, reason: str) -> int:
        self.asked += 1
        self.reason = f"{application}: {reason}"
        self.held.add(self.asked)
        return self.asked

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:
        self.held.remove(cookie)


class Screen(QObject):
    """On `bus`, counts who wants the screen on."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._saver = _ScreenSaver(self)
        on = bus.connect("screen")
        assert on.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        assert on.registerService(NAME)

    @property
    def is_kept_on(self) -> bool:
        """Whether it may not go dark."""
        return bool(self._saver.held)

    @property
    def asked(self) -> int:
        """How often it was asked to stay on."""
        return self._saver.asked

    @property
    def reason(self) -> str:
        """Who wants it on and why, as a desktop would tell the person."""
        return self._saver.reason
