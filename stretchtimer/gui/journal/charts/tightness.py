"""How tight each muscle felt, session by session: before as a hollow dot, after as a filled one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from stretchtimer.config.regional import number_text
from stretchtimer.config.translations import _
from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.journal.charts.sided import room_for
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import colour, words
from stretchtimer.insight.history.feeling import Feeling
from stretchtimer.journal.history import FeltDay

MOST = 10  # the tightest
MOST_DAYS, FEWEST = 16, 6  # days that have room beside each other
DOT = 5.0
ROW = 36
LEAST_WIDTH = 236
NAME, FIGURES = 0.34, 0.31  # of the width


@dataclass(frozen=True, slots=True)
class TightnessLines:
    """The muscles that were told of most often."""

    theme: Theme
    rows: tuple[Feeling, ...]

    @property
    def least(self) -> QSize:
        """A line for each muscle."""
        return QSize(self.theme.size(LEAST_WIDTH), len(self.rows) * self._row)

    @property
    def first(self) -> int:
        """The first muscle."""
        return 0

    @property
    def told(self) -> Sequence[str]:
        """Each muscle."""
        return [self._words(row) for row in self.rows]

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """A mark for each muscle."""
        return [
            Mark(
                QRectF(0, number * self._row, size.width(), self._row - 2.0),
                self._words(row),
                row.asked,
            )
            for number, row in enumerate(self.rows)
        ]

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """The muscle, its dots from left to right as time went by, and the means in figures."""
        c, font = self.theme.colours, self.theme.font(TYPE.secondary)
        strong = self.theme.font(TYPE.secondary, digits=True)
        strong.setWeight(QFont.Weight.DemiBold)
        names = [side_group_words(row.group, row.side) for row in self.rows]
        name = room_for(self.theme, names, NAME, size.width())
        figures = size.width() * FIGURES
        for number, row in enumerate(self.rows):
            top = float(number * self._row)
            place = QRectF(0, top, name - Space.XS, self._row)
            words(painter, place, names[number], font, c.text_2)
            middle = QRectF(name, top + 3, size.width() - name - figures - Space.XS, self._row - 6)
            self._draw_felt(painter, middle, row.days[-MOST_DAYS:])
            right = QRectF(size.width() - figures, top, figures, self._row)
            words(painter, right, _means(row), strong, c.text, Qt.AlignmentFlag.AlignRight)

    def _draw_felt(self, painter: QPainter, room: QRectF, days: Sequence[FeltDay]) -> None:
        c, step = self.theme.colours, room.width() / max(len(days), FEWEST)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, day in enumerate(days):
            x = room.right() - (len(days) - number - 0.5) * step
            before, after = _point(x, room, day.before), _point(x, room, day.after)
            painter.setPen(QPen(colour(c.border_2), 1.5))
            painter.drawLine(before, after)
            painter.setPen(QPen(colour(c.accent), 1.3))
            for point, fill in ((before, c.surface), (after, c.accent)):
                painter.setBrush(colour(fill))
                painter.drawEllipse(point, DOT / 2, DOT / 2)

    @property
    def _row(self) -> int:
        return max(ROW, self.theme.line(TYPE.secondary) + Space.XXS)

    def _words(self, row: Feeling) -> str:
        return row.words or _("{muscle}: {means} on average").format(
            muscle=side_group_words(row.group, row.side), means=_means(row)
        )


def _point(x: float, room: QRectF, value: float) -> QPointF:
    low, high = room.bottom() - DOT / 2, room.top() + DOT / 2
    return QPointF(x, low - (low - high) * value / MOST)


def _means(row: Feeling) -> str:
    """Such as "6 to 4.5"."""
    before = sum(day.before_sum for day in row.days) / row.sessions
    return _("{before} to {after}").format(before=_figure(before), after=_figure(before + row.change))


def _figure(value: float) -> str:
    return number_text(value, 1)
