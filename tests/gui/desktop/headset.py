"""What a desktop does when a media key is pressed, and what it shows of a player: all over the message bus."""

from __future__ import annotations

from collections import deque
from threading import Thread
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg
from pytestqt.qtbot import QtBot

from tests.gui.desktop.bus import Bus

ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
NAME, PATH = "org.mpris.MediaPlayer2.stretchtimer", "/org/mpris/MediaPlayer2"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_S = 5.0


class Headset:
    """On `bus`, speaks to the player called `name`. Asks in a thread, for the player answers in this one."""

    def __init__(self, bus: Bus, qtbot: QtBot, name: str = NAME) -> None:
        self._qtbot, self._name = qtbot, name
        self._on = open_dbus_connection(bus.address)
        self._heard: deque[Message] = deque()
        rule = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=PATH)
        self._on.filter(rule, queue=self._heard)
        self._call(message_bus.AddMatch(rule))

    def press(self, key: str, signature: str = "", *arguments: object) -> None:
        """A key, by the name that the specification gives it."""
        self._ask(PLAYER, key, signature, *arguments)

    def show(self) -> None:
        """A click on what the desktop shows of the player."""
        self._ask(ROOT, "Raise")

    def read(self, interface: str = PLAYER) -> dict[str, Any]:
        """All that the player tells of itself."""
        return plain(self._ask(PROPERTIES, "GetAll", "s", interface)[0])

    @property
    def told(self) -> list[dict[str, Any]]:
        """What was told unasked, until the last key was pressed."""
        assert all(message.header.fields and message.body[2] == [] for message in self._heard)
        return [plain(message.body[1]) for message in self._heard]

    @property
    def sees_a_player(self) -> bool:
        """Whether one is there at all."""
        (there,) = self._call(message_bus.NameHasOwner(self._name))
        return bool(there)

    def end(self) -> None:
        """Off the bus."""
        self._on.close()

    def _ask(self, interface: str, method: str, signature: str = "", *arguments: object) -> Any:
        address = DBusAddress(PATH, self._name, interface)
        return self._call(new_method_call(address, method, signature or None, arguments))

    def _call(self, message: Message) -> Any:
        answers: list[Message] = []
        asking = Thread(
            target=lambda: answers.append(self._on.send_and_get_reply(message, timeout=PATIENCE_S)),
            name="headset",
        )
        asking.start()
        self._qtbot.waitUntil(lambda: not asking.is_alive())
        return unwrap_msg(answers[0])


def plain(told: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    """What is told, without the types that the bus writes beside every value."""
    return {
        name: plain(value) if signature == "a{sv}" else value for name, (signature, value) in told.items()
    }
