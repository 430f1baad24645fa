"""What a screen reader really gets: the app's window in a process of its own, read over AT-SPI on a bus of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.evening.desk import AppWindow, desk, until, why_no_desk

pytest.importorskip("jeepney", reason="nothing here speaks to a message bus without Qt")

from tests.gui.access.spi import CHECKED, UNKNOWN_ROLES, Heard, Reader, reading, why_no_reader
from tests.gui.desktop.bus import Bus

FEWEST = 5  # of the smallest page, an empty journal; fewer are heard only if the walk ends too soon
PAGES = {"Today": "ctrl+1", "Library": "ctrl+2", "Journal": "ctrl+3", "Settings": "ctrl+comma", "Help": "F1"}


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    """A session's bus with nobody on it."""
    if reason := why_no_desk() or why_no_reader():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no screen reader can listen here: {reason}")
    bus = Bus(tmp_path / "bus")
    yield bus
    bus.end()


def heard_in(reader: Reader) -> list[Heard]:
    """All that is shown in the window."""
    place = reader.window()
    assert place is not None
    return list(reader.read(*place))


def told(thing: Heard) -> str:
    """Where it is, for who has to mend it."""
    return " > ".join(thing.path[-4:])


def turn_to(window: AppWindow, key: str) -> None:
    """Another page, all of it shown."""
    window.press(key)
    window.wait_until_at_rest()


@pytest.mark.slow
def test_no_control_of_any_page_is_without_a_name_or_a_role(bus: Bus, tmp_path: Path) -> None:
    """Each thing the keyboard comes to, and each button, on every page; every slider has its value."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text('output = "none"\n', encoding="utf-8")
    environ = {"DBUS_SESSION_BUS_ADDRESS": bus.address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with (
        desk() as place,
        reading(bus.address, place.environ) as reader,
        place.window(home, **environ) as window,
    ):
        until(lambda: reader.window() is not None, "the window on the bus")
        for name, key in PAGES.items():
            turn_to(window, key)
            heard = heard_in(reader)
            controls = [thing for thing in heard if thing.takes_keys]
            chosen = [thing for thing in heard if CHECKED in thing.states and thing.role == "radio button"]
            assert name in {thing.name for thing in chosen}, "where one is, is told as one of several"
            assert len(controls) >= FEWEST, name
            assert [told(thing) for thing in controls if not thing.name] == [], name
            assert [told(thing) for thing in heard if thing.role in UNKNOWN_ROLES] == [], name
            assert [told(thing) for thing in heard if thing.role == "slider" and not thing.has_value] == []
