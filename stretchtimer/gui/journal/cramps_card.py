"""The card of the cramps: the line of them over the minutes, and which is which."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.cards import ChartCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box, words

DOT, SQUARE = 8.0, 10.0


class CrampsCard(ChartCard):
    """A chart card with a legend."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Cramps"), _("Against minutes"))
        self.column.insertWidget(2, _Legend(theme))


class _Legend(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.line(TYPE.secondary))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, c, painter = self._theme, self._theme.colours, QPainter(self)
        font, middle = theme.font(TYPE.secondary), self.height() / 2
        box(painter, QRectF(0, middle - DOT / 2, DOT, DOT), DOT / 2, c.warm)
        first, second = _("Cramps a week"), _("Minutes")
        left = DOT + Space.XS
        width = QFontMetricsF(font).horizontalAdvance(first) + 1
        words(painter, QRectF(left, 0, width, self.height()), first, font, c.text_2)
        left += width + Space.M
        box(painter, QRectF(left, middle - SQUARE / 2, SQUARE, SQUARE), Radius.BAR / 2, c.surface_3)
        left += SQUARE + Space.XS
        words(painter, QRectF(left, 0, self.width() - left, self.height()), second, font, c.text_2)
