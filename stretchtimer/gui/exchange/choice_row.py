"""A row that is chosen or not: a mark, what it is, and a line on what that means."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.ink import Ink
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

MARK = 18
DOT = 8


class Mark(Enum):
    """Round for one of several, square for each by itself."""

    ROUND = "round"
    SQUARE = "square"


class ChoiceRow(Pressable):
    """Checked if it is chosen."""

    def __init__(self, theme: Theme, title: str, words: str, mark: Mark) -> None:
        super().__init__(theme)
        self._mark = mark
        self.setCheckable(True)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.addSpacing(theme.size(MARK) + Space.S)  # of a row, unlike a margin, it is seen in the mirror
        texts = QVBoxLayout()
        texts.setSpacing(0)
        row.addLayout(texts)
        self._title = flowing(theme, title, TYPE.body_strong)
        for label in (
            (self._title, flowing(theme, words, TYPE.secondary, "text_2")) if words else (self._title,)
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            texts.addWidget(label)

    def sizeHint(self) -> QSize:
        """As its words need; a button would ask for those of its own text."""
        return QSize(0, self._row.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        if self.isChecked():
            ink = self.eased(Ink(c.accent_soft, c.accent, c.text))
        else:
            ink = self.eased(Ink(c.surface_2 if self.is_hovered else c.surface, c.border, c.text))
        box(painter, rect, Radius.BUTTON, ink.fill, ink.line)
        size = self.theme.size(MARK)
        top = Space.XS + (self.theme.line(TYPE.body_strong) - size) / 2
        self._paint_mark(painter, QRectF(Space.S, top, size, size))

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        c = self.theme.colours
        radius = place.width() / 2 if self._mark is Mark.ROUND else Radius.BAR
        if not self.isChecked():
            box(painter, place, radius, c.surface, c.control, 1.5)
            return
        box(painter, place, radius, c.accent)
        if self._mark is Mark.SQUARE:
            self.theme.icons.paint(painter, place.adjusted(1, 1, -1, -1), "check", c.on_accent)
            return
        dot = self.theme.size(DOT)
        inner = QRectF(QPointF(), QRectF(0, 0, dot, dot).size())
        inner.moveCenter(place.center())
        box(painter, inner, dot / 2, c.on_accent)
