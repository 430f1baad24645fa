"""The part of a desktop that shows notifications."""

from __future__ import annotations

from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

from tests.gui.desktop.bus import Bus

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@ClassInfo({"D-Bus Interface": NAME})
class _Notifications(QDBusAbstractAdaptor):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[tuple[str, str]] = []

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        app: str,
        replaces: int,
        icon: str,
        summary: str,
        body: str,
        actions: list[str],
        hints: dict[str, object],
        timeout: int,
    ) -> int:
        self.told.append((summary, body))
        return len(self.told)


class Notices(QObject):
    """On `bus`, remembers what it was to show."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._service = _Notifications(self)
        on = bus.connect("notifications")
        assert on.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        assert on.registerService(NAME)

    @property
    def told(self) -> list[tuple[str, str]]:
        """Titles and texts, in order."""
        return self._service.told
