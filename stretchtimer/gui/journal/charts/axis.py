"""What the charts of weeks share: the columns, the months below them, lines across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from stretchtimer.config.regional import month_name
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import colour, words

BAR_SHARE = 0.7  # of a column
DASHES = [3.0, 3.0]


@dataclass(frozen=True, slots=True)
class Columns:
    """Weeks side by side over `room`; `mondays` are those of the weeks, the earliest first."""

    theme: Theme
    room: QRectF
    mondays: Sequence[date]

    @property
    def step(self) -> float:
        """From one column to the next, px."""
        return self.room.width() / max(len(self.mondays), 1)

    def column(self, number: int) -> QRectF:
        """All of a column, from the top of the room to its floor."""
        return QRectF(self.room.left() + number * self.step, self.room.top(), self.step, self.room.height())

    def bar(self, number: int, share: float) -> QRectF:
        """A bar in a column, `share` of the room high, standing on its floor."""
        cell, height = self.column(number), self.room.height() * min(max(share, 0.0), 1.0)
        width = cell.width() * BAR_SHARE
        return QRectF(cell.center().x() - width / 2, self.room.bottom() - height, width, height)

    def draw_months(self, painter: QPainter) -> None:
        """The name of a month below the first week that begins in it, unless the next name needs the room."""
        font, line = self.theme.font(TYPE.hint), self.theme.line(TYPE.hint)
        metrics = QFontMetricsF(font)
        numbers = [number for number in range(len(self.mondays)) if self._begins_month(number)]
        lefts = [self.bar(number, 0).left() for number in numbers]
        ends = [*(left - Space.XS for left in lefts[1:]), self.room.right() + Space.XL]
        for number, left, end in zip(numbers, lefts, ends, strict=True):
            name = month_name(self.mondays[number].month, "abbreviated")
            width = metrics.horizontalAdvance(name) + 2
            if left + width <= end:
                place = QRectF(left, self.room.bottom() + Space.XXS, width, line)
                words(painter, place, name, font, self.theme.colours.text_3)

    def _begins_month(self, number: int) -> bool:
        return number == 0 or self.mondays[number].month != self.mondays[number - 1].month

    def draw_line(self, painter: QPainter, share: float, name: str = "", *, dashed: bool = False) -> None:
        """A line across at `share` of the height, its name at the right of the room."""
        c, y = self.theme.colours, round(self.room.bottom() - self.room.height() * share) + 0.5
        pen = QPen(colour(c.control if dashed else c.border), 1.0)
        if dashed:
            pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawLine(QPointF(self.room.left(), y), QPointF(self.room.right(), y))
        if name:
            line = self.theme.line(TYPE.hint)
            place = QRectF(self.room.right() + Space.XS, y - line / 2, self.theme.size(Space.XXL), line)
            words(painter, place, name, self.theme.font(TYPE.hint, digits=True), c.text_3)


def columns(theme: Theme, size: QSizeF, mondays: Sequence[date], *, top: float, right: float) -> Columns:
    """Columns in a chart of `size`, with that much room above and at the right, and room for the months below."""
    low = theme.line(TYPE.hint) + Space.XXS
    room = QRectF(0, top, size.width() - right, max(size.height() - top - low, 1.0))
    return Columns(theme, room, mondays)
