"""The card of the sessions: its head, and the list, of which only what is seen is there."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.sessions.filter_bar import FilterBar
from stretchtimer.gui.journal.sessions.model import NOWHERE
from stretchtimer.gui.journal.sessions.session_list import SessionList
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.journal.history import SessionPage

LINE = 1  # of the card's border, px


class SessionsCard(Surface):
    """As high as all rows read so far, so that the page scrolls as far as they go.

    The list in it is moved along with what the page shows (`follow`). `row_wanted` carries the place in the card of a
    row that is to be seen, `grown` tells that the card has another height.
    """

    row_wanted = Signal(QRect)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self.bar = FilterBar(theme)
        self.list = SessionList(theme)
        self.list.setParent(self)
        self._nothing = Label(theme, _("No session is like that."), TYPE.body, "text_2")
        self._nothing.setContentsMargins(Space.L, 0, Space.L, Space.M)
        self._nothing.hide()
        self._seen = QRect()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LINE, LINE, LINE, LINE)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.list.grown.connect(self._on_grown)
        self.list.row_wanted.connect(self._on_row_wanted)
        self.bar.search.left.connect(self.list.setFocus)

    def put(self, page: SessionPage, now: datetime) -> None:
        """Begin with this page."""
        self._nothing.setVisible(not page.blocks)
        self.list.put(page, now)

    def follow(self, seen: QRect) -> None:
        """The page shows `seen` of this card, and perhaps more around it."""
        self._seen = seen
        top, rows = self._list_top, self.list.whole_height()
        height = min(seen.height(), rows)
        offset = max(0, min(seen.top() - top, rows - height))
        self.list.setGeometry(LINE, top + offset, self.width() - 2 * LINE, height)
        self.list.verticalScrollBar().setValue(offset)
        if offset + 2 * height >= rows:  # the last page but one is in sight
            self.list.blocks.fetchMore(NOWHERE)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # the head has another height
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _list_top(self) -> int:
        return self.bar.geometry().bottom() + 1

    def _fit(self) -> None:
        """Rows may be higher in a narrow window, and the head may have more lines."""
        self.list.resize(self.width() - 2 * LINE, self.list.height())
        self.list.scheduleDelayedItemsLayout()
        self._column.activate()
        nothing = self._nothing.sizeHint().height() if self._nothing.isVisibleTo(self) else 0
        height = self.bar.heightForWidth(self.width()) if self.bar.hasHeightForWidth() else 0
        head = max(self.bar.sizeHint().height(), height) + nothing
        self.setFixedHeight(head + self.list.whole_height() + 2 * LINE)
        self.follow(self._seen)

    def _on_grown(self) -> None:
        self._fit()
        self.grown.emit()

    def _on_row_wanted(self, row: QRect) -> None:
        self.row_wanted.emit(row.translated(LINE, self._list_top))
