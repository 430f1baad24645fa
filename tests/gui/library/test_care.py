"""Tending one's routines in the library, with real files, keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.text.new_from_text import NewFromText
from stretchtimer.gui.library.page import LibraryPage
from stretchtimer.gui.library.rename_dialog import RenameDialog
from stretchtimer.gui.library.sheet import RoutineSheet
from stretchtimer.gui.library.trash_dialog import TrashDialog
from stretchtimer.gui.sidebar import PinButton
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.shelf.marks_file import load_marks
from tests.gui.library.shelved import Shelved, button, chosen, names, open_library, press_on_cards

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def house(tmp_path: Path) -> Shelved:
    """Two built-in routines, and one of one's own."""
    house = Shelved(tmp_path)
    house.add("mine", "My evening")
    return house


@pytest.fixture
def window(house: Shelved, theme: Theme, qtbot: QtBot) -> MainWindow:
    """On the library."""
    return open_library(house, theme, qtbot)


@pytest.fixture
def page(window: MainWindow) -> LibraryPage:
    """The library's page."""
    return window.shell.library


def sheet(page: LibraryPage) -> RoutineSheet:
    """What is told of the routine."""
    assert page.detail.offer is not None and isinstance(page.detail.offer.sheet, RoutineSheet)
    return page.detail.offer.sheet


def test_d_makes_a_copy_and_chooses_it(page: LibraryPage, house: Shelved, qtbot: QtBot) -> None:
    """Of a built-in one too; the copy has its comments, and a name of its own."""
    assert chosen(page) == "Calves"
    press_on_cards(page, qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: chosen(page) == "Calves 2")
    assert "# a comment of mine" in (house.own / "calves_2.toml").read_text()
    page.choose("calves")
    press_on_cards(page, qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: chosen(page) == "Calves 3")


def test_what_is_renamed_stays_in_view(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """Wherever its new name puts it among many."""
    for number in range(40):
        house.add(f"r{number}", f"Routine {number:02}")
    page.reload_wanted.emit()
    qtbot.waitUntil(lambda: len(names(page)) > 40)
    page.choose("r1")
    path = house.own / "r1.toml"
    path.write_text(path.read_text().replace("Routine 01", "Zzz"))
    qtbot.waitUntil(lambda: chosen(page) == "Zzz")
    cards = page.finder.cards
    qtbot.waitUntil(lambda: cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()).center()))


