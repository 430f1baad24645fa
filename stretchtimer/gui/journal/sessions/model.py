"""The blocks of the list as Qt's views want them: more are fetched when the last one comes into sight."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from stretchtimer.gui.journal.sessions.telling import Told, told
from stretchtimer.journal.history import Block, Place, SessionPage

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TOLD_ROLE = Qt.ItemDataRole.UserRole
BLOCK_ROLE = Qt.ItemDataRole.UserRole + 1
_SPOKEN_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class BlocksModel(QAbstractListModel):
    """`more_wanted` carries the Place from where the next page is to be read; `add` brings it."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: list[tuple[Block, Told]] = []
        self._first: SessionPage | None = None
        self._next: Place | None = None
        self._is_waiting = False

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What has been read so far."""
        return tuple(block for block, _told in self._blocks)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be read."""
        return self._next is None

    def put(self, page: SessionPage, now: datetime) -> None:
        """Begin with this page; one that is the same as what stands there changes nothing."""
        if page == self._first:
            return
        self._first = page
        self.beginResetModel()
        self._blocks = [(block, told(block, now)) for block in page.blocks]
        self._next, self._is_waiting = page.next, False
        self.endResetModel()

    def add(self, page: SessionPage, after: Place, now: datetime) -> None:
        """Go on with this page, which begins `after` the last one, unless others have been put since."""
        if after != self._next:
            return
        self._next, self._is_waiting = page.next, False
        if page.blocks:
            first = len(self._blocks)
            self.beginInsertRows(NOWHERE, first, first + len(page.blocks) - 1)
            self._blocks += [(block, told(block, now)) for block in page.blocks]
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._blocks)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit(self._next)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        block, words = self._blocks[index.row()]
        if role == TOLD_ROLE:
            return words
        if role == BLOCK_ROLE:
            return block
        return words.spoken if role in _SPOKEN_ROLES else None
