"""Today as a person uses it: what is next by key, the bracket around a training, water, the way elsewhere."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.gui.cramp.muscle_card import MuscleCard
from stretchtimer.gui.shell import LIBRARY, TODAY
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.today.board import Board
from stretchtimer.gui.today.focus_card import DoseRow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.window import MainWindow
from stretchtimer.insight.workout_today import Next
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.records import SessionRecord, Training, WorkoutRecord, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.evening import House, open_window, press, said
from tests.gui.made import CALVES, NOW, QUADS, entry, record

CTRL = Qt.KeyboardModifier.ControlModifier
LATER_S = 40 * 60


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Four routines, an empty journal."""
    return House(tmp_path)


def open_today(house: House, theme: Theme, qtbot: QtBot) -> tuple[MainWindow, Board]:
    """The window on Today, with all that the disk told."""
    window = open_window(house, theme, qtbot)
    today = window.shell.today
    qtbot.waitUntil(lambda: today.board is not None and bool(today.findChildren(MuscleCard)))
    assert today.board is not None
    qtbot.waitUntil(today.board.isVisible)
    return window, today.board


def was_done(house: House, *sessions: SessionRecord) -> None:
    """Put these into the journal before the window opens."""
    with house.open_journal() as journal:
        for session in sessions:
            journal.begin(session)
            for piece in session.entries:
                journal.add(session.id, piece)
            journal.end(session.id, session.outcome, session.ended_at or session.started_at)


def comes(window: MainWindow, qtbot: QtBot, what: Next) -> None:
    """Wait until that is next."""
    today = window.shell.today
    qtbot.waitUntil(lambda: today.standing is not None and today.standing.workout.next is what)


def stored_workout(house: House) -> WorkoutRecord | None:
    """The workout of the day as the journal has it."""
    with house.open_journal() as journal:
        return journal.todays_workout(NOW + timedelta(hours=2))


