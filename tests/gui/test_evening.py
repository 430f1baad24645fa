"""One whole evening through the window: choose, start, pause, skip, finish, and find it in the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.shell import JOURNAL, LIBRARY
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.timeline.segment import Outcome
from tests.gui.evening import House, open_window, press, rows
from tests.gui.made import CALVES, LEAD_IN_MS, QUADS

CTRL = Qt.KeyboardModifier.ControlModifier
HOLD_S, SWITCH_S = 20, 5


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Four routines, an empty journal."""
    return House(tmp_path)


def pass_time(house: House, player: PlayerPage, qtbot: QtBot, seconds: float) -> None:
    """Turn the clock on, a second at a time, as the player's own timer would see it."""
    assert player.bridge is not None
    for _second in range(round(seconds)):
        house.clock.on(1)
        player.bridge.tick()


def start(window: MainWindow, qtbot: QtBot, id_: str) -> PlayerPage:
    """Choose a routine, and start it with Enter."""
    window.shell.go(LIBRARY)
    window.shell.library.choose(id_)
    window.shell.library.focus_cards()
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.is_playing
    return window.player


def leave(window: MainWindow, qtbot: QtBot) -> None:
    """From the summary back to the library."""
    assert window.player.summary is not None
    press(window, qtbot, Qt.Key.Key_Return)
    assert not window.is_playing


def test_a_whole_session_and_its_row(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Both sides, with a pause in between that is not counted; the row is there without a click on save."""
    window = open_window(house, theme, qtbot)
    player = start(window, qtbot, CALVES.id)
    pass_time(house, player, qtbot, LEAD_IN_MS / 1_000 + 8)
    press(window, qtbot, Qt.Key.Key_Space)
    house.clock.on(60)
    press(window, qtbot, Qt.Key.Key_Space)
    pass_time(house, player, qtbot, HOLD_S - 8 + SWITCH_S + HOLD_S + 1)
    leave(window, qtbot)
    press(window, qtbot, Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: bool(rows(window.shell.journal)))
    assert rows(window.shell.journal) == ["Today, 18:05, Warm-up 40 s"]
    assert house.sound.asked[0] == f"play 0 of {LEAD_IN_MS + 45_000}"
    assert "stop" in house.sound.asked


def test_what_was_skipped_and_ended_early_is_told_as_it_was(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The right side is cut short at 12 s, the left ended after 5: both are in the journal with what was held."""
    window = open_window(house, theme, qtbot)
    player = start(window, qtbot, CALVES.id)
    pass_time(house, player, qtbot, LEAD_IN_MS / 1_000 + 12)
    press(window, qtbot, Qt.Key.Key_N)
    pass_time(house, player, qtbot, SWITCH_S + 5)
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_Return)
    leave(window, qtbot)
    with house.open_journal() as journal:
        (session,) = journal.sessions()
    assert session.outcome is SessionOutcome.STOPPED
    assert [(entry.held_ms, entry.outcome) for entry in session.entries] == [
        (12_000, Outcome.SHORT),
        (5_000, Outcome.SHORT),
    ]


def test_before_and_after_are_shown_as_one_workout(house: House, theme: Theme, qtbot: QtBot) -> None:
    """An hour of training between them."""
    window = open_window(house, theme, qtbot)
    for id_, seconds in ((CALVES.id, 50), (QUADS.id, 140)):
        player = start(window, qtbot, id_)
        pass_time(house, player, qtbot, seconds)
        leave(window, qtbot)
        house.clock.on(3_600)
    window.shell.go(JOURNAL)
    qtbot.waitUntil(lambda: "Cool-down" in "".join(rows(window.shell.journal)))
    assert rows(window.shell.journal) == ["Today, 18:05, Warm-up 40 s, Cool-down 2 min"]


def test_closing_the_window_in_mid_session_keeps_the_place(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The next start offers to go on: nothing that was held is lost."""
    window = open_window(house, theme, qtbot)
    player = start(window, qtbot, CALVES.id)
    pass_time(house, player, qtbot, LEAD_IN_MS / 1_000 + HOLD_S + 2)
    window.close()
    assert house.writer is not None
    house.writer.close()
    house.writer = None
    again = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(again.shell.banners.texts))
    assert CALVES.name in again.shell.banners.texts[0]
    assert rows(again.shell.journal) == ["Today, 18:05, Warm-up 20 s, interrupted"]
