"""Cramps a week over the minutes stretched: both are counted, neither is said to bring the other about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.journal.charts.axis import Columns, columns
from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box, colour, words
from stretchtimer.gui.words import about_text, day_text
from stretchtimer.insight.history.weeks import Weeks, WeekSum

LEAST = QSize(200, 92)
DOT = 9.0
LINE = 2.0
LEAST_SCALE = 4  # cramps: two in a week are not drawn as a peak


@dataclass(frozen=True, slots=True)
class CrampLine:
    """The weeks up to that of `today`."""

    theme: Theme
    found: Weeks
    today: date

    @property
    def least(self) -> QSize:
        """Room for the line, a count above it, and the months below."""
        return QSize(LEAST.width(), LEAST.height() + 2 * self.theme.line(TYPE.hint))

    @property
    def first(self) -> int:
        """The present week."""
        return len(self.found.weeks) - 1

    @property
    def told(self) -> Sequence[str]:
        """Each week."""
        return [self._words(week) for week in self.found.weeks]

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """A mark for each week."""
        across = self._columns(size)
        return [
            Mark(
                across.column(number),
                self._words(week),
                week.cramped if week.cramps else week.asked,
            )
            for number, week in enumerate(self.found.weeks)
        ]

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """Quiet bars of minutes, and the line of cramps over them; a week without one has a hollow dot."""
        c, across = self.theme.colours, self._columns(size)
        most_ms = max(1, *(week.held_ms for week in self.found.weeks))
        for number, week in enumerate(self.found.weeks):
            if week.held_ms:
                bar = across.bar(number, week.held_ms / most_ms)
                box(painter, bar, min(float(Radius.BAR), bar.height() / 2), c.surface_3)
        dots = [self._dot(across, number) for number in range(len(self.found.weeks))]
        painter.setPen(QPen(colour(c.warm), LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(dots))
        for dot, week in zip(dots, self.found.weeks, strict=True):
            painter.setPen(QPen(colour(c.warm), LINE))
            painter.setBrush(colour(c.warm if week.cramps else c.surface))
            painter.drawEllipse(dot, DOT / 2 - LINE / 2, DOT / 2 - LINE / 2)
        self._draw_counts(painter, across, dots)
        across.draw_months(painter)

    def _draw_counts(self, painter: QPainter, across: Columns, dots: Sequence[QPointF]) -> None:
        """How many there were in the first week, in the worst and in the present one."""
        font, line = self.theme.font(TYPE.hint, digits=True), self.theme.line(TYPE.hint)
        font.setWeight(QFont.Weight.DemiBold)
        worst = max(range(len(self.found.weeks)), key=lambda number: self.found.weeks[number].cramps)
        for number in {0, worst, self.first}:
            above = QRectF(0, dots[number].y() - DOT / 2 - line, across.step, line)
            above.moveLeft(dots[number].x() - across.step / 2)
            text, tint = str(self.found.weeks[number].cramps), self.theme.colours.warm_text
            words(painter, above, text, font, tint, Qt.AlignmentFlag.AlignHCenter)

    def _dot(self, across: Columns, number: int) -> QPointF:
        most = max(LEAST_SCALE, *(week.cramps for week in self.found.weeks))
        room = across.room
        low = room.bottom() - DOT / 2
        return QPointF(
            across.column(number).center().x(),
            low - (room.height() - DOT) * self.found.weeks[number].cramps / most,
        )

    def _columns(self, size: QSizeF) -> Columns:
        mondays = [week.monday for week in self.found.weeks]
        top = float(self.theme.line(TYPE.hint) + Space.XXS)
        return columns(self.theme, size, mondays, top=top, right=0.0)

    def _words(self, week: WeekSum) -> str:
        count = ngettext("{n} cramp", "{n} cramps", week.cramps).format(n=week.cramps)
        length = about_text(week.held_ms)
        if week.monday == self.found.weeks[-1].monday:
            return _("This week: {cramps}, {length} stretched").format(cramps=count, length=length)
        day = day_text(week.monday, self.today)
        return _("Week of {day}: {cramps}, {length} stretched").format(day=day, cramps=count, length=length)
