"""The left of the library: routines or exercises, a search field, chips, and the cards that all of it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.library.card_list import CardList
from stretchtimer.gui.library.head import Head
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.search_field import SearchField
from stretchtimer.gui.widgets.segmented import Segmented

if TYPE_CHECKING:  # loaded with the library: the first frame waits for none of them
    from stretchtimer.gui.library.catalogue import Catalogue
    from stretchtimer.gui.library.filter_row import FilterRow
    from stretchtimer.gui.library.filters import Filter
    from stretchtimer.gui.widgets.empty import EmptyState

ROUTINES, EXERCISES = 0, 1
EMPTY = 1  # behind the cards
NARROWEST_SEARCH = 250


class Finder(QWidget):
    """The cards tell what is chosen, opened and confirmed; see `CardList`."""

    left = Signal()  # from the search field, on to the cards

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._catalogue: Catalogue | None = None
        self._chips: FilterRow | None = None
        self._wanted: dict[int, Filter] = {}
        self.head = Head(theme, wishes)
        self.tabs = Segmented(theme, (_("Routines"), _("Exercises")), _("What is shown"))
        self.search = SearchField(theme, _("Search routines and exercises"), "find")
        self.cards = CardList(theme, _("Routines"))
        self._empty: EmptyState | None = None
        self._found = QStackedWidget()
        self._found.addWidget(self.cards)
        self._finding = self._make_finding()
        side = Space.PAGE_LIBRARY
        self._top = QVBoxLayout()
        self._top.setContentsMargins(side, 0, side, Space.M)
        self._top.setSpacing(Space.S)
        self._top.addWidget(self.head)
        self._top.addSpacing(Space.XXS)
        self._top.addLayout(self._finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._found, 1)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self._on_search_left)
        self.tabs.group.idClicked.connect(self._on_tab_chosen)

    def put(self, catalogue: Catalogue) -> None:
        """Show this library; what was searched and chosen stays."""
        self._catalogue = catalogue
        self._show_chips(catalogue)
        self._find(same_place=True)

    @property
    def chips(self) -> FilterRow:
        """The chips, made with the first library."""
        if self._chips is None:
            from stretchtimer.gui.library.filter_row import FilterRow

            self._chips = FilterRow(self._theme)
            self._chips.chosen_changed.connect(self._on_filter_chosen)
            self._top.addWidget(self._chips)
        return self._chips

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_all(self) -> None:
        """Search for nothing in particular."""
        self._wanted.pop(self.tabs.chosen, None)
        self._show()
        self.search.clear()

    def show_only_routines(self) -> None:
        """Show all routines, and nothing else."""
        self.show_tab(ROUTINES)
        self.show_all()

    def show_only(self, filter_: Filter) -> None:
        """Search for nothing but the routines that one of the chips leaves."""
        self.show_tab(ROUTINES)
        self._wanted[ROUTINES] = filter_
        self._show()
        self.search.clear()

    def show_tab(self, tab: int) -> None:
        """Show ROUTINES or EXERCISES."""
        if tab != self.tabs.chosen:
            self.tabs.choose(tab)
            self._on_tab_chosen()

    @property
    def empty(self) -> EmptyState:
        """What stands there when nothing is found; made when first asked for."""
        if self._empty is None:
            from stretchtimer.gui.widgets.buttons import Kind
            from stretchtimer.gui.widgets.empty import EmptyState
            from stretchtimer.gui.widgets.surfaces import Scroll

            verb = _("Show all")
            self._empty = EmptyState(self._theme, "search", "", "", verb, Kind.SECONDARY)
            self._empty.acted.connect(self._on_all_wanted)
            self._found.addWidget(Scroll(self._empty))  # large text may leave less room than it takes
        return self._empty

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * Space.PAGE_LIBRARY - self.tabs.sizeHint().width() - Space.S
        lay(self._finding, across=room >= self._theme.size(NARROWEST_SEARCH))

    def _make_finding(self) -> QBoxLayout:
        """What is looked for: in which of the two, and by which words."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(Space.S)
        row.addWidget(self.tabs)
        row.addWidget(self.search, 1)
        return row

    def _show(self) -> None:
        if self._catalogue is not None:
            self._show_chips(self._catalogue)
            self._find()

    def _show_chips(self, catalogue: Catalogue) -> None:
        from stretchtimer.gui.library.filters import EVERYTHING

        tab, of_exercises = self.tabs.chosen, self.tabs.chosen == EXERCISES
        offered = catalogue.exercise_filters if of_exercises else catalogue.routine_filters
        self._wanted[tab] = self.chips.put(offered, self._wanted.get(tab, EVERYTHING))

    def _find(self, *, same_place: bool = False) -> None:
        if self._catalogue is None:
            return
        text, tab = self.search.text(), self.tabs.chosen
        find = self._catalogue.found_exercises if tab == EXERCISES else self._catalogue.found
        items = find(text, self._wanted[tab])
        self.cards.put(items, same_place=same_place)
        if items:
            self._found.setCurrentWidget(self.cards)
            return
        text = text.strip()
        title = _("Nothing matches “{text}”").format(text=text) if text else _("Nothing here yet")
        self.empty.put(title, _("Try another word, a muscle or an exercise."))
        self._found.setCurrentIndex(EMPTY)

    def _on_typed(self, text: str) -> None:
        self._find()
        if text.strip():
            self.cards.choose_first()

    def _on_search_left(self) -> None:
        """Only to cards that are seen: hidden ones would take the keyboard when they come, in the middle of a word."""
        if self.cards.items:
            self.left.emit()

    def _on_tab_chosen(self) -> None:
        of_exercises = self.tabs.chosen == EXERCISES
        self.head.show_exercises(of_exercises)
        self.cards.setAccessibleName(_("Exercises") if of_exercises else _("Routines"))
        self._show()

    def _on_filter_chosen(self) -> None:
        self._wanted[self.tabs.chosen] = self.chips.chosen
        self._find()

    def _on_all_wanted(self) -> None:
        self.show_all()
        self.left.emit()
