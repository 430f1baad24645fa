"""A message bus of one's own, for the tests that ask for one, and a window on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.desktop.bus import Bus, why_no_bus
from tests.gui.evening import House

# Of the offscreen platform itself, where nothing is in front of anything and there is no tray.
PLATFORM_SAYS = (
    "This plugin does not support",
    "No such signal QPlatformNativeInterface::systemTray",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No test fails for what the platform without a screen says of itself."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*PLATFORM_SAYS, extend=True), append=False)


@pytest.fixture(name="bus")
def _bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """This test's own bus, named in the environment; with `CI` set, a missing one is a failure."""
    if reason := why_no_bus():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no message bus: {reason}")
    bus = Bus(tmp_path / "bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    yield bus
    bus.end()


@pytest.fixture(name="house")
def _house(tmp_path: Path) -> House:
    """Four routines, an empty journal, a clock that the test turns."""
    return House(tmp_path)
