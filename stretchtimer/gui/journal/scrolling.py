"""The page that scrolls: its cards, and below them the sessions, of which only those in sight are held as widgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.journal.sessions.card import SessionsCard
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.surfaces import Scroll

WIDEST = 1_120  # of the cards, px


class JournalScroll(Scroll):
    """Lets the list of `sessions` follow what is in sight."""

    def __init__(self, cards: QWidget, sessions: SessionsCard) -> None:
        self._content = QWidget()
        super().__init__(self._content)
        self._sessions = sessions
        self._wanted: QRect | None = None  # a row that cannot be scrolled to yet: the page has yet to grow
        self._stays = False  # at the list, while other sessions come into it and the page shrinks and grows
        cards.setMaximumWidth(WIDEST)
        sessions.setMaximumWidth(WIDEST)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XXL)
        column.setSpacing(Space.M)
        column.addWidget(cards)
        column.addWidget(sessions)
        column.addStretch(1)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        sessions.grown.connect(self._follow)
        sessions.row_wanted.connect(self._on_row_wanted)

    def show_sessions(self) -> None:
        """Bring the list to the top, and keep it there until one scrolls."""
        self._stays = True
        self.verticalScrollBar().setValue(self._sessions.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._stays = False
        super().wheelEvent(event)

    def _follow(self, *_values: int) -> None:
        top = self._sessions.mapFrom(self._content, QPoint(0, self.verticalScrollBar().value()))
        self._sessions.follow(QRect(0, top.y(), self._sessions.width(), self.viewport().height()))

    def _on_row_wanted(self, row: QRect) -> None:
        self._wanted = row
        self._seek()

    def _on_scrolled(self) -> None:
        self._stays = False

    def _on_range_changed(self) -> None:
        if self._stays:
            self.verticalScrollBar().setValue(self._sessions.y())
        self._seek()
        self._follow()

    def _seek(self) -> None:
        """Scroll no further than is needed to see the row that is wanted, if one is."""
        if self._wanted is None:
            return
        place, bar = self._wanted.translated(self._sessions.pos()), self.verticalScrollBar()
        lowest, highest = place.bottom() + Space.XS - self.viewport().height(), place.top() - Space.XS
        to = max(min(bar.value(), highest), lowest)
        self._stays = self._stays and to == bar.value()
        bar.setValue(to)
        if bar.value() == to:
            self._wanted = None
