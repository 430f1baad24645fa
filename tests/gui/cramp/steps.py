"""What a person in pain does, and what can be asked afterwards."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.after import AfterCramp
from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.diary import Spasm
from tests.gui.evening import House, press
from tests.gui.made import NOW

Key = Qt.Key
LONG_AGO = NOW - timedelta(days=365)


def chooser(window: MainWindow) -> Chooser:
    """The question where it cramps, which is there."""
    found = [one for one in window.findChildren(Chooser) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def to_front(window: MainWindow, qtbot: QtBot) -> None:
    """What a window manager does once the question is gone; there is none here."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def ask(window: MainWindow, qtbot: QtBot) -> Chooser:
    """C, and the question is there."""
    press(window, qtbot, Key.Key_C)
    qtbot.waitUntil(lambda: any(one.isActiveWindow() for one in window.findChildren(Chooser)))
    return chooser(window)


def begin(window: MainWindow, qtbot: QtBot, key: Key = Key.Key_1) -> PlayerPage:
    """C and a number: relief runs."""
    found = ask(window, qtbot)
    qtbot.keyClick(found, key)
    to_front(window, qtbot)
    assert window.is_playing
    return window.player


def pass_time(house: House, player: PlayerPage, seconds: int) -> None:
    """Turn the clock on, a second at a time."""
    for _second in range(seconds):
        house.clock.on(1)
        if player.bridge is not None:
            player.bridge.tick()


def ease(house: House, player: PlayerPage, qtbot: QtBot, seconds: int = 30) -> AfterCramp:
    """It eased after so long, and the walk is passed over."""
    pass_time(house, player, seconds)
    qtbot.keyClick(player, Key.Key_Return)
    qtbot.keyClick(player, Key.Key_N)
    page = player.summary
    assert isinstance(page, AfterCramp)
    return page


def spasms(house: House) -> list[Spasm]:
    """The cramps in the journal."""
    with house.open_journal() as journal:
        return journal.spasms(LONG_AGO)


def place(player: PlayerPage) -> tuple[str, str, int]:
    """What is done now, on which side, and the seconds it has run."""
    assert player.bridge is not None
    moment = player.bridge.now
    return moment.segment.exercise.group, moment.segment.side.value, moment.elapsed_ms // 1_000
