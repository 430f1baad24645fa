"""The left of the library: a search field, what it is made for, and the cards that both leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.library.card_list import CardList
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from stretchtimer.gui.library.catalogue import Catalogue
    from stretchtimer.gui.widgets.empty import EmptyState


class Finder(QWidget):
    """The cards tell what is chosen, opened and confirmed; see `CardList`."""

    left = Signal()  # from the search field, on to the cards

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._catalogue: Catalogue | None = None
        self.search = SearchField(theme, _("Search routines and exercises"), "find")
        self.chips = ChipRow(theme, (_("All"), _("Before"), _("After"), _("Any time")), _("Made for"))
        self.cards = CardList(theme, _("Routines"))
        self._empty: EmptyState | None = None
        self._found = QStackedWidget()
        self._found.addWidget(self.cards)
        side = Space.PAGE_LIBRARY
        head = QVBoxLayout()
        head.setContentsMargins(side, 0, side, Space.M)
        head.setSpacing(Space.S)
        title = Label(theme, _("Library"), TYPE.title)
        title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        head.addWidget(title)
        head.addSpacing(Space.XXS)
        head.addWidget(self.search)
        head.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._found, 1)
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self.left)
        self.chips.group.idClicked.connect(self._find)

    def put(self, catalogue: Catalogue) -> None:
        """Show this library; what was searched and chosen stays."""
        self._catalogue = catalogue
        self._find()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_all(self) -> None:
        """Search for nothing in particular."""
        self.show_only(0)

    def show_only(self, filter_: int) -> None:
        """Search for nothing but what one of the chips, by its number, leaves."""
        self.chips.choose(filter_)
        self.search.clear()
        self._find()

    @property
    def empty(self) -> EmptyState:
        """What stands there when nothing is found; made when first asked for."""
        if self._empty is None:
            from stretchtimer.gui.widgets.buttons import Kind
            from stretchtimer.gui.widgets.empty import EmptyState

            verb = _("Show all routines")
            self._empty = EmptyState(self._theme, "search", "", "", verb, Kind.SECONDARY)
            self._empty.acted.connect(self._on_all_wanted)
            self._found.addWidget(self._empty)
        return self._empty

    def _find(self) -> None:
        if self._catalogue is None:
            return
        text = self.search.text()
        items = self._catalogue.found(text, self.chips.chosen)
        self.cards.put(items)
        if items:
            self._found.setCurrentWidget(self.cards)
            return
        text = text.strip()
        title = _("Nothing matches “{text}”").format(text=text) if text else _("Nothing here yet")
        self.empty.put(title, _("Try another word, a muscle or an exercise."))
        self._found.setCurrentWidget(self.empty)

    def _on_all_wanted(self) -> None:
        self.show_all()
        self.left.emit()
