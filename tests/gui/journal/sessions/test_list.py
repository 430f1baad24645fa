"""The list in its card: fetched as it is scrolled, filtered, searched, opened."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.journal.sessions.card import SessionsCard
from stretchtimer.gui.journal.sessions.filter_bar import ALL
from stretchtimer.gui.journal.sessions.model import NOWHERE
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import Block, Place, SessionFilter, SessionPage, Which
from stretchtimer.journal.records import Tightness
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.journal.lines import TODAY, line, workout
from tests.gui.made import NOW

PLACE = Place("2026", "x")


def page(count: int, then: Place | None = None) -> SessionPage:
    """So many sessions, newest first."""
    return SessionPage(tuple(Block((line(at=NOW - timedelta(hours=n)),)) for n in range(count)), then)


def card_of(theme: Theme, qtbot: QtBot, first: SessionPage, width: int = 900) -> SessionsCard:
    """The card on the screen, its first 600 px in sight."""
    card = SessionsCard(theme)
    card.resize(width, 600)
    qtbot.addWidget(card)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    card.put(first, NOW)
    card.follow(QRect(0, 0, width, 600))
    return card


def test_only_what_is_in_sight_is_a_widget(theme: Theme, qtbot: QtBot) -> None:
    """The card is as high as all rows, the list as high as what is seen of it."""
    card = card_of(theme, qtbot, page(50))
    assert card.height() > 50 * card.list.row_height
    assert card.list.height() == 600
    card.follow(QRect(0, 1_500, 900, 600))
    assert card.list.geometry().top() == 1_500
    assert card.list.verticalScrollBar().value() == 1_500 - card.bar.geometry().bottom() - 1


def test_more_are_asked_for_once_and_added(theme: Theme, qtbot: QtBot) -> None:
    """While they are being read nobody asks again; the last page ends it."""
    card = card_of(theme, qtbot, page(3, PLACE))
    blocks = card.list.blocks
    with qtbot.waitSignal(blocks.more_wanted, timeout=1_000) as asked:
        card.put(page(4, PLACE), NOW)
    assert asked.args == [PLACE]
    assert not blocks.canFetchMore(NOWHERE)
    height = card.height()
    blocks.add(page(5), PLACE, NOW)
    assert blocks.rowCount() == 9 and not blocks.canFetchMore(NOWHERE)
    assert card.height() == height + 5 * card.list.row_height
    blocks.add(page(5), PLACE, NOW)  # it comes too late: others stand there
    assert blocks.rowCount() == 9


def test_the_same_sessions_again_leave_the_list_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    """What was fetched below them stays, and so does the place."""
    first = page(4, PLACE)
    card = card_of(theme, qtbot, first)
    card.list.blocks.add(page(4), PLACE, NOW)
    card.put(first, NOW)
    assert card.list.blocks.rowCount() == 8


def test_a_row_is_opened_by_a_click_and_by_enter(theme: Theme, qtbot: QtBot) -> None:
    """The arrow keys go from row to row, and the page is asked to show where they are."""
    found = page(30)
    card = card_of(theme, qtbot, found)
    card.list.setFocus()
    with qtbot.waitSignal(card.row_wanted, timeout=500):
        qtbot.keyClick(card.list, Qt.Key.Key_End)
    with qtbot.waitSignal(card.list.opened, timeout=500) as opened:
        qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert opened.args == [found.blocks[-1]]
    at = card.list.visualRect(card.list.blocks.index(1)).center()
    with qtbot.waitSignal(card.list.opened, timeout=500) as opened:
        qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [found.blocks[1]]


def test_chips_and_words_say_which_sessions_are_wanted(theme: Theme, qtbot: QtBot) -> None:
    """All, paired or cramped, and those with the words."""
    card = card_of(theme, qtbot, page(1))
    bar = card.bar
    assert bar.wanted == ALL and bar.is_all
    with qtbot.waitSignal(bar.changed, timeout=500):
        qtbot.mouseClick(bar.kinds.group.button(1), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bar.search, " calf")
    assert bar.wanted == SessionFilter(Which.PAIRED, text="calf")
    bar.show_all()
    assert bar.is_all


def test_what_a_figure_asked_for_stands_over_the_list_until_it_is_taken_away(
    theme: Theme, qtbot: QtBot
) -> None:
    """It counts before the year that is shown."""
    card = card_of(theme, qtbot, page(1))
    bar = card.bar
    year = SessionFilter(first_day=TODAY.replace(month=1, day=1), last_day=TODAY)
    bar.put_span(year)
    asked = SessionFilter(first_day=TODAY, last_day=TODAY, group="calf", side=Side.LEFT)
    bar.ask(asked, TODAY)
    assert bar.wanted == asked and bar.chip.isVisible() and bar.chip.text() == "Left calf, today"
    qtbot.mouseClick(bar.chip, Qt.MouseButton.LeftButton)
    assert bar.wanted == year and not bar.chip.isVisible()


def test_cramps_that_a_figure_asked_for_turn_their_chip_on(theme: Theme, qtbot: QtBot) -> None:
    """So that they can be turned off where they are turned on."""
    card = card_of(theme, qtbot, page(1))
    bar = card.bar
    bar.ask(SessionFilter(Which.CRAMPED, TODAY, TODAY), TODAY)
    assert bar.kinds.chosen == 2 and bar.wanted.which is Which.CRAMPED


def test_where_nothing_is_found_it_is_said(theme: Theme, qtbot: QtBot) -> None:
    """In the place of the rows."""
    card = card_of(theme, qtbot, page(0))
    said_now = [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert "No session is like that." in said_now


@pytest.mark.parametrize("width", [900, 640, 380])
def test_rows_of_every_kind_are_painted(theme: Theme, qtbot: QtBot, width: int) -> None:
    """Wide, in two lines, and with the day over them; each other than an empty one."""
    tight = (Tightness("calf", Side.RIGHT, When.BEFORE, 7),)
    spasm = (Spasm(at=NOW, group="calf", side=Side.RIGHT),)
    blocks = (
        workout(NOW - timedelta(days=1), after=False),
        Block((line(tightness=tight, spasms=spasm),)),
        Block((line("A name that is far longer than any row of the list has room for, and then some more"),)),
    )
    card = card_of(theme, qtbot, SessionPage(blocks), width)
    rows = [card.list.visualRect(card.list.blocks.index(row)) for row in range(3)]
    pictures = [card.list.viewport().grab(row).toImage() for row in rows]
    assert len({row.height() for row in rows}) == 1
    assert all(one != other for one, other in zip(pictures, pictures[1:] + pictures[:1], strict=True))
