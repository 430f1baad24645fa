"""The library as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.library.broken import BrokenFile
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.library.filters import EVERYTHING
from stretchtimer.gui.library.offer import Offer
from stretchtimer.gui.library.page import LibraryPage
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import When
from tests.gui.made import BED, BIKE, BROKEN, CALVES, QUADS, catalogue

WIDE, NARROW, HEIGHT = 992, 752, 700


def page_of(theme: Theme, qtbot: QtBot, shown: Catalogue, width: int = WIDE) -> LibraryPage:
    """The page in a window of its own, with the keyboard on the cards."""
    page = LibraryPage(theme)
    page.resize(width, HEIGHT)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.put(shown)
    page.focus_cards()
    return page


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> LibraryPage:
    """Four routines in a wide window."""
    return page_of(theme, qtbot, catalogue())


def names(page: LibraryPage) -> list[str]:
    """The cards in their order."""
    return [
        item.path.name if isinstance(item, BrokenFile) else item.facts.routine.name for item in cards(page)
    ]


def cards(page: LibraryPage) -> tuple[object, ...]:
    """What is shown."""
    return page.finder.cards.items


def offer(page: LibraryPage) -> Offer:
    """The detail, which is there by now."""
    assert page.detail.offer is not None
    return page.detail.offer


def told(widget: QWidget | None) -> str:
    """All that the labels in it say."""
    assert widget is not None
    return "\n".join(label.accessibleName() or label.text() for label in widget.findChildren(Label))


def click_card(page: LibraryPage, qtbot: QtBot, number: int) -> None:
    """Click on a card, counted from 0."""
    view = page.finder.cards
    place = view.visualRect(view.model().index(number, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_first_routine_is_told_beside_the_cards(page: LibraryPage) -> None:
    """Its words, its figures, its steps with their dose and the order of the sides."""
    words = told(offer(page).sheet)
    assert names(page) == [CALVES.name, BIKE.name, QUADS.name, BED.name]
    for expected in (CALVES.name, CALVES.about, "0:40", "Held", "20 s a side", "Right, then left"):
        assert expected in words
    assert offer(page).start_button.text() == "Start, 48 s"


def test_rounds_are_told(page: LibraryPage) -> None:
    """What is done twice over stands under its own line."""
    page.choose(BED.id)
    assert "2 rounds of" in told(offer(page).sheet)


def test_a_step_opens_to_how_it_is_done(page: LibraryPage, qtbot: QtBot) -> None:
    """The exercise's own words, hidden until asked for, and hidden again."""
    fold = offer(page).findChild(Fold)
    assert fold.body is None
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert "Face a wall, palms at chest height." in told(fold.body)
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert fold.body is not None and not fold.body.isVisible()


def test_arrows_choose_and_enter_starts(page: LibraryPage, qtbot: QtBot) -> None:
    """Without a mouse: one card on, then Enter."""
    qtbot.keyClick(page.finder.cards, Qt.Key.Key_Right)
    qtbot.keyClick(page.finder.cards, Qt.Key.Key_Down)
    assert BED.name in told(offer(page).sheet)
    with qtbot.waitSignal(page.start_wanted, timeout=500) as started:
        qtbot.keyClick(page.finder.cards, Qt.Key.Key_Return)
    assert started.args == [BED, When.ANY]


def test_a_click_chooses_and_the_button_starts(page: LibraryPage, qtbot: QtBot) -> None:
    """With the mouse; the moment is the one the routine was made for."""
    click_card(page, qtbot, 2)
    assert not offer(page).moments.isVisible()
    with qtbot.waitSignal(page.start_wanted, timeout=500) as started:
        qtbot.mouseClick(offer(page).start_button, Qt.MouseButton.LeftButton)
    assert started.args == [QUADS, When.AFTER]


def test_a_routine_for_any_time_asks_when(page: LibraryPage, qtbot: QtBot) -> None:
    """The person says that it is before the workout this time."""
    page.choose(BED.id)
    assert offer(page).moments.isVisible()
    qtbot.mouseClick(offer(page).moments.group.button(1), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.start_wanted, timeout=500) as started:
        offer(page).start()
    assert started.args == [BED, When.BEFORE]


