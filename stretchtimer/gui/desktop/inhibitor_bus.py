"""How wakepy speaks to a desktop over its message bus: in this app's name, and leaving nothing open behind it.

Needs jeepney, which comes with wakepy where there is such a bus.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wakepy.core import DBusAdapter, DBusMethodCall
from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

from stretchtimer.config.translations import _


class InhibitorBus(JeepneyDBusAdapter):
    """Names the app and its reason, which desktops show to the person in place of wakepy's own."""

    def process(self, call: DBusMethodCall) -> object:
        names = {"wakepy": _("Stretch Timer"), "wakelock active": _("A session is running")}
        call.args = tuple(names.get(arg, arg) for arg in call.args)
        return super().process(call)

    def close_connections(self) -> None:
        """Without wakepy's sweep through all of Python's memory, which would be seen as a hitch."""
        while self._connections:
            _bus, connection = self._connections.popitem()
            self.close_connection(connection)


@dataclass
class Inhibitors:
    """Makes the ones for one lock, and closes them: wakepy itself forgets those that came to nothing."""

    _made: list[InhibitorBus] = field(default_factory=list)

    def kind(self) -> type[DBusAdapter]:
        """What wakepy makes one of."""
        made = self._made

        class Noted(InhibitorBus):
            def __init__(self) -> None:
                super().__init__()
                made.append(self)

        return Noted

    def close(self) -> None:
        """All of them."""
        for bus in self._made:
            bus.close_connections()
