"""Media keys, as a desktop passes them on over its message bus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from stretchtimer.gui.desktop.media_player import is_there, session_bus
from stretchtimer.gui.theme.theme import Theme
from tests.gui.desktop.bus import Bus
from tests.gui.desktop.desk import Desk
from tests.gui.desktop.headset import NAME, ROOT, Headset
from tests.gui.evening import House
from tests.gui.made import CALVES, LEAD_IN_MS
from tests.routines import CALF

LEAD_IN_S = LEAD_IN_MS // 1_000


@pytest.fixture(autouse=True)
def _screen_is_no_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lock takes no part: a bus that ends while it connects would leave wakepy's socket behind."""
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


@pytest.fixture(name="desk")
def _desk(bus: Bus, house: House, theme: Theme, qtbot: QtBot) -> Desk:
    """A window on the bus, no session yet."""
    return Desk(house, theme, qtbot, bus.connect("app"))


@pytest.fixture(name="headset")
def _headset(bus: Bus, qtbot: QtBot) -> Iterator[Headset]:
    """Its keys are the desktop's."""
    headset = Headset(bus, qtbot)
    yield headset
    headset.end()


def test_there_is_a_player_while_there_is_a_session_and_only_then(desk: Desk, headset: Headset) -> None:
    """Music that is paused gets the keys back as soon as the session is over."""
    assert not headset.sees_a_player
    desk.begin()
    assert headset.sees_a_player
    desk.pass_time(60)
    assert not headset.sees_a_player
    desk.window.player.session_over.emit()
    desk.begin()
    assert headset.sees_a_player
    desk.window.close()
    assert not headset.sees_a_player


def test_the_keys_pause_and_go_on(desk: Desk, headset: Headset) -> None:
    """One key for both, a key for each, and Stop, which ends nothing."""
    desk.begin()
    headset.press("PlayPause")
    assert desk.is_paused
    headset.press("PlayPause")
    assert not desk.is_paused
    headset.press("Play")
    assert not desk.is_paused
    headset.press("Pause")
    headset.press("Pause")
    assert desk.is_paused
    headset.press("Play")
    assert not desk.is_paused
    headset.press("Stop")
    assert desk.is_paused and desk.window.player.has_session


def test_next_and_previous_go_through_the_session(desk: Desk, headset: Headset) -> None:
    """As N and P do."""
    desk.begin()
    desk.pass_time(LEAD_IN_S + 1)
    assert desk.at == 1
    headset.press("Next")
    assert desk.at == 2
    headset.press("Previous")
    assert desk.at == 1


def test_the_keys_do_nothing_while_it_is_asked_whether_to_end(desk: Desk, headset: Headset) -> None:
    """As the keyboard's own."""
    desk.begin()
    desk.window.player.live.controls.end_wanted.emit()
    headset.press("PlayPause")
    assert desk.is_paused


def test_it_tells_the_exercise_the_side_and_the_routine(desk: Desk, headset: Headset) -> None:
    """What a lock screen shows."""
    desk.begin()
    desk.pass_time(LEAD_IN_S + 1)
    told = headset.read()
    assert told["PlaybackStatus"] == "Playing" and told["CanControl"] is True
    metadata = told["Metadata"]
    assert metadata["xesam:title"] == f"{CALF.name}, right side"
    assert metadata["xesam:artist"] == [CALVES.name]
    assert metadata["mpris:trackid"].startswith("/org/")
    root = headset.read(ROOT)
    assert (root["Identity"], root["HasTrackList"], root["SupportedMimeTypes"]) == (
        "Stretch Timer",
        False,
        [],
    )


def test_each_change_is_told_and_the_seconds_are_not(desk: Desk, headset: Headset) -> None:
    """The hold, the switch and the other side, and a pause."""
    desk.begin()
    desk.pass_time(LEAD_IN_S + 30)
    headset.press("Pause")
    assert [change["PlaybackStatus"] for change in headset.told] == [
        "Playing",
        "Playing",
        "Playing",
        "Paused",
    ]
    assert headset.told[2]["Metadata"]["xesam:title"] == f"{CALF.name}, left side"


def test_a_click_on_the_player_brings_the_window_forward(desk: Desk, headset: Headset) -> None:
    """Out of the task bar."""
    desk.begin()
    desk.window.showMinimized()
    headset.show()
    assert not desk.window.isMinimized()


def test_what_it_cannot_do_it_takes_calmly(desk: Desk, headset: Headset) -> None:
    """Some desktops ask all the same."""
    desk.begin()
    headset.press("OpenUri", "s", "file:///music.ogg")
    assert headset.read()["PlaybackStatus"] == "Playing"


def test_two_windows_have_names_of_their_own(
    desk: Desk, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two folders: the second takes a name with its number in it."""
    other = bus.connect("another window")
    assert other.registerService(NAME)
    monkeypatch.setattr("os.getpid", lambda: 4711)
    desk.begin()
    headset = Headset(bus, qtbot, f"{NAME}.instance4711")
    headset.press("PlayPause")
    headset.end()
    assert desk.is_paused


def test_where_there_is_no_bus_nothing_is_said(
    house: House, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The session goes on."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_bus() is None
    desk = Desk(house, theme, qtbot, session_bus())
    desk.begin()
    desk.pass_time(LEAD_IN_S)
    assert desk.at == 1


def test_a_bus_that_is_lost_in_mid_session_takes_nothing_with_it(desk: Desk, bus: Bus, qtbot: QtBot) -> None:
    """It ends, the session does not."""
    desk.begin()
    bus.end()
    qtbot.wait(50)
    desk.pass_time(60)
    assert desk.window.player.summary is not None


def test_a_bus_is_looked_for_where_the_system_puts_it(bus: Bus, tmp_path: Path) -> None:
    """By its address, or by the socket in the folder of the person's session."""
    assert is_there({"DBUS_SESSION_BUS_ADDRESS": bus.address})
    assert is_there({"XDG_RUNTIME_DIR": str(tmp_path / "bus")})
    assert not is_there({"XDG_RUNTIME_DIR": str(tmp_path)}) and not is_there({})
    assert isinstance(bus.connect("anyone"), QDBusConnection)
