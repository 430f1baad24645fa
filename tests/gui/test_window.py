"""The window: pages by key, notices, its place, sessions that were cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.gui.shell import JOURNAL, LIBRARY
from stretchtimer.gui.sidebar import NavButton
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label, OneLine
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.gui.evening import House, open_window, press, rows, said
from tests.gui.made import CALVES, entry, library, record

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Four routines, an empty journal."""
    return House(tmp_path)


def cut_off(house: House) -> str:
    """A session that died after its first hold; its id."""
    session = record(CALVES, SessionOutcome.RUNNING, (), hours_ago=0.1)
    journal = Journal.open(house.journal_file)
    journal.begin(session)
    journal.add(session.id, entry())
    journal.close()
    return session.id


def button(window: MainWindow, text: str) -> Button:
    """The button in the banners that says so."""
    return next(found for found in window.shell.banners.findChildren(Button) if found.text() == text)


def test_pages_are_a_key_away(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Ctrl 1, 2 and 3, and Ctrl F from anywhere to the search field."""
    window = open_window(house, theme, qtbot)
    assert window.shell.today.isVisible()
    press(window, qtbot, Qt.Key.Key_3, CTRL)
    assert window.shell.journal.isVisible()
    press(window, qtbot, Qt.Key.Key_2, CTRL)
    assert window.shell.library.finder.cards.hasFocus()
    press(window, qtbot, Qt.Key.Key_1, CTRL)
    assert window.shell.today.isVisible()
    press(window, qtbot, Qt.Key.Key_F, CTRL)
    assert window.shell.library.finder.search.hasFocus()


def test_pages_are_a_click_away(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The sidebar leads there, and shows where one is; an empty journal leads back."""
    window = open_window(house, theme, qtbot)
    library_button, journal_button = window.shell.findChildren(NavButton)[1:3]
    qtbot.mouseClick(journal_button, Qt.MouseButton.LeftButton)
    assert window.shell.journal.isVisible() and journal_button.isChecked()
    window.shell.journal.choose_wanted.emit()
    assert window.shell.library.isVisible() and library_button.isChecked()


def test_f6_goes_round(house: House, theme: Theme, qtbot: QtBot) -> None:
    """From the cards to Start, to the sidebar, to the search field, to the cards again."""
    window = open_window(house, theme, qtbot)
    page = window.shell.library
    assert page.detail.offer is not None
    window.shell.go(LIBRARY)
    library_button = window.shell.findChildren(NavButton)[LIBRARY]
    for expected in (page.detail.offer.start_button, library_button, page.finder.search, page.finder.cards):
        press(window, qtbot, Qt.Key.Key_F6)
        assert expected.hasFocus()


def test_the_question_mark_shows_all_keys(house: House, theme: Theme, qtbot: QtBot) -> None:
    """And Esc takes them away."""
    window = open_window(house, theme, qtbot)
    press(window, qtbot, Qt.Key.Key_Question)
    assert window.keys is not None and window.keys.isVisible()
    qtbot.keyClick(window.keys, Qt.Key.Key_Escape)
    assert not window.keys.isVisible()


def test_the_window_comes_back_where_it_was(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Closed at one size, opened at that size."""
    window = open_window(house, theme, qtbot)
    window.setGeometry(QRect(0, 0, 960, 660))
    press(window, qtbot, Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()
    again = MainWindow(theme, house.folder / "window")
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (960, 660)


def test_a_spoilt_place_is_no_matter(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The window opens at its usual size; a place that cannot be written is no loss either."""
    (house.folder / "window").write_bytes(b"\0\xff nonsense")
    window = MainWindow(theme, house.folder / "window")
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1_200, 800)
    nowhere = MainWindow(theme, house.folder / "window" / "inside a file")
    qtbot.addWidget(nowhere)
    nowhere.close()
    assert not nowhere.isVisible()


def test_a_session_that_was_cut_off_goes_on(house: House, theme: Theme, qtbot: QtBot) -> None:
    """A banner offers it; the player takes it up after the last hold."""
    id_ = cut_off(house)
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert CALVES.name in window.shell.banners.texts[0]
    qtbot.mouseClick(button(window, "Resume"), Qt.MouseButton.LeftButton)
    assert window.is_playing and window.player.bridge is not None
    session = window.player.bridge.session
    assert session.start_of.id == id_
    assert session.now.segment.ordinal == 2
    window.player.bridge.stop()


def test_a_session_that_was_cut_off_can_be_left(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It then counts as ended by the person, and is not offered again."""
    id_ = cut_off(house)
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert rows(window.shell.journal)[0].endswith("interrupted")
    qtbot.mouseClick(button(window, "Leave it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(window.shell.journal)[0].endswith("ended early"))
    assert window.shell.banners.texts == ()
    with house.open_journal() as journal:
        left = journal.session(id_)
    assert left is not None and left.outcome is SessionOutcome.STOPPED


def test_a_journal_that_cannot_be_had_is_said(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The library works all the same, and trying again works once the fault is gone."""
    house.fault = UserError("The journal cannot be written: the disk is full.")
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert window.shell.banners.texts == (str(house.fault),)
    house.fault = None
    qtbot.mouseClick(button(window, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell.journal.blocks == ())
    assert window.shell.banners.texts == ()


def test_a_damaged_journal_is_told(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It is kept aside, and the person knows where."""
    house.journal_file.write_bytes(b"this is no database" * 100)
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert "kept as" in window.shell.banners.texts[0]


def test_a_mended_file_is_read_again(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Asked for from the broken file's page."""
    house.library = library(broken=True)
    window = open_window(house, theme, qtbot)
    assert len(window.shell.library.finder.cards.items) == 5
    house.library = library()
    window.shell.library.reload_wanted.emit()
    qtbot.waitUntil(lambda: len(window.shell.library.finder.cards.items) == 4)


def test_the_whole_window_turns_dark(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What is drawn by us and what is drawn by Qt."""
    window = open_window(house, theme, qtbot)
    window.shell.go(LIBRARY)
    theme.choose(Look.DARK)
    QApplication.processEvents()  # the page was just laid out
    drawn = window.grab().toImage()
    assert drawn.pixelColor(2, 400).name().upper() == theme.colours.sidebar
    assert drawn.pixelColor(216, 4).name().upper() == theme.colours.bg
    assert drawn.pixelColor(1_190, 400).name().upper() == theme.colours.surface


def cut_labels(window: MainWindow) -> list[str]:
    """What those say that have less room than they need, once everything has found its place."""
    return [
        label.text()
        for label in window.findChildren(Label)
        if label.isVisible()
        and not (label.wordWrap() or isinstance(label, OneLine))
        and (label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height())
    ]


@pytest.mark.parametrize("size", [(960, 640), (1_200, 800)])
def test_text_of_twice_the_size_is_not_cut(
    house: House, theme: Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    """No label is narrower or lower than its words ask for."""
    large = Theme(resources.assets(), Look.LIGHT, text_scale=2.0)
    window = open_window(house, large, qtbot)
    window.resize(*size)
    for page in (window.shell.library, window.shell.journal):
        window.shell.go(LIBRARY if page is window.shell.library else JOURNAL)
        for fold in page.findChildren(Fold)[:1]:
            fold.open()
        assert said(page)
        qtbot.waitUntil(lambda: cut_labels(window) == [])


def test_nothing_that_can_be_pressed_is_without_a_name(house: House, theme: Theme, qtbot: QtBot) -> None:
    """A screen reader has something to say of every control, on both pages."""
    cut_off(house)
    house.library = library(broken=True)
    window = open_window(house, theme, qtbot)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    window.shell.go(JOURNAL)
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for widget in window.findChildren(kind)
    ]
    accessible = [QAccessible.queryAccessibleInterface(widget) for widget in controls]
    assert len(controls) > 12
    assert [
        type(widget).__name__
        for widget, its in zip(controls, accessible, strict=True)
        if not its.text(QAccessible.Text.Name)
    ] == []