def test_typing_finds(page: LibraryPage, qtbot: QtBot) -> None:
    """A word leaves what it is found in; Down goes on to the cards; Esc in the field takes it back."""
    page.focus_search()
    qtbot.keyClicks(page.finder.search, "quads")
    assert names(page) == [QUADS.name]
    assert QUADS.name in told(offer(page).sheet)
    qtbot.keyClick(page.finder.search, Qt.Key.Key_Down)
    assert page.finder.cards.hasFocus()
    page.focus_search()
    qtbot.keyClick(page.finder.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 4


def test_chips_leave_what_is_made_for_the_moment(page: LibraryPage, qtbot: QtBot) -> None:
    """Before, after, any time, and all of them again with Esc."""
    chips = page.finder.chips.chips
    for number, expected in ((1, [CALVES.name, BIKE.name]), (2, [QUADS.name]), (3, [BED.name])):
        qtbot.mouseClick(chips[number], Qt.MouseButton.LeftButton)
        assert names(page) == expected
    qtbot.keyClick(page.finder.cards, Qt.Key.Key_Escape)
    assert len(names(page)) == 4 and page.finder.chips.chosen == EVERYTHING


def test_the_best_that_is_found_is_the_chosen_one(page: LibraryPage, qtbot: QtBot) -> None:
    """What was chosen before may be found by the same words, far down; it is not what was looked for."""
    page.choose(QUADS.id)
    page.focus_search()
    qtbot.keyClicks(page.finder.search, "before")
    assert len(names(page)) > 1
    assert page.item is page.finder.cards.items[0]


def test_finding_nothing_says_so_and_offers_a_way_back(page: LibraryPage, qtbot: QtBot) -> None:
    """The words that were searched are repeated; nothing can be started meanwhile."""
    qtbot.keyClicks(page.finder.search, "zzz")
    assert names(page) == []
    assert "Nothing matches “zzz”" in told(page.finder.empty)
    assert page.finder.empty.isVisible() and not offer(page).start_button.isVisible()
    with qtbot.assertNotEmitted(page.start_wanted):
        page.detail.start()
    qtbot.mouseClick(page.finder.empty.button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 4 and page.finder.cards.isVisible()


def test_enter_where_nothing_is_found_leaves_the_keyboard_in_the_search(
    page: LibraryPage, qtbot: QtBot
) -> None:
    """One types on: the cards that come then do not take the rest of the word as keys of their own."""
    search = page.finder.search
    page.focus_search()
    qtbot.keyClicks(search, "zzz")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    search.selectAll()
    qtbot.keyClicks(search, "quads")
    assert search.hasFocus()
    assert search.text() == "quads"


def test_the_chosen_one_stays_chosen_when_the_library_is_read_again(page: LibraryPage) -> None:
    """A file was mended: nothing jumps."""
    page.choose(QUADS.id)
    page.put(catalogue(BED, QUADS, CALVES))
    assert QUADS.name in told(offer(page).sheet)


def test_a_broken_file_is_listed_with_its_message(theme: Theme, qtbot: QtBot) -> None:
    """At the end, with everything that is wrong in it; it can be read again, and not started."""
    page = page_of(theme, qtbot, catalogue(broken=True))
    assert names(page)[-1] == BROKEN.name
    click_card(page, qtbot, 4)
    words = told(offer(page).sheet)
    assert 'Line 4, when: found "nighttime"' in words and "Line 9, step.hold: found -20" in words
    assert str(BROKEN) in words and not offer(page).start_button.isVisible()
    again = next(button for button in offer(page).sheet.findChildren(Button) if "again" in button.text())
    with qtbot.waitSignal(page.reload_wanted, timeout=500):
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    page.focus_search()
    qtbot.keyClicks(page.finder.search, "calves")
    assert BROKEN.name not in names(page)
    page.focus_search()
    qtbot.keyClicks(page.finder.search, BROKEN.stem)
    assert names(page) == [BROKEN.name]


def test_in_a_narrow_window_the_detail_is_a_page_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    """A click opens it, Enter starts, Esc leads back to the cards."""
    page = page_of(theme, qtbot, catalogue(), NARROW)
    assert not page.detail.isVisible()
    click_card(page, qtbot, 1)
    assert page.detail.isVisible() and not page.finder.isVisible()
    assert offer(page).start_button.hasFocus()
    with qtbot.waitSignal(page.start_wanted, timeout=500) as started:
        qtbot.keyClick(offer(page).start_button, Qt.Key.Key_Return)
    assert started.args == [BIKE, When.BEFORE]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.finder.isVisible() and page.finder.cards.hasFocus()


def test_enter_opens_before_it_starts_in_a_narrow_window(theme: Theme, qtbot: QtBot) -> None:
    """Nobody starts what they have not seen; widened, both are side by side again."""
    page = page_of(theme, qtbot, catalogue(), NARROW)
    with qtbot.assertNotEmitted(page.start_wanted):
        qtbot.keyClick(page.finder.cards, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    qtbot.mouseClick(offer(page).back, Qt.MouseButton.LeftButton)
    assert page.finder.isVisible()
    page.resize(WIDE, HEIGHT)
    assert page.finder.isVisible() and page.detail.isVisible()


def test_cards_are_read_out(page: LibraryPage) -> None:
    """A screen reader says all that a card shows."""
    index = page.finder.cards.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Calves, before the workout, 48 s, Calves, Before workout"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("width", [NARROW, WIDE, 1_712])
def test_cards_are_drawn_in_full_rows(theme: Theme, qtbot: QtBot, look: Look, width: int) -> None:
    """As many to a row as fit, none cut at the right, in both themes, a broken one among them."""
    theme.choose(look)
    page = page_of(theme, qtbot, catalogue(broken=True), width)
    view = page.finder.cards
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(5)]
    to_a_row = sum(1 for rect in rects if rect.top() == rects[0].top())
    assert to_a_row == {NARROW: 2, WIDE: 2, 1_712: 4}[width]
    assert all(rect.right() <= view.viewport().width() for rect in rects)
    drawn = page.grab().toImage()
    assert drawn.pixelColor(4, 4).name().upper() == theme.colours.bg


def test_an_empty_library_says_so(theme: Theme, qtbot: QtBot) -> None:
    """No routine at all: no crash, a sentence."""
    page = page_of(theme, qtbot, Catalogue(Library({}, {}), {}, {}, ()))
    assert "Nothing here yet" in told(page.finder.empty)
