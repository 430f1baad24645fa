"""The screen during a session, on a message bus of the test's own."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.desktop.manners import Manners
from stretchtimer.gui.desktop.wake_lock import FIRST_SEEN_S
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.toast import Toast
from stretchtimer.gui.window import MainWindow
from tests.gui.desktop.bus import Bus
from tests.gui.desktop.screen import Screen
from tests.gui.evening import House, open_window, press
from tests.gui.made import CALVES

AT_ONCE_S = 0.05  # what the window's own thread may spend on it


def bare_manners(window: MainWindow) -> Manners:
    """Of a desktop without tray and media keys."""
    return Manners(window, lambda: False, lambda: None)


def start(house: House, theme: Theme, qtbot: QtBot) -> MainWindow:
    """A window with manners, in it a session of two calf holds."""
    window = open_window(house, theme, qtbot)
    bare_manners(window)
    begin(window)
    return window


def begin(window: MainWindow) -> None:
    """One more session."""
    window.shell.library.choose(CALVES.id)
    window.shell.library.detail.start()
    assert window.is_playing


def finish(window: MainWindow, house: House) -> None:
    """Both sides, to the end."""
    bridge = window.player.bridge
    assert bridge is not None
    while not bridge.session.is_over:
        house.clock.on(1)
        bridge.tick()


def test_the_screen_stays_on_while_a_session_runs_and_only_then(
    bus: Bus, house: House, theme: Theme, qtbot: QtBot
) -> None:
    """On from the start, let go in a pause, on again after it, let go at the end; in the app's name."""
    screen = Screen(bus)
    assert not screen.is_kept_on
    window = start(house, theme, qtbot)
    qtbot.waitUntil(lambda: screen.is_kept_on)
    assert screen.reason == "Stretch Timer: A session is running"
    press(window, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not screen.is_kept_on)
    press(window, qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.is_kept_on)
    assert screen.asked == 2
    finish(window, house)
    qtbot.waitUntil(lambda: not screen.is_kept_on)


def test_the_screen_is_let_go_when_the_window_is_closed_in_mid_session(
    bus: Bus, house: House, theme: Theme, qtbot: QtBot
) -> None:
    """Nobody is left who wants it on."""
    screen = Screen(bus)
    window = start(house, theme, qtbot)
    qtbot.waitUntil(lambda: screen.is_kept_on)
    window.close()
    qtbot.waitUntil(lambda: not screen.is_kept_on)


def test_where_it_cannot_be_kept_on_this_is_said_once(
    bus: Bus, house: House, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bus with nobody to ask: a word in the first session, none in the second, and both go on."""
    said: list[str] = []
    monkeypatch.setattr(Toast, "tell", lambda _toast, text: said.append(text))
    window = start(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    finish(window, house)
    press(window, qtbot, Qt.Key.Key_Return)
    begin(window)
    qtbot.wait(round(FIRST_SEEN_S * 1_000) + 100)  # long enough for it to be asked again
    assert len(said) == 1 and "keep the screen on" in said[0]
    assert window.player.has_session


def test_nothing_waits_for_a_system_that_does_not_answer(
    bus: Bus, house: House, theme: Theme, qtbot: QtBot
) -> None:
    """The screen's service is there and mute: starting and pausing take no longer for it."""
    mute = bus.connect("mute")
    assert mute.registerService("org.freedesktop.ScreenSaver")
    window = open_window(house, theme, qtbot)
    manners = bare_manners(window)
    begin(window)
    before = time.perf_counter()
    manners.wake_lock.keep(False)
    manners.wake_lock.keep(True)
    assert time.perf_counter() - before < AT_ONCE_S
