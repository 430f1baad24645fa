"""The journal's page as a person works with it, on a real journal."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.gui.cramp.card import CrampCard
from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.journal.adding import AddDialog
from stretchtimer.gui.journal.overview import Overview
from stretchtimer.gui.journal.page import JournalPage
from stretchtimer.gui.shell import JOURNAL
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.elsewhere import Work, session_elsewhere
from stretchtimer.journal.history import SessionFilter, Which
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.evening import House, open_window, press, rows
from tests.gui.journal.lines import made_look
from tests.gui.made import NOW

CTRL = Qt.KeyboardModifier.ControlModifier
A_DAY = timedelta(days=1)


def keep(
    house: House, name: str, days_ago: int, moment: When = When.ANY, group: str = "calf"
) -> SessionRecord:
    """A session of two minutes, one on each side."""
    works = [Work(f"{group}_x", f"{group} stretch", group, side, 60_000) for side in (Side.LEFT, Side.RIGHT)]
    session = session_elsewhere(name, moment, NOW - days_ago * A_DAY, works)
    with house.open_journal() as journal:
        journal.add_finished(session)
    return session


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Three sessions this year, one the year before, and a cramp."""
    house = House(tmp_path)
    keep(house, "Bedtime", 1)
    keep(house, "Desk break", 3, group="neck")
    keep(house, "Bedtime", 8)
    keep(house, "Long ago", 500)
    with house.open_journal() as journal:
        journal.add_spasm(Spasm(at=NOW - A_DAY, group="calf", side=Side.RIGHT))
    return house


def opened(house: House, theme: Theme, qtbot: QtBot) -> tuple[MainWindow, JournalPage]:
    """The window on the journal's page, all of it read."""
    window = open_window(house, theme, qtbot)
    window.shell.go(JOURNAL)
    page = window.shell.journal
    qtbot.waitUntil(lambda: bool(page.blocks))
    return window, page


def names(page: JournalPage) -> list[str]:
    """Of the first session of each row."""
    return [block.sessions[0].name for block in page.blocks or ()]


