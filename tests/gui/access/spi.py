"""A reader's side of AT-SPI: a private bus, its registry, and the tree of the app as it is told over it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.evening.desk import until

LAUNCHERS = tuple(
    Path(folder) / "at-spi-bus-launcher"
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/libexec/at-spi2-core", "/usr/lib")
)
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, VALUE = "org.a11y.atspi.Accessible", "org.a11y.atspi.Value"
CHECKED, ENABLED, FOCUSABLE, SHOWING = 4, 8, 11, 25  # of AT-SPI's states
UNKNOWN_ROLES = frozenset({"invalid", "unknown", "redundant object"})
APP = "Stretch Timer"
PATIENCE_S = 10.0


def why_no_reader() -> str | None:
    """What keeps a screen reader's bus from being started here; None if nothing does."""
    if not shutil.which("dbus-daemon"):
        return "dbus-daemon cannot be found"
    return None if _launcher() else "at-spi-bus-launcher cannot be found"


def _launcher() -> Path | None:
    return next((path for path in LAUNCHERS if path.exists()), None)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reader knows of one thing in a window."""

    name: str
    role: str
    states: frozenset[int]
    has_value: bool
    path: tuple[str, ...]  # the roles from the window down to it

    @property
    def takes_keys(self) -> bool:
        """Whether the keyboard can come to it."""
        return {FOCUSABLE, ENABLED} <= self.states


class Reader:
    """Asks on the bus of accessibility, as a screen reader does."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Ask no more."""
        self._bus.close()

    def window(self) -> tuple[str, str] | None:
        """Where the one window on this desktop is on the bus, None as long as there is none."""
        for owner, app in self._children("org.a11y.atspi.Registry", ROOT):
            for place in self._children(owner, app):
                if self._property(*place, "Name") == APP:
                    return place
        return None

    def read(self, owner: str, path: str, above: tuple[str, ...] = ()) -> Iterator[Heard]:
        """All that is shown in it, itself first."""
        role = self._call(owner, path, ACCESSIBLE, "GetRoleName")
        states = self._states(owner, path)
        if above and SHOWING not in states:
            return
        interfaces = self._call(owner, path, ACCESSIBLE, "GetInterfaces")
        here = (*above, role)
        yield Heard(self._property(owner, path, "Name"), role, states, VALUE in interfaces, here)
        for child_owner, child in self._children(owner, path):
            yield from self.read(child_owner, child, here)

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = self._call(owner, path, ACCESSIBLE, "GetChildren")
        return found

    def _states(self, owner: str, path: str) -> frozenset[int]:
        low, high = self._call(owner, path, ACCESSIBLE, "GetState")
        bits = low | high << 32
        return frozenset(number for number in range(64) if bits >> number & 1)

    def _property(self, owner: str, path: str, name: str) -> str:
        asked = Properties(DBusAddress(path, owner, ACCESSIBLE)).get(name)
        (_type, value), *_rest = unwrap_msg(self._bus.send_and_get_reply(asked, timeout=PATIENCE_S))
        return str(value)

    def _call(self, owner: str, path: str, interface: str, method: str) -> Any:
        asked = new_method_call(DBusAddress(path, owner, interface), method)
        (answer,) = unwrap_msg(self._bus.send_and_get_reply(asked, timeout=PATIENCE_S))
        return answer


@contextmanager
def reading(session_bus: str, environ: Mapping[str, str]) -> Iterator[Reader]:
    """A reader, on the accessibility bus that belongs to `session_bus`."""
    launcher = subprocess.Popen(
        [str(_launcher()), "--launch-immediately"],
        env={**os.environ, **environ, "DBUS_SESSION_BUS_ADDRESS": session_bus},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        reader = Reader(_address(session_bus))
        try:
            yield reader
        finally:
            reader.close()
    finally:
        launcher.terminate()
        launcher.wait()


def _address(session_bus: str) -> str:
    """Where the bus of accessibility is: the launcher tells it on the bus of the session, once it is there."""
    asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
    found: list[str] = []

    def answered() -> bool:
        with open_dbus_connection(session_bus) as bus, suppress(DBusErrorResponse):
            found.extend(unwrap_msg(bus.send_and_get_reply(asked, timeout=PATIENCE_S)))
        return bool(found)

    until(answered, "the bus of accessibility")
    return found[0]
