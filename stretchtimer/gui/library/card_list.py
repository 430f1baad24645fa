"""The cards of the library side by side, as many to a row as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from stretchtimer.gui.library.items import ITEM_ROLE, Index, ItemsModel
from stretchtimer.gui.theme.mirroring import RIGHT_TO_LEFT, seen_at, seen_in
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size, Space
from stretchtimer.gui.widgets.overlay_bar import OverlayBar

if TYPE_CHECKING:
    from stretchtimer.gui.library.cards import CardDelegate
    from stretchtimer.gui.library.catalogue import Item

MARGIN = Space.PAGE_LIBRARY
NARROWEST_CARD = Size.CARD_WIDTH - 16


class CardList(QListView):
    """`chosen` tells the current item or None, `opened` that one was clicked, `confirmed` that Enter was pressed.

    `starred` carries the routine's card whose star was clicked.
    """

    chosen = Signal(object)
    opened = Signal(object)
    confirmed = Signal(object)
    starred = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._narrowest = theme.size(NARROWEST_CARD)
        self._items = ItemsModel(self)
        self._theme = theme
        self._cards: CardDelegate | None = None
        self.setModel(self._items)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(Space.PAGE)
        self._bar = OverlayBar(self)
        margin_right = MARGIN if self.layoutDirection() is RIGHT_TO_LEFT else 0
        self.setViewportMargins(MARGIN - margin_right, 0, margin_right, 0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    def put(self, items: tuple[Item, ...], *, same_place: bool = False) -> None:
        """Show these items; the current one stays current if it is among them, else the first becomes it.

        With `same_place` it is the one that has come into its place.
        """
        if self._cards is None:
            self._cards = self._make_cards()
        current, row = self.item, self.currentIndex().row()
        place, was_seen = self.verticalScrollBar().value(), self._is_seen()
        if not self._items.put(items):
            return
        index = self._items.index_of(current.id) if current else QModelIndex()
        if same_place and not index.isValid():
            index = self._items.index(min(row, len(items) - 1))
        self.setCurrentIndex(index if index.isValid() else self._items.index(0))
        if index.isValid():  # nothing jumps when the library is read again
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
            if was_seen:  # another name, or a star, has put it elsewhere
                self.scrollTo(self.currentIndex())
        if not items:
            self.chosen.emit(None)

    @property
    def items(self) -> tuple[Item, ...]:
        """What is shown."""
        return self._items.items

    @property
    def item(self) -> Item | None:
        """The current one."""
        index = self.currentIndex()
        item: Item | None = index.data(ITEM_ROLE) if index.isValid() else None
        return item

    def choose(self, id_: str) -> None:
        """Make the item with that id the current one, if it is shown."""
        index = self._items.index_of(id_)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_first(self) -> None:
        """Make the best of what was found the current one."""
        self.setCurrentIndex(self._items.index(0))
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ITEM_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._theme.keys.pressed("start", event) and self.item is not None:
            self.confirmed.emit(self.item)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._is_star(index, event.position()):
            self.starred.emit(index.data(ITEM_ROLE))
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _make_cards(self) -> CardDelegate:
        """Loaded with the first cards, so that the first frame does not wait for it."""
        from stretchtimer.gui.library.cards import CardDelegate

        self._cards = CardDelegate(self._theme, self)
        self._cards.pictures.come.connect(self.viewport().update)
        self.setItemDelegate(self._cards)
        self._fit()
        return self._cards

    def _fit(self) -> None:
        """As many cards to a row as there is room for."""
        if self._cards is None:
            return
        room = self.width() - 2 * MARGIN
        columns = max(1, (room + Space.M) // (self._narrowest + Space.M))
        # The last card's gap reaches into the right margin.
        cell = QSize((room + Space.M) // columns, self._cards.card_height + Space.M)
        if cell != self._cards.cell:
            self._cards.cell = cell
            self.setGridSize(cell)

    def _is_star(self, index: Index, at: QPointF) -> bool:
        """Whether `at` is on the star of a routine's card."""
        if self._cards is None or not index.isValid() or not self._items.can_be_favourite(index):
            return False
        cell = seen_in(self.viewport(), QRectF(self.visualRect(index)))
        return self._cards.star_place(cell).contains(seen_at(self.viewport(), at))

    def _is_seen(self) -> bool:
        """Whether the current card, or a part of it, is in view."""
        return self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ITEM_ROLE))
