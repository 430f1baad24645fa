"""The library page: a search, the cards that it leaves, and the chosen one told beside them or on its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.keys import key
from stretchtimer.gui.library.card_list import CardList
from stretchtimer.gui.library.catalogue import Catalogue, Item
from stretchtimer.gui.library.detail import Detail
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Kind
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.search_field import SearchField
from stretchtimer.gui.widgets.surfaces import Ground
from stretchtimer.routine.model import When

FILTERS: tuple[When | None, ...] = (None, When.BEFORE, When.AFTER, When.ANY)
NARROW = Size.NARROW - Size.SIDEBAR


class LibraryPage(Ground):
    """`start_wanted` carries a routine and the moment it is done at."""

    start_wanted = Signal(object, object)
    reload_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self._catalogue: Catalogue | None = None
        self._narrow, self._opened = False, False
        self._search = SearchField(theme, _("Search routines and exercises"), key("find").shown)
        self._chips = ChipRow(theme, (_("All"), _("Before"), _("After"), _("Any time")), _("Made for"))
        self._cards = CardList(theme, _("Routines"))
        self._empty = EmptyState(theme, "search", "", "", _("Show all routines"), Kind.SECONDARY)
        self._detail = Detail(theme)
        self._column = self._make_column()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column, 1)
        row.addWidget(self._detail)
        self._connect()
        self._arrange()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round, in order; those that are hidden are passed over."""
        return (self._search, self._cards, self._detail.start_button)

    def put(self, catalogue: Catalogue) -> None:
        """Show this library; what was searched and chosen stays."""
        self._catalogue = catalogue
        self._find()

    def focus_search(self) -> None:
        """Go to the search field, whatever is shown."""
        self._open(False)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def focus_cards(self) -> None:
        """Go to the cards, or to what is opened of them."""
        target = self._detail.start_button if self._narrow and self._opened else self._cards
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, id_: str) -> None:
        """Make the routine with that id the chosen one."""
        self._cards.choose(id_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._narrow and self._opened:
            self._open(False)
            self.focus_cards()
        else:
            self._on_all_wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_column(self) -> QWidget:
        column = QWidget()
        side = Space.PAGE_LIBRARY
        down = QVBoxLayout(column)
        down.setContentsMargins(0, Space.XL, 0, 0)
        down.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(side, 0, side, Space.M)
        head.setSpacing(Space.S)
        title = Label(self._theme, _("Library"), TYPE.title)
        title.setMinimumHeight(max(int(Size.BUTTON), self._theme.line(TYPE.title)))
        head.addWidget(title)
        head.addSpacing(Space.XXS)
        head.addWidget(self._search)
        head.addWidget(self._chips)
        self._found = QStackedWidget()
        self._found.addWidget(self._cards)
        self._found.addWidget(self._empty)
        down.addLayout(head)
        down.addWidget(self._found, 1)
        return column

    def _connect(self) -> None:
        self._search.textChanged.connect(self._find)
        self._search.left.connect(self.focus_cards)
        self._chips.group.idClicked.connect(self._find)
        self._cards.chosen.connect(self._detail.show_item)
        self._cards.opened.connect(self._on_opened)
        self._cards.confirmed.connect(self._on_confirmed)
        self._empty.acted.connect(self._on_all_wanted)
        self._detail.left.connect(self._on_left)
        self._detail.start_wanted.connect(self.start_wanted)
        self._detail.reload_wanted.connect(self.reload_wanted)

    def _find(self) -> None:
        if self._catalogue is None:
            return
        text = self._search.text()
        items = self._catalogue.found(text, FILTERS[self._chips.chosen])
        self._cards.put(items)
        if not items:
            title = (
                _("Nothing matches “{text}”").format(text=text.strip()) if text.strip() else _("Nothing here")
            )
            self._empty.put(title, _("Try another word, a muscle or an exercise."))
        self._found.setCurrentWidget(self._cards if items else self._empty)

    def _arrange(self) -> None:
        self._narrow = self.width() < self._theme.size(NARROW)
        self._detail.set_alone(self._narrow)
        self._column.setVisible(not (self._narrow and self._opened))
        self._detail.setVisible(self._opened or not self._narrow)

    def _open(self, opened: bool) -> None:
        self._opened = opened
        self._arrange()

    def _on_opened(self, item: Item) -> None:
        if self._narrow:
            self._open(True)
            self.focus_cards()

    def _on_confirmed(self, item: Item) -> None:
        if self._narrow and not self._opened:
            self._on_opened(item)
        else:
            self._detail.start()

    def _on_left(self) -> None:
        self._open(False)
        self.focus_cards()

    def _on_all_wanted(self) -> None:
        self._chips.choose(0)
        self._search.clear()
        self._find()
        self.focus_cards()
