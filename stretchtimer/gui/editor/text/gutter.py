"""The numbers beside the lines of a text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space

BAR = 3  # px wide, beside lines that are marked


class Gutter(QWidget):
    """Draws a number for each line that `seen` tells of: number, top and height in px.

    Lines in `marked` have a bar beside them, those in `wrong` a number in the colour of problems.
    """

    def __init__(
        self, theme: Theme, seen: Callable[[], list[tuple[int, float, float]]], row: int, parent: QWidget
    ) -> None:
        """`row` is how high one row of a line is, px: beside the first of them stands the number."""
        super().__init__(parent)
        self._theme, self._seen, self._row = theme, seen, row
        self.marked: frozenset[int] = frozenset()
        self.wrong: frozenset[int] = frozenset()
        self.setFont(theme.font(TYPE.caption, digits=True))
        theme.changed.connect(self.update)

    def width_for(self, lines: int) -> int:
        """How wide it has to be for so many lines, px."""
        return self.fontMetrics().horizontalAdvance("0") * max(2, len(str(lines))) + Space.S + Space.XS

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        for number, top, height in self._seen():
            if number in self.marked:
                painter.fillRect(QRectF(0, top, BAR, height), QColor(c.accent))
            painter.setPen(QColor(c.danger if number in self.wrong else c.text_3))
            place = QRectF(BAR, top, self.width() - BAR - Space.XS, self._row)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
