"""The exercises in the library."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.library.cards import WELL_HEIGHT
from stretchtimer.gui.library.exercise_sheet import ExerciseSheet
from stretchtimer.gui.library.finder import EXERCISES
from stretchtimer.gui.library.page import LibraryPage
from stretchtimer.gui.library.steps import SIDE, THUMB
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label
from tests.gui.library.shelved import CALF, Shelved, chosen, names, open_library, press_on_cards, write

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def house(tmp_path: Path) -> Shelved:
    """One exercise of the app's, one of one's own, and one that is broken."""
    house = Shelved(tmp_path)
    squat = CALF.replace("Calf wall stretch", "Goblet squat").replace('"static"', '"dynamic"')
    squat = squat.replace('hold = "20 s"', "reps = 8").replace("wall", "dumbbell").replace("soleus", "glutes")
    write(house.own / "exercises" / "squat.toml", squat)
    write(house.own / "exercises" / "torn.toml", "name = [")
    return house


@pytest.fixture
def page(house: Shelved, theme: Theme, qtbot: QtBot) -> LibraryPage:
    """On the exercises."""
    page = open_library(house, theme, qtbot).shell.library
    qtbot.mouseClick(page.finder.tabs.group.button(EXERCISES), LEFT)
    return page


def test_they_stand_in_a_tab_of_their_own(page: LibraryPage, qtbot: QtBot) -> None:
    """The broken file at their end, and not among the routines."""
    assert names(page) == ["Calf wall stretch", "Goblet squat", "torn.toml"]
    qtbot.mouseClick(page.finder.tabs.group.button(0), LEFT)
    assert names(page) == ["Calves", "Quads"]


@pytest.mark.parametrize("word", ["goblet", "glutes", "move", "dynamic", "dumbbell"])
def test_they_are_found_by_all_that_is_told_of_them(page: LibraryPage, qtbot: QtBot, word: str) -> None:
    """Name, muscle, kind as it is called and as it is written, equipment."""
    qtbot.keyClicks(page.finder.search, word)
    assert names(page) == ["Goblet squat"]


def test_chips_leave_a_kind_or_ones_own(page: LibraryPage, qtbot: QtBot) -> None:
    """Only kinds that there are have a chip."""
    assert [chip.text() for chip in page.finder.chips.chips] == ["All", "Stretch", "Move", "Yours"]
    qtbot.mouseClick(page.finder.chips.chips[1], LEFT)
    assert names(page) == ["Calf wall stretch"]
    qtbot.mouseClick(page.finder.chips.chips[3], LEFT)
    assert names(page) == ["Goblet squat"]


def test_what_an_exercise_is_told_of(page: LibraryPage) -> None:
    """What it is for, how much of it, what is needed; and that what comes with the app is copied."""
    offer = page.detail.offer
    assert offer is not None and isinstance(offer.sheet, ExerciseSheet)
    words = "\n".join(label.accessibleName() or label.text() for label in offer.sheet.findChildren(Label))
    for expected in ("Calf wall stretch", "runner's stretch", "20 s a side", "Wall", "Comes with the app"):
        assert expected in words
    assert not offer.start_button.isVisible() and offer.care.edit.isVisible()


def test_they_are_tended_as_routines_are(page: LibraryPage, house: Shelved, qtbot: QtBot) -> None:
    """E asks for the editor, D copies, Del deletes, Ctrl Z brings it back; there is no star."""
    press_on_cards(page, qtbot, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: chosen(page) == "Calf wall stretch 2")
    copy = house.own / "exercises" / "calf_wall_stretch_2.toml"
    assert copy.exists()
    with qtbot.assertNotEmitted(page.wishes.favourite_wanted):
        press_on_cards(page, qtbot, Qt.Key.Key_S)
    press_on_cards(page, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Calf wall stretch 2" not in names(page))
    press_on_cards(page, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: chosen(page) == "Calf wall stretch 2")
    with qtbot.waitSignal(page.exercise_edit_wanted, timeout=500) as edited:
        press_on_cards(page, qtbot, Qt.Key.Key_E)
    assert edited.args[0].id == "calf_wall_stretch_2"


def test_what_is_new_is_an_exercise_here(page: LibraryPage, qtbot: QtBot) -> None:
    """The head says so; a routine cannot be made of text here."""
    assert page.finder.head.new.text() == "New exercise" and not page.finder.head.from_text.isVisible()
    with qtbot.waitSignal(page.wishes.new_exercise_wanted, timeout=500):
        page.finder.head.make_new()


def add_with_picture(house: Shelved) -> None:
    """An exercise of one's own that has a red picture and no figure."""
    folder = house.own / "exercises"
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(folder / "step.png"))
    write(
        folder / "on_a_step.toml", CALF.replace("Calf wall stretch", "On a step") + 'picture = "step.png"\n'
    )


def is_red(widget: QWidget, at: QPoint) -> bool:
    """Whether it is painted so there."""
    colour = widget.grab().toImage().pixelColor(at)
    return colour.red() > 200 and colour.green() < 50


def test_a_picture_of_one_s_own_stands_over_what_is_told(
    page: LibraryPage, house: Shelved, qtbot: QtBot
) -> None:
    """In the place of the figure, which it has not."""
    add_with_picture(house)
    page.reload_wanted.emit()
    qtbot.waitUntil(lambda: "On a step" in names(page))
    page.choose("on_a_step")
    offer = page.detail.offer
    assert offer is not None and isinstance(offer.sheet, ExerciseSheet)
    picture = offer.sheet.picture
    assert picture is not None
    qtbot.waitUntil(lambda: is_red(picture, picture.rect().center()))
    page.choose("calf_wall")


def test_a_picture_of_one_s_own_stands_on_its_card_and_beside_its_step(
    page: LibraryPage, house: Shelved, qtbot: QtBot
) -> None:
    """Small, where a figure would be."""
    add_with_picture(house)
    write(house.own / "mine.toml", 'name = "Mine"\n[[step]]\nexercise = "on_a_step"\n')
    page.reload_wanted.emit()
    qtbot.waitUntil(lambda: "On a step" in names(page))
    cards = page.finder.cards
    cards.choose("on_a_step")
    place = cards.visualRect(cards.currentIndex())
    middle = QPoint(place.center().x() - Space.M // 2, place.top() + WELL_HEIGHT // 2)
    qtbot.waitUntil(lambda: is_red(cards.viewport(), middle))
    page.look_at("mine")
    offer = page.detail.offer
    assert offer is not None and offer.sheet is not None
    fold = offer.sheet.findChild(Fold)
    assert fold is not None
    qtbot.waitUntil(lambda: is_red(fold.header, QPoint(SIDE + THUMB // 2, fold.header.height() // 2)))
