"""The window closed in the middle of something: nothing that was felt or held is lost."""

from __future__ import annotations

import sqlite3

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.strength import StrengthQuestion
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.journal.records import SessionOutcome
from tests.gui.cramp.steps import Key, begin, pass_time, spasms
from tests.gui.evening import House, open_window

TOLD = "The cramp that was being eased last time is in the journal."


def killed(house: House) -> House:
    """Where it starts again, with what a process that is killed now leaves on the disk."""
    left_behind = House(house.folder / "after")
    left_behind.folder.mkdir()
    with sqlite3.connect(house.journal_file) as before, sqlite3.connect(left_behind.journal_file) as after:
        before.backup(after)
    before.close()
    after.close()
    return left_behind


def test_a_cramp_is_kept_though_the_window_is_closed_over_it(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """Where and when it was; how strong is left open. What was held is there, and nobody is asked to go on."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot, Key.Key_2)
    pass_time(house, player, 34)
    window.close()
    [spasm] = spasms(house)
    assert (spasm.group, spasm.side.value, spasm.strength) == ("quads", "right", None)
    with house.open_journal() as journal:
        [session] = journal.sessions(limit=5)
    assert session.outcome is SessionOutcome.STOPPED
    assert [entry.held_ms for entry in session.entries] == [34_000]


def test_a_cramp_is_kept_though_the_app_is_killed_over_it(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It is on the disk as soon as relief runs, and the next start tells of it; once, however often it starts."""
    begin(open_window(house, theme, qtbot), qtbot, Key.Key_2)
    left_behind = killed(house)
    for told in ([TOLD], []):
        window = open_window(left_behind, theme, qtbot)
        [spasm] = spasms(left_behind)
        assert (spasm.group, spasm.side.value, spasm.strength) == ("quads", "right", None)
        assert list(window.shell.banners.texts) == told
        window.close()


def test_how_strong_it_was_can_be_told_at_the_next_start(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Killed in another position than the first: the same cramp is asked about, and Enter keeps what is told."""
    player = begin(open_window(house, theme, qtbot), qtbot, Key.Key_1)
    pass_time(house, player, 12)
    qtbot.keyClick(player, Key.Key_N)
    left_behind = killed(house)
    window = open_window(left_behind, theme, qtbot)
    button = next(each for each in window.shell.banners.findChildren(Button) if "strong" in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    [question] = window.findChildren(StrengthQuestion)
    qtbot.waitUntil(question.isActiveWindow)
    assert not question.save.isEnabled()
    qtbot.keyClick(question.strength, Key.Key_7)
    qtbot.keyClick(question.strength, Key.Key_Return)
    assert not question.isVisible()
    [spasm] = spasms(left_behind)
    assert (spasm.group, spasm.strength) == ("calf", 7)
    assert not window.shell.banners.texts
