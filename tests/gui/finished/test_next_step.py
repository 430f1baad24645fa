"""After a session, through the window: what comes next, what the journal knows, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.shell import TODAY
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.banner import Banner
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.records import Tightness
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine, When
from tests.gui.evening import House, open_window, press, said
from tests.gui.made import CALVES, NOW, QUADS

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Four routines, an empty journal."""
    return House(tmp_path)


def go_through(house: House, window: MainWindow, qtbot: QtBot, routine: Routine) -> Summary:
    """Start `routine` in the library and hold it to its end; the page has all that the journal knows."""
    window.shell.go_to_library()
    window.shell.library.choose(routine.id)
    window.shell.library.detail.start()
    bridge = window.player.bridge
    assert bridge is not None
    while not bridge.session.is_over:
        house.clock.on(1)
        bridge.tick()
    page = window.player.summary
    assert isinstance(page, Summary)
    qtbot.waitUntil(page.water.isVisible)
    return page


def banner_button(window: MainWindow, qtbot: QtBot, words: str) -> Button:
    """The button of a notice in the shell."""
    qtbot.waitUntil(lambda: bool(window.shell.banners.findChildren(Banner)))
    return next(one for one in window.shell.banners.findChildren(Button) if one.text() == words)


def test_after_a_warm_up_enter_starts_the_training(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The bracket says what is done and what is next; the stopwatch runs on Today."""
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, CALVES)
    words = said(page.strip)
    assert "Warm-up" in words and "Done at 18:05" in words and "Next" in words
    assert page.default.text() == "Start training"
    press(window, qtbot, Qt.Key.Key_Return)
    assert not window.is_playing and window.shell.page == TODAY
    today = window.shell.today
    qtbot.waitUntil(lambda: today.standing is not None and today.standing.stations[1].words == "Just started")
    with house.open_journal() as journal:
        workout = journal.todays_workout(NOW)
    assert workout is not None and workout.training is not None and len(workout.sessions) == 1


def test_after_a_warm_up_escape_leaves_without_a_stopwatch(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Who only wanted to stretch is through."""
    window = open_window(house, theme, qtbot)
    go_through(house, window, qtbot, CALVES)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not window.is_playing
    with house.open_journal() as journal:
        workout = journal.todays_workout(NOW)
    assert workout is not None and workout.training is None


def test_after_a_cool_down_nothing_is_left_to_do(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Done is the one button, and the week has what was held."""
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, QUADS)
    assert page.default is page.done_button and page.training_button.isHidden()
    assert "Last 7 days" in said(page.held)


def test_how_tight_it_was_comes_from_the_warm_up(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Told before the training, it stands beside what is told after it."""
    window = open_window(house, theme, qtbot)
    go_through(house, window, qtbot, CALVES)
    with house.open_journal() as journal:
        (warm_up,) = journal.sessions()
    for moment, value in ((When.AFTER, 4), (When.BEFORE, 6)):
        house.log().set_tightness(warm_up.id, Tightness("calf", Side.LEFT, moment, value))
    press(window, qtbot, Qt.Key.Key_Escape)
    house.clock.on(3_600)
    page = go_through(house, window, qtbot, QUADS)
    assert page.tightness is not None
    scale = page.tightness.scales["calf", Side.LEFT]
    assert scale.accessibleDescription() == "Not answered was 4"


def test_a_glass_of_water_is_a_key_away(house: House, theme: Theme, qtbot: QtBot) -> None:
    """W, and it is in the journal."""
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, CALVES)
    press(window, qtbot, Qt.Key.Key_W)
    assert "Water today: 0.3 of" in said(page.water)
    with house.open_journal() as journal:
        assert [drink.millilitres for drink in journal.drinks(NOW.date())] == [250]


def test_what_was_logged_can_be_taken_out_and_put_back(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Ctrl Z and it is gone; Undo and it is there with its note, in the same workout."""
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, CALVES)
    page.note.setPlainText("Right side tight.")
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not window.is_playing)
    with house.open_journal() as journal:
        assert journal.sessions() == []
    banner_button(window, qtbot, "Undo").click()
    with house.open_journal() as journal:
        (session,) = journal.sessions()
        workout = journal.todays_workout(NOW)
    assert (session.note, session.held_ms, session.moment) == ("Right side tight.", 40_000, When.BEFORE)
    assert workout is not None and workout.sessions == (session,)


def test_repeat_begins_the_same_again(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The same routine for the same moment."""
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, QUADS)
    page.repeat_button.click()
    assert window.is_playing and window.player.has_session
    bridge = window.player.bridge
    assert bridge is not None
    assert (bridge.session.start_of.routine_id, bridge.session.start_of.moment) == (QUADS.id, When.AFTER)


def test_a_cramp_on_the_way_is_written_down(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Side, strength and muscle; nothing starts, and where it is the third in a week that is said."""
    for days in (1, 2):
        house.log().add_spasm(Spasm(at=NOW.replace(day=NOW.day - days), group="calf", side=Side.LEFT))
    window = open_window(house, theme, qtbot)
    page = go_through(house, window, qtbot, CALVES)
    page.cramp_button.click()
    (chooser,) = window.findChildren(Chooser)
    qtbot.waitUntil(chooser.isActiveWindow)
    assert chooser.strength is not None
    qtbot.keyClick(chooser.strength, Qt.Key.Key_7)
    qtbot.keyClick(chooser, Qt.Key.Key_L)
    chooser.cards["calf"].click()
    assert window.player.summary is page
    with house.open_journal() as journal:
        newest = journal.spasms(NOW)[0]
    assert (newest.group, newest.side, newest.strength) == ("calf", Side.LEFT, 7)
    toast = "Left calf cramp: it is in the journal. 3 cramps in a week."
    qtbot.waitUntil(lambda: toast in said(window))
