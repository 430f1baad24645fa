"""Left against right: for each muscle how long each side was held, from a middle line outwards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.charts.sided import SIDES, SidedPlot
from stretchtimer.gui.muscles import group_words, side_group_words
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, minutes_text
from stretchtimer.insight.history.balance import Balance
from stretchtimer.journal.history import SessionFilter
from stretchtimer.routine.exercise import Side

BAR = 10.0
SHORTEST = 4.0


@dataclass(frozen=True)
class Butterfly(SidedPlot[Balance]):
    """The bars of both sides, back to back."""

    name_share = 0.36
    gap = 4.0

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """The names, the figures, the bars; a side that lags is warm and its muscle stands out."""
        c, caption, lines = self.theme.colours, self.theme.font(TYPE.caption), self.lines
        for side, name in zip(SIDES, (_("Left"), _("Right")), strict=True):
            half = lines.place(0, side, size)
            said = min(QFontMetricsF(caption).horizontalAdvance(name) + Space.XXS, half.width())
            over = QRectF(half.left(), 0, max(half.width() - self._figure, said), lines.head)
            if side is Side.LEFT:
                over.moveRight(half.right())
            words(painter, over, name, caption, c.text_2, Qt.AlignmentFlag.AlignHCenter)
        for number, row in enumerate(self.rows):
            font = self.theme.font(TYPE.secondary)
            if row.behind is not None:
                font.setWeight(QFont.Weight.DemiBold)
            tint = c.text if row.behind else c.text_2
            words(painter, lines.name(number, size), group_words(row.group), font, tint)
            for side in SIDES:
                self._draw_half(painter, row, side, lines.place(number, side, size))

    def _draw_half(self, painter: QPainter, row: Balance, side: Side, half: QRectF) -> None:
        c, font = self.theme.colours, self.theme.font(TYPE.caption, digits=True)
        is_left = side is Side.LEFT
        most = max(max(each.left_ms, each.right_ms) for each in self.rows)
        room = half.width() - self._figure
        length = max(room * row.on(side) / most, SHORTEST) if row.on(side) else 0.0
        bar = QRectF(half.left(), half.center().y() - BAR / 2, length, BAR)
        if is_left:
            bar.moveRight(half.right())
        if length:
            box(painter, bar, 3.0, c.warm if row.behind is side else c.accent)
        figure = QRectF(half.left(), half.top(), self._figure - Space.XS, half.height())
        if not is_left:
            figure.moveRight(half.right())
        align = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        words(painter, figure, minutes_text(row.on(side)), font, c.text, align)

    @property
    def _figure(self) -> float:
        """The room for a figure at the outer end of a bar."""
        font = self.theme.font(TYPE.caption, digits=True)
        most = max((max(row.left_ms, row.right_ms) for row in self.rows), default=0)
        return QFontMetricsF(font).horizontalAdvance(minutes_text(most)) + Space.XS

    def words(self, row: Balance, side: Side) -> str:
        muscle, length = side_group_words(row.group, side), about_text(row.on(side))
        if row.behind is side:
            return _("{muscle}: {length}, behind the other side").format(muscle=muscle, length=length)
        return _("{muscle}: {length}").format(muscle=muscle, length=length)

    def asked(self, row: Balance, side: Side) -> SessionFilter:
        return row.asked(side)
