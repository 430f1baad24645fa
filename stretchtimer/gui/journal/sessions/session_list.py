"""The list of sessions. It scrolls with the page: it is never higher than what is seen of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.sessions.model import BLOCK_ROLE, BlocksModel
from stretchtimer.gui.journal.sessions.rows import RowDelegate
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.history import Block, SessionPage

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class SessionList(QListView):
    """`opened` carries the block that was clicked or entered, `row_wanted` the place of one that is to be seen.

    `grown` tells that there are other rows, or more of them.
    """

    opened = Signal(object)
    row_wanted = Signal(QRect)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.blocks = BlocksModel(self)
        self._rows = RowDelegate(theme, self)
        self.setAccessibleName(_("Sessions"))
        self.setModel(self.blocks)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.blocks.modelReset.connect(self.grown)
        self.blocks.rowsInserted.connect(lambda *_rows: self.grown.emit())
        theme.changed.connect(self.viewport().update)

    @property
    def row_height(self) -> int:
        """Of each row, px."""
        return self._rows.height(self.width())

    def whole_height(self) -> int:
        """Of all rows read so far, px."""
        return self.blocks.rowCount() * self.row_height

    def put(self, page: SessionPage, now: datetime) -> None:
        """Begin with this page; the same block stays current."""
        current = self.currentIndex().data(BLOCK_ROLE) if self.currentIndex().isValid() else None
        self.blocks.put(page, now)
        ids = [block.sessions[0].id for block in self.blocks.blocks]
        same = current.sessions[0].id if isinstance(current, Block) else ""
        if ids and not self.currentIndex().isValid():
            self.setCurrentIndex(self.blocks.index(ids.index(same) if same in ids else 0))

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The page scrolls, and the list with it."""
        if index.isValid() and self.hasFocus():
            height = self.row_height
            self.row_wanted.emit(QRect(0, index.row() * height, self.width(), height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _OPENING and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(BLOCK_ROLE))
