"""The library as a list that Qt's views can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from stretchtimer.gui.library.catalogue import Item

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_SPOKEN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,  # a card cuts what is too long for it
)
ITEM_ROLE = Qt.ItemDataRole.UserRole


class ItemsModel(QAbstractListModel):
    """The items found, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def put(self, items: tuple[Item, ...]) -> bool:
        """Show these from now on; whether they are others than before."""
        if items == self._items and items:
            return False
        self.beginResetModel()
        self._items = items
        self.endResetModel()
        return True

    def can_be_favourite(self, index: Index) -> bool:
        """Whether it is a routine: anything else has no star."""
        return self._items[index.row()].can_be_favourite

    @property
    def items(self) -> tuple[Item, ...]:
        """What is shown."""
        return self._items

    def index_of(self, id_: str) -> QModelIndex:
        """Where the item with that id stands; an invalid index if it is not shown."""
        row = next((row for row, item in enumerate(self._items) if item.id == id_), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in _SPOKEN_ROLES:
            return item.spoken
        return None
