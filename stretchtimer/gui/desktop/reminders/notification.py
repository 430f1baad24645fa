"""A word to the person outside the window, over the desktop's message bus where there is no tray to say it."""

from __future__ import annotations

from importlib.util import find_spec

SHOWN_MS = -1  # as long as the desktop thinks fit
PATIENCE_S = 2.0


def notify(title: str, text: str) -> None:
    """Show a notification after the Desktop Notifications Specification; where there is nobody to show it, nothing.

    Waits for the bus: not for the thread that draws.
    """
    if find_spec("jeepney") is None:
        return
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    body: tuple[object, ...] = ("Stretch Timer", 0, "stretchtimer", title, text, [], {}, SHOWN_MS)
    try:
        with open_dbus_connection("SESSION") as bus:
            bus.send_and_get_reply(
                new_method_call(address, "Notify", "susssasa{sv}i", body), timeout=PATIENCE_S
            )
    except (OSError, KeyError, ValueError, TimeoutError):
        return  # no bus, or one that is on its way out
