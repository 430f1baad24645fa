"""Files that other programs write, break, mend and delete while the library is open."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.library.broken_sheet import BrokenSheet
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.library.keeper import LibraryKeeper
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.library import Library
from tests.gui.library.shelved import (
    ROUTINE,
    Shelved,
    button,
    chosen,
    names,
    open_library,
    press_on_cards,
    write,
)
from tests.gui.made import BED, SHELF, library

LEFT = Qt.MouseButton.LeftButton
SEARCH_S = 0.03  # at each key
OPENING_S = 5.0


@pytest.fixture
def house(tmp_path: Path) -> Shelved:
    """With a folder of one's own."""
    house = Shelved(tmp_path)
    house.add("mine", "My evening")
    return house


def broken_sheet(window: MainWindow) -> BrokenSheet:
    """What is told of the file."""
    offer = window.shell.library.detail.offer
    assert offer is not None and isinstance(offer.sheet, BrokenSheet)
    return offer.sheet


def test_what_another_program_writes_is_seen(house: Shelved, theme: Theme, qtbot: QtBot) -> None:
    """New, written over, deleted; the chosen card stays the chosen one all the while."""
    page = open_library(house, theme, qtbot).shell.library
    page.choose("quads")
    house.add("another", "Another")
    qtbot.waitUntil(lambda: "Another" in names(page))
    write(house.own / "another.toml", ROUTINE.format(name="Otherwise now"))
    qtbot.waitUntil(lambda: "Otherwise now" in names(page))
    (house.own / "another.toml").unlink()
    qtbot.waitUntil(lambda: names(page) == ["Calves", "My evening", "Quads"])
    assert chosen(page) == "Quads"


def test_the_first_file_of_ones_own_is_seen(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    """The folder itself was not there before."""
    house = Shelved(tmp_path)
    page = open_library(house, theme, qtbot).shell.library
    house.add("mine", "My evening")
    qtbot.waitUntil(lambda: "My evening" in names(page))


def test_the_place_in_the_cards_stays(house: Shelved, theme: Theme, qtbot: QtBot) -> None:
    """Scrolled half-way down, a file changes: the same cards are seen, the same one is chosen."""
    for number in range(60):
        house.add(f"r{number:02}", f"Routine {number:02}")
    page = open_library(house, theme, qtbot).shell.library
    page.choose("r40")
    bar = page.finder.cards.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    write(house.own / "r40.toml", ROUTINE.format(name="Routine 40 b"))
    qtbot.waitUntil(lambda: chosen(page) == "Routine 40 b")
    assert bar.value() == place > 0


def test_whoever_comes_back_to_the_window_sees_what_is_there(
    house: Shelved, theme: Theme, qtbot: QtBot, qapp: QGuiApplication
) -> None:
    """Also what no watching has told of."""
    page = open_library(house, theme, qtbot).shell.library
    house.add("another", "Another")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: "Another" in names(page))


def test_a_broken_file_has_the_ways_to_mend_it(house: Shelved, theme: Theme, qtbot: QtBot) -> None:
    """To its line, to another program, to its folder, to the trash; mended elsewhere, it is a routine again."""
    path = write(house.own / "torn.toml", ROUTINE.format(name="Torn").replace('"before"', '"night"'))
    window = open_library(house, theme, qtbot)
    page = window.shell.library
    page.choose(str(path))
    sheet = broken_sheet(window)
    with qtbot.waitSignal(page.wishes.mend_wanted, timeout=500) as mend:
        qtbot.mouseClick(button(sheet, "Go to line 4"), LEFT)
    assert mend.args == [path, 4]
    write(path, ROUTINE.format(name="Torn"))
    qtbot.waitUntil(lambda: "Torn" in names(page))