def test_del_puts_ones_own_into_the_trash_and_ctrl_z_brings_it_back(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """A toast says so; the neighbour is chosen meanwhile, and what came back in the end."""
    page.choose("mine")
    press_on_cards(page, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Calves", "Quads"])
    assert not (house.own / "mine.toml").exists() and chosen(page) == "Quads"
    assert window.toast is not None and window.toast.text == "“My evening” is in the trash."
    press_on_cards(page, qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "My evening" in names(page))
    qtbot.waitUntil(lambda: chosen(page) == "My evening")
    assert (house.own / "mine.toml").exists() and window.toast.text == ""


def test_the_toast_s_button_brings_it_back(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """One after the other, the last one first."""
    house.add("other", "Other")
    window.shell.library.reload_wanted.emit()
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    for id_, left in (("mine", 3), ("other", 2)):
        page.choose(id_)
        press_on_cards(page, qtbot, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: len(names(page)) == left)  # type: ignore[misc]
    assert window.toast is not None
    qtbot.mouseClick(window.toast.button, LEFT)
    qtbot.waitUntil(lambda: names(page) == ["Calves", "Other", "Quads"])
    press_on_cards(page, qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    press_on_cards(page, qtbot, Qt.Key.Key_Z, CTRL)  # nothing is left to take back


def test_what_comes_with_the_app_is_not_deleted(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """It is said; the menu does not even offer it."""
    page.choose("calves")
    press_on_cards(page, qtbot, Qt.Key.Key_Delete)
    assert any("comes with the app" in text for text in window.shell.banners.texts)
    assert (house.built_in / "calves.toml").exists()
    assert page.detail.offer is not None
    assert [action.text().split("\t")[0] for action in page.detail.offer.care.menu().actions()] == [
        "Rename…",
        "Take along…",
    ]
    page.choose("mine")
    verbs = [action.text().split("\t")[0] for action in page.detail.offer.care.menu().actions()]
    assert verbs == ["Rename…", "Take along…", "Delete", "", "Open in your editor", "Show in folder"]


def test_f2_gives_another_name(page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot) -> None:
    """Ten thousand letters are refused where they are typed; the id, and so the journal, stays."""
    page.choose("mine")
    press_on_cards(page, qtbot, Qt.Key.Key_F2)
    dialog = window.findChild(RenameDialog)
    dialog.field.setText("x" * 10_000)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible() and "at most 100" in dialog.message.accessibleName()
    dialog.field.setText("Abends 🌙")
    qtbot.mouseClick(dialog.rename, LEFT)
    qtbot.waitUntil(lambda: "Abends 🌙" in names(page))
    assert 'name = "Abends 🌙"' in (house.own / "mine.toml").read_text(encoding="utf-8")
    assert chosen(page) == "Abends 🌙"


def test_a_built_in_one_with_another_name_is_a_copy_of_ones_own(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """The dialog says so; what came with the app stays."""
    page.choose("calves")
    press_on_cards(page, qtbot, Qt.Key.Key_F2)
    dialog = window.findChild(RenameDialog)
    dialog.field.setText("Mine now")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Mine now" in names(page))
    assert (house.own / "calves.toml").exists() and "Calves" in (house.built_in / "calves.toml").read_text()


def test_a_favourite_is_pinned_and_found_by_its_chip(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """By key, by the star on the card, by the star beside its name; it is in the file, and in the sidebar."""
    page.choose("quads")
    press_on_cards(page, qtbot, Qt.Key.Key_S)
    view = page.finder.cards
    card = view.visualRect(view.model().index(0, 0))
    star_place = card.topRight()
    star_place.setX(star_place.x() - 36)
    star_place.setY(star_place.y() + 20)
    qtbot.mouseClick(view.viewport(), LEFT, pos=star_place)
    page.choose("mine")
    qtbot.mouseClick(sheet(page).star, LEFT)
    pins = [pin.text() for pin in window.findChildren(PinButton) if pin.isVisible()]
    assert pins == ["Quads", "Calves", "My evening"]
    favourites = ("quads", "calves", "mine")
    qtbot.waitUntil(lambda: load_marks(house.shelf.folders.marks)[0].favourites == favourites)
    qtbot.mouseClick(sheet(page).star, LEFT)
    chip = next(chip for chip in page.finder.chips.chips if chip.text() == "Favourites")
    qtbot.mouseClick(chip, LEFT)
    assert names(page) == ["Calves", "Quads"]


def test_a_click_on_a_pinned_one_looks_at_it(page: LibraryPage, window: MainWindow, qtbot: QtBot) -> None:
    """From any page, whatever was searched."""
    page.choose("quads")
    press_on_cards(page, qtbot, Qt.Key.Key_S)
    page.finder.search.setText("calves")
    window.shell.go_to_today()
    pin = next(pin for pin in window.findChildren(PinButton) if pin.isVisible())
    qtbot.mouseClick(pin, LEFT)
    assert page.isVisible() and chosen(page) == "Quads" and len(names(page)) == 3


def test_own_tags_are_written_found_and_taken_away(page: LibraryPage, house: Shelved, qtbot: QtBot) -> None:
    """Two at once with a comma; the keyboard stays in the field; each has a chip, and the search finds it."""
    page.choose("mine")
    field = sheet(page).tags.field
    field.setFocus()
    qtbot.keyClicks(field, "late, legs")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sheet(page).tags.field.hasFocus()
    assert [chip.text() for chip in page.finder.chips.chips][-2:] == ["late", "legs"]
    qtbot.waitUntil(lambda: load_marks(house.shelf.folders.marks)[0].tags == {"mine": ("late", "legs")})
    page.finder.search.setText("legs")
    assert names(page) == ["My evening"]
    page.finder.search.clear()
    qtbot.mouseClick(page.finder.chips.chips[-1], LEFT)
    assert names(page) == ["My evening"]
    qtbot.mouseClick(sheet(page).tags.buttons[1], LEFT)
    assert [chip.text() for chip in page.finder.chips.chips][-1] == "late"
    assert names(page) == ["Calves", "My evening", "Quads"]  # the chip that was on is there no more


def test_a_tag_that_is_too_long_is_said(page: LibraryPage, window: MainWindow, qtbot: QtBot) -> None:
    """The field takes no more than a tag may have; what cannot be saved is told, and not shown."""
    page.choose("mine")
    field = sheet(page).tags.field
    qtbot.keyClicks(field, "x" * 120)
    assert len(field.text()) == 100


def test_marks_that_cannot_be_read_are_told_and_left_alone(
    house: Shelved, theme: Theme, qtbot: QtBot
) -> None:
    """The file is listed among those that are broken; a star does not overwrite it."""
    house.shelf.folders.marks.write_text("favourites = [")
    window = open_library(house, theme, qtbot)
    page = window.shell.library
    assert "marks.toml" in names(page)
    press_on_cards(page, qtbot, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts))
    assert house.shelf.folders.marks.read_text() == "favourites = ["
    qtbot.waitUntil(lambda: not [pin for pin in window.findChildren(PinButton) if pin.isVisible()])


def test_the_trash_shows_what_can_be_put_back(
    page: LibraryPage, window: MainWindow, house: Shelved, qtbot: QtBot
) -> None:
    """By its name, with the day; put back, it is chosen, and the trash is empty."""
    page.choose("mine")
    press_on_cards(page, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    qtbot.mouseClick(page.finder.head.trash, LEFT)
    qtbot.waitUntil(lambda: window.findChild(TrashDialog) is not None)
    dialog = window.findChild(TrashDialog)
    back = next(
        found for found in dialog.findChildren(QAbstractButton) if "My evening" in found.accessibleName()
    )
    qtbot.mouseClick(back, LEFT)
    qtbot.waitUntil(lambda: chosen(page) == "My evening")
    assert not back.isVisible()
    qtbot.mouseClick(button(dialog, "Close"), LEFT)


def test_an_empty_trash_says_so(page: LibraryPage, window: MainWindow, qtbot: QtBot) -> None:
    """Nothing was deleted yet."""
    qtbot.mouseClick(page.finder.head.trash, LEFT)
    qtbot.waitUntil(lambda: window.findChild(TrashDialog) is not None)
    assert window.findChild(TrashDialog).is_empty


def test_edit_and_new_are_asked_for(page: LibraryPage, qtbot: QtBot) -> None:
    """E edits the chosen one, the head makes new ones; a single letter in the search field is a letter."""
    page.choose("mine")
    page.focus_search()
    qtbot.keyClicks(page.finder.search, "e")
    assert page.finder.search.text() == "e" and chosen(page) == "My evening"
    page.finder.search.clear()
    with qtbot.waitSignal(page.wishes.text_wanted, timeout=500):
        qtbot.mouseClick(page.finder.head.from_text, LEFT)
    page.window().findChild(NewFromText).reject()
    page.choose("mine")
    with qtbot.waitSignal(page.edit_wanted, timeout=500) as edited:
        press_on_cards(page, qtbot, Qt.Key.Key_E)
    assert edited.args[0].id == "mine"