def test_the_page_opens_on_today_with_all_sessions(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The newest first; the year in figures."""
    window, page = opened(house, theme, qtbot)
    assert names(page) == ["Bedtime", "Desk break", "Bedtime", "Long ago"]
    assert page.overview.every_day.beside.text() == "3 sessions, 6 min"
    assert window.focusWidget() is page.overview.every_day.chart


def test_a_figure_leads_to_its_sessions_and_esc_back(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The day before yesterday's yesterday, by the keyboard alone."""
    window, page = opened(house, theme, qtbot)
    for _press in range(3):
        press(window, qtbot, Qt.Key.Key_Up if NOW.weekday() > 2 else Qt.Key.Key_Left)
    press(window, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page) == ["Desk break"])
    assert page.sessions.bar.chip.text() == "Thu 19 Nov"
    assert window.focusWidget() is page.sessions.list
    press(window, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_words_find_sessions(house: House, theme: Theme, qtbot: QtBot) -> None:
    """As they are typed; what matches nothing is said."""
    window, page = opened(house, theme, qtbot)
    press(window, qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(window.focusWidget(), "desk")
    qtbot.waitUntil(lambda: names(page) == ["Desk break"])
    qtbot.keyClicks(page.sessions.bar.search, "xyz")
    qtbot.waitUntil(lambda: page.blocks == ())
    assert page.sessions.isVisible()


def test_cramped_sessions_alone(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Those of the day of the cramp, with a word of it in their row."""
    _window, page = opened(house, theme, qtbot)
    qtbot.mouseClick(page.sessions.bar.kinds.group.button(2), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    assert rows(page)[0].endswith("cramp: Right calf")
    assert page.wanted == SessionFilter(Which.CRAMPED)


def test_years_lead_back_and_forth(house: House, theme: Theme, qtbot: QtBot) -> None:
    """A year shows its own days and sessions; after the last one come the twelve months again."""
    _window, page = opened(house, theme, qtbot)
    qtbot.mouseClick(page.head.earlier, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.head.earlier, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page) == ["Long ago"])
    assert page.head.shown.text() == "2025" and not page.head.earlier.isEnabled()
    assert page.overview.every_day.beside.text() == "1 session, 2 min"
    for _click in range(2):
        qtbot.mouseClick(page.head.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    assert page.head.shown.text() == "Last 12 months" and not page.head.later.isEnabled()


def test_a_session_is_looked_at_and_left(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Enter opens the row the keyboard is on, Esc comes back to it."""
    window, page = opened(house, theme, qtbot)
    page.sessions.list.setFocus()
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(page.details.isVisible)
    assert [card.session.name for card in page.details.cards] == ["Desk break"]
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not page.details.isVisible() and window.focusWidget() is page.sessions.list
    assert page.sessions.list.currentIndex().row() == 1


def looked_at(page: JournalPage, qtbot: QtBot, row: int) -> None:
    """The page of one row's session."""
    assert page.blocks
    page.details_wanted.emit(page.blocks[row])
    qtbot.waitUntil(page.details.isVisible)


def test_a_note_and_a_tightness_are_kept(house: House, theme: Theme, qtbot: QtBot) -> None:
    """As they are told, and shown when the session is looked at again."""
    _window, page = opened(house, theme, qtbot)
    looked_at(page, qtbot, 0)
    (card,) = page.details.cards
    qtbot.keyClicks(card.note, "Slept well")
    assert card.tightness is not None
    qtbot.keyClicks(card.tightness.scales["calf", Side.RIGHT], "3")
    page.leave_details()
    qtbot.waitUntil(lambda: rows(page)[0].startswith("Yesterday, 18:05, Bedtime 2 min, Right calf 3"))
    looked_at(page, qtbot, 0)
    (card,) = page.details.cards
    assert card.note.toPlainText() == "Slept well"
    assert card.tightness is not None and card.tightness.scales["calf", Side.RIGHT].answer == 3


def test_a_session_is_removed_and_put_back(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The toast offers it, and Ctrl Z does it too."""
    window, page = opened(house, theme, qtbot)
    looked_at(page, qtbot, 0)
    qtbot.mouseClick(page.details.cards[0].remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page) == ["Desk break", "Bedtime", "Long ago"])
    assert window.toast is not None and "no longer" in window.toast.text
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    looked_at(page, qtbot, 3)
    qtbot.mouseClick(page.details.cards[0].remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_a_session_done_elsewhere_is_added(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It comes into the list at once."""
    window, page = opened(house, theme, qtbot)
    press(window, qtbot, Qt.Key.Key_N, CTRL)
    (dialog,) = window.findChildren(AddDialog)
    dialog.name.setText("Yoga")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page)[0] == "Yoga")
    assert rows(page)[0] == "Today, 17:55, Yoga 10 min"


def test_more_sessions_come_as_one_scrolls(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Fifty at first; the End key comes to the last one read, and more of them come."""
    for number in range(120):
        keep(house, f"Old {number}", 20 + number)
    window, page = opened(house, theme, qtbot)
    assert 50 <= len(names(page)) < 124
    page.sessions.list.setFocus()
    for least in (100, 124):
        press(window, qtbot, Qt.Key.Key_End)
        qtbot.waitUntil(lambda least=least: len(names(page)) >= least)
    assert len(names(page)) == 124
    assert page.sessions.list.height() <= page.height()


def test_the_empty_journal_leads_to_the_library(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """One sentence and one thing to do; after the first session the page is there."""
    house = House(tmp_path)
    window = open_window(house, theme, qtbot)
    window.shell.go(JOURNAL)
    page = window.shell.journal
    empty = page.findChild(EmptyState)
    qtbot.waitUntil(empty.isVisible)
    assert empty.button.hasFocus()
    with qtbot.waitSignal(page.choose_wanted, timeout=500):
        qtbot.keyClick(empty.button, Qt.Key.Key_Return)
    keep(house, "First", 0)
    window.shell.go(JOURNAL)
    qtbot.waitUntil(page.sessions.isVisible)
    assert names(page) == ["First"]


def test_l_logs_a_cramp_that_is_counted_at_once(house: House, theme: Theme, qtbot: QtBot) -> None:
    """In the week it was told in."""
    window, page = opened(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrampCard)))  # relief has been read
    chart = page.overview.cramps.chart
    assert chart.marks[-1].words.startswith("This week: 1 cramp,")
    press(window, qtbot, Qt.Key.Key_L)
    (chooser,) = window.findChildren(Chooser)
    chooser.choose("calf")
    qtbot.waitUntil(lambda: chart.marks[-1].words.startswith("This week: 2 cramps,"))


def test_the_button_asks_for_an_export(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What it opens is another's."""
    _window, page = opened(house, theme, qtbot)
    page.export_wanted.disconnect()
    with qtbot.waitSignal(page.export_wanted, timeout=500):
        qtbot.mouseClick(page.head.export, Qt.MouseButton.LeftButton)


def test_a_journal_that_fails_is_told_and_the_page_stays(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What was read before can still be read."""
    window, page = opened(house, theme, qtbot)
    house.fault = UserError("The disk is gone.")
    qtbot.mouseClick(page.sessions.bar.kinds.group.button(1), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell.banners.texts == ("The disk is gone.",))
    assert len(names(page)) == 4


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize(("width", "columns"), [(1_400, 3), (760, 2), (520, 1)])
def test_cards_stand_below_each_other_where_there_is_no_room(
    theme: Theme, qtbot: QtBot, look: Look, width: int, columns: int
) -> None:
    """Three, two or one to a row, none of them cut."""
    theme.choose(look)
    room = QWidget()
    qtbot.addWidget(room)
    overview = Overview(theme)
    overview.setParent(room)
    overview.put(made_look(), NOW.date())
    overview.resize(width, 1_600)
    room.show()

    def beside() -> int:
        tops = [card.y() for card in overview.cards[1:]]
        return tops.count(tops[0])

    qtbot.waitUntil(lambda: beside() == columns)
    assert all(card.width() >= card.minimumSizeHint().width() for card in overview.cards)
    assert not overview.grab().toImage().isNull()


def test_f6_goes_from_chart_to_chart_and_on_to_the_list(house: House, theme: Theme, qtbot: QtBot) -> None:
    """And to the sidebar, round again."""
    window, page = opened(house, theme, qtbot)
    stops = []
    for _press in range(9):
        press(window, qtbot, Qt.Key.Key_F6)
        stops.append(window.focusWidget())
    charts = [card.chart for card in page.overview.cards if card.chart.isVisible()]
    assert stops[:5] == charts[1:6] and stops[5:7] == [page.sessions.bar.search, page.sessions.list]
    assert stops[8] is charts[0]