def test_a_broken_file_is_shown_in_other_programs(
    house: Shelved, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    """The file in the editor, its folder in the file manager; where there is no program, that is said."""
    path = write(house.own / "torn.toml", "name = [")
    window = MainWindow(theme, tmp_path / "window")
    qtbot.addWidget(window)
    opened: list[Path] = []

    def open_path(wanted: Path) -> bool:
        opened.append(wanted)
        return wanted != path

    page = window.shell.library
    keeper = LibraryKeeper(page, theme, house.makers(), window, open_path)
    told: list[str] = []
    keeper.told.connect(told.append)
    keeper.load()
    qtbot.waitUntil(lambda: "torn.toml" in names(page))
    page.choose(str(path))
    for words in ("Show in folder", "Open in your editor"):
        qtbot.mouseClick(button(broken_sheet(window), words), LEFT)
    assert opened == [path.parent, path]
    assert len(told) == 1 and "torn.toml" in told[0]
    keeper.close()


def test_a_broken_file_can_be_deleted_and_brought_back(house: Shelved, theme: Theme, qtbot: QtBot) -> None:
    """As any other of one's own."""
    path = write(house.own / "torn.toml", "name = [")
    window = open_library(house, theme, qtbot)
    page = window.shell.library
    page.choose(str(path))
    qtbot.mouseClick(button(broken_sheet(window), "Delete"), LEFT)
    qtbot.waitUntil(lambda: "torn.toml" not in names(page))
    press_on_cards(page, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "torn.toml" in names(page))
    qtbot.waitUntil(lambda: chosen(page) == "torn.toml")


def test_a_folder_that_cannot_be_read_is_not_to_be_deleted(
    house: Shelved, theme: Theme, qtbot: QtBot
) -> None:
    """It is told of, with the way there; Delete is for files."""
    folder = house.own / "exercises"
    folder.write_text("a file where a folder should be")
    window = open_library(house, theme, qtbot)
    window.shell.library.choose(str(folder))
    verbs = [found.text() for found in broken_sheet(window).findChildren(Button)]
    assert "Delete" not in verbs and "Show in folder" in verbs


def test_names_of_every_kind_are_shown_whole_in_the_tooltip(
    house: Shelved, theme: Theme, qtbot: QtBot
) -> None:
    """Emoji, and as many letters as a name may have; the detail flows over lines and is not cut."""
    house.add("emoji", "Beine 🦵🔥")
    house.add("long", "W" * 100)
    write(house.own / "longer.toml", ROUTINE.format(name="name " * 2_000))
    window = open_library(house, theme, qtbot)
    page = window.shell.library
    assert {"Beine 🦵🔥", "W" * 100, "longer.toml"} <= set(names(page))
    page.choose("long")
    index = page.finder.cards.currentIndex()
    assert ("W" * 100) in index.data(Qt.ItemDataRole.ToolTipRole)
    offer = page.detail.offer
    assert offer is not None and offer.sheet is not None
    assert offer.sheet.minimumSizeHint().width() <= page.detail.width()


@pytest.mark.speed
def test_a_thousand_routines_of_ones_own(house: Shelved, theme: Theme, qtbot: QtBot) -> None:
    """They are there soon, and each key in the search field finds at once."""
    for number in range(1_000):
        house.add(f"r{number:04}", f"Routine {number}")
    begun = time.perf_counter()
    page = open_library(house, theme, qtbot).shell.library
    qtbot.waitUntil(lambda: len(names(page)) == 1_003)
    assert time.perf_counter() - begun < OPENING_S
    page.focus_search()
    taken = []
    for letter in "routine 99":
        begun = time.perf_counter()
        qtbot.keyClicks(page.finder.search, letter)
        taken.append(time.perf_counter() - begun)
    assert "Routine 999" in names(page)
    assert median(taken) < SEARCH_S, "the machine may have other things to do at one of them"


def test_what_is_as_it_was_is_taken_over() -> None:
    """Read again, the same cards are shown; one that changed is another."""
    habits = Habits(3_000, Doses(), frozenset())
    before = Catalogue.of(library(), habits, SHELF)
    assert Catalogue.of(library(), habits, SHELF, before=before).cards[BED.id] is before.cards[BED.id]
    changed = Library({BED.id: replace(BED, name="Other")}, {})
    assert Catalogue.of(changed, habits, SHELF, before=before).cards[BED.id].name == "Other"