def test_the_window_opens_on_today(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The day, what is next, and why that routine."""
    window, board = open_today(house, theme, qtbot)
    assert window.shell.page == TODAY
    words = said(window.shell.today)
    for told in ("Sunday 22 November", CALVES.name, QUADS.name, "Made for calves, your focus."):
        assert told in words
    assert [card.is_next for card in board.moments] == [True, False]
    assert board.moments[0].start_button.text() == "Start warm-up"


def test_space_starts_what_is_next(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The warm-up, as one before the workout."""
    window, _board = open_today(house, theme, qtbot)
    press(window, qtbot, Qt.Key.Key_Space)
    assert window.is_playing and window.player.bridge is not None
    start = window.player.bridge.session.start_of
    assert (start.routine_id, start.moment) == (CALVES.id, When.BEFORE)
    window.player.bridge.stop()


def test_an_evening_from_warm_up_to_cool_down(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Warm up, start the training, finish it; the cool-down is proposed, and all of it is one workout."""
    was_done(house, record(CALVES, hours_ago=0.01))
    window, board = open_today(house, theme, qtbot)
    comes(window, qtbot, Next.START_TRAINING)
    press(window, qtbot, Qt.Key.Key_Space)
    comes(window, qtbot, Next.FINISH_TRAINING)
    house.clock.on(LATER_S)
    press(window, qtbot, Qt.Key.Key_E)
    comes(window, qtbot, Next.COOL_DOWN)
    assert not board.strip.button.isVisible()
    assert board.moments[1].is_next
    stored = stored_workout(house)
    assert stored is not None and len(stored.sessions) == 1
    assert stored.training is not None and stored.training.ended_at is not None
    assert stored.training.ended_at - stored.training.started_at == timedelta(seconds=LATER_S)
    press(window, qtbot, Qt.Key.Key_Space)
    assert window.is_playing and window.player.bridge is not None
    cool_down = window.player.bridge.session.start_of
    assert (cool_down.routine_id, cool_down.moment) == (QUADS.id, When.AFTER)
    window.player.bridge.stop()
    both = stored_workout(house)
    assert both is not None and both.id == stored.id
    assert [session.moment for session in both.sessions] == [When.BEFORE, When.AFTER]


def test_the_stopwatch_goes_on_after_a_restart(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It runs from the start that the journal knows."""
    with house.open_journal() as journal:
        journal.set_training(new_id(), Training(NOW - timedelta(minutes=42)))
    window, board = open_today(house, theme, qtbot)
    assert "Running, 42 min" in said(board.strip)
    assert board.strip.button.text() == "Finish training"
    house.clock.on(60)
    window.shell.today.hide()
    window.shell.today.show()
    qtbot.waitUntil(lambda: "Running, 43 min" in said(board.strip))


def test_who_trains_already_says_so(house: House, theme: Theme, qtbot: QtBot) -> None:
    """One click, and the training is timed without a warm-up."""
    window, board = open_today(house, theme, qtbot)
    qtbot.mouseClick(board.strip.button, Qt.MouseButton.LeftButton)
    comes(window, qtbot, Next.FINISH_TRAINING)
    stored = stored_workout(house)
    assert stored is not None and stored.training == Training(NOW)
    assert "Left out" in said(board.strip)


def test_change_leads_to_what_is_made_for_that_moment(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The library, with only those."""
    window, board = open_today(house, theme, qtbot)
    window.shell.library.finder.search.setText("bike")
    qtbot.mouseClick(board.moments[1].change_button, Qt.MouseButton.LeftButton)
    assert window.shell.page == LIBRARY
    assert [item.id for item in window.shell.library.finder.cards.items] == [QUADS.id]


def test_a_glass_is_a_key_away_and_can_be_taken_back(house: House, theme: Theme, qtbot: QtBot) -> None:
    """W, W, Undo: one glass is left, here and in the journal."""
    window, board = open_today(house, theme, qtbot)
    assert not board.water.undo_button.isVisible()
    press(window, qtbot, Qt.Key.Key_W)
    house.clock.on(1)
    press(window, qtbot, Qt.Key.Key_W)
    assert "0.5 L\nof 2.2 L" in said(board.water)
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    assert "0.3 L" in said(board.water)
    with house.open_journal() as journal:
        assert [drink.millilitres for drink in journal.drinks(NOW.date())] == [250]
    qtbot.mouseClick(board.water.undo_button, Qt.MouseButton.LeftButton)
    assert "0.0 L" in said(board.water)
    assert not board.water.undo_button.isVisible()
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    assert "0.0 L" in said(board.water)


def test_the_week_and_the_side_that_is_behind(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Four minutes on one side, one on the other, yesterday."""
    holds = (entry(Side.LEFT, 240_000), entry(Side.RIGHT, 60_000))
    was_done(house, record(CALVES, entries=holds, hours_ago=24))
    with house.open_journal() as journal:
        journal.add_drink(Drink(at=NOW, millilitres=1_400))
    _window, board = open_today(house, theme, qtbot)
    assert "5 of 60 min" in said(board.week)
    assert "Right 3:00 behind" in said(board.focus)
    assert "1.4 L" in said(board.water)
    assert "Right calf is 3:00 behind this week." in said(board.moments[0])


def shown(board: Board) -> list[str]:
    """What the focus card tells of each muscle, as it is read out."""
    rows = (row for row in board.focus.findChildren(DoseRow) if row.isVisible())
    return [row.told for row in rows]


def test_a_muscle_that_matters_on_one_side_is_told_on_that_side(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """Its time alone; that the other side is behind is nothing to them."""
    house.preferences.put("focus", ("calf left", "quads"))
    holds = (entry(Side.LEFT, 240_000), entry(Side.RIGHT, 60_000))
    was_done(house, record(CALVES, entries=holds, hours_ago=24))
    _window, board = open_today(house, theme, qtbot)
    assert shown(board) == ["Left calf 4:00", "Left quad 0:00, Right quad 0:00"]
    assert "behind" not in said(board.focus)
    assert "behind" not in said(board.moments[0])
    house.preferences.put("focus", ("calf right",))
    qtbot.waitUntil(lambda: shown(board) == ["Right calf 1:00"])
    assert "Right 3:00 behind" in said(board.focus)


def test_more_focus_muscles_than_a_few_are_there_when_asked_for(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """It says how many; pressed, all are shown, and stay so when something else has changed."""
    house.preferences.put("focus", ("calf right", "feet left", "neck left", "chest right", "back left"))
    window, board = open_today(house, theme, qtbot)
    assert shown(board) == ["Right calf 0:00", "Left foot 0:00", "Left neck 0:00"]
    assert board.focus.more_button.text() == "2 more"
    qtbot.keyClick(board.focus.more_button, Qt.Key.Key_Space)
    assert shown(board)[3:] == ["Right chest 0:00", "Left back 0:00"]
    press(window, qtbot, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: "0.2 L" in said(board.water) or "0.3 L" in said(board.water))
    assert len(shown(board)) == 5
    qtbot.keyClick(board.focus.more_button, Qt.Key.Key_Space)
    assert len(shown(board)) == 3
    house.preferences.put("focus", ("calf",))
    qtbot.waitUntil(lambda: len(shown(board)) == 1)
    assert not board.focus.more_button.isVisible()


def test_cramp_now_is_one_click_away(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Press the muscle, and relief runs."""
    window, board = open_today(house, theme, qtbot)
    qtbot.mouseClick(board.findChildren(MuscleCard)[0], Qt.MouseButton.LeftButton)
    assert window.is_playing and window.player.bridge is not None
    assert window.player.bridge.session.start_of.moment is When.ANY
    window.player.bridge.stop()


def test_a_missed_cool_down_is_pointed_out_once(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Not again at the next start."""
    with house.open_journal() as journal:
        journal.set_training(new_id(), Training(NOW - timedelta(hours=2), NOW - timedelta(hours=1)))
    house.told_file = house.folder / "told"
    window, _board = open_today(house, theme, qtbot)
    (text,) = window.shell.banners.texts
    assert "cool-down is still open" in text
    qtbot.waitUntil(house.told_file.exists)
    window.close()
    again, _board = open_today(house, theme, qtbot)
    assert again.shell.banners.texts == ()


def test_without_a_journal_it_says_so_and_comes_later(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Trying again fills the page."""
    house.fault = UserError("The journal cannot be written: the disk is full.")
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert window.shell.today.board is None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_W):
        press(window, qtbot, key)
    house.fault = None
    window.shell.today.hide()
    window.shell.today.show()
    qtbot.waitUntil(lambda: window.shell.today.board is not None)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(960, 640), (1_200, 800), (1_920, 1_080)])
def test_nothing_is_cut(
    house: House, qtbot: QtBot, theme: Theme, look: Look, scale: float, size: tuple[int, int]
) -> None:
    """No word is narrower than it is, and nothing is wider than the window."""
    was_done(house, record(CALVES, hours_ago=0.1))
    own = Theme(resources.assets(), look, text_scale=scale)
    own.dress()
    window, board = open_today(house, own, qtbot)
    window.resize(*size)
    page = window.shell.today
    qtbot.waitUntil(lambda: board.width() <= page.width())
    QApplication.processEvents()
    cut = [
        label.text()
        for label in page.findChildren(Label)
        if label.isVisible() and not label.wordWrap() and label.width() < label.sizeHint().width()
    ]
    assert cut == []
    window.grab()
