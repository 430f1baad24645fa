"""A year at a glance: a cell for each day, a column for each week, darker the longer one stretched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter

from stretchtimer.config.regional import month_name, weekday_names
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, day_text
from stretchtimer.insight.history.days import A_DAY, Days, is_done, sessions_of
from stretchtimer.insight.week import monday_of
from stretchtimer.journal.history import DaySum

GAP = 3.95  # between columns, px
ROW_GAP = 3.0
CELL = 12.0  # the usual height of a cell, px
LARGEST_CELL = 16.0
SMALLEST_CELL = 6.0
NAMES = 36  # the room for the names of the days, px
ROUND = 0.25  # of a cell
NAMED = (0, 2, 4)  # the days that are named: Monday, Wednesday, Friday
MOST_TOLD = 50
RING_GAP = 2.5  # between a cell and the ring of today, px


@dataclass(frozen=True)
class Heatmap:
    """All of `found`; what is after `today` is left out."""

    theme: Theme
    found: Days
    today: date

    @property
    def least(self) -> QSize:
        """The smallest cells that can be pointed at."""
        months = self.theme.line(TYPE.caption) + Space.XXS
        width = self.theme.size(NAMES) + self._columns * (SMALLEST_CELL + 2)
        return QSize(round(width), round(months + 7 * (SMALLEST_CELL + ROW_GAP)))

    def height_for(self, width: int) -> int:
        """How high it is where its cells are as high as they are wide, px."""
        step = (width - self.theme.size(NAMES)) / self._columns
        cell = min(max(step - GAP, SMALLEST_CELL), LARGEST_CELL)
        months = self.theme.line(TYPE.caption) + Space.XXS
        return round(months + 7 * (cell + ROW_GAP) + RING_GAP + 2)

    @property
    def first(self) -> int:
        """Today, or the last day of another year."""
        return len(self._days) - 1

    @property
    def told(self) -> Sequence[str]:
        """The days on which something was done, the latest first, as many as one may want to hear."""
        done = [day for day in reversed(self._days) if is_done(day)]
        return [self._words(day) for day in done[:MOST_TOLD]]

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """A mark for each day, the first one first."""
        return [Mark(self._cell(day.day, size), self._words(day), sessions_of(day)) for day in self._days]

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """The months above, some days at the left, the cells; today has a ring."""
        c, font = self.theme.colours, self.theme.font(TYPE.hint)
        self._draw_months(painter, size)
        line, free = self.theme.line(TYPE.hint), 0.0
        for weekday in NAMED:
            cell = self._cell(self._monday + weekday * A_DAY, size)
            place = QRectF(0, cell.center().y() - line / 2, self.theme.size(NAMES), line)
            if place.top() < free:
                continue  # large text names fewer of them
            free = place.bottom()
            words(painter, place, weekday_names("abbreviated")[weekday], font, c.text_3)
        for day in self._days:
            cell = self._cell(day.day, size)
            box(painter, cell, cell.height() * ROUND, c.heat[self.found.level(day)])
            if day.day == self.today:
                ring = cell.adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP)
                box(painter, ring, ring.height() * ROUND, None, c.text, 1.5)

    def _draw_months(self, painter: QPainter, size: QSizeF) -> None:
        """The name of a month stands over the first whole week of it."""
        c, font, line = self.theme.colours, self.theme.font(TYPE.hint), self.theme.line(TYPE.caption)
        room = self.theme.size(NAMES)
        before = -float(room)
        for column in range(self._columns):
            monday = self._monday + 7 * column * A_DAY
            if monday.day > 7 or monday > self.found.span.last:
                continue
            left = self._cell(monday, size).left()
            if left - before >= room and left + room / 2 <= size.width():
                words(
                    painter,
                    QRectF(left, 0, room, line),
                    month_name(monday.month, "abbreviated"),
                    font,
                    c.text_3,
                )
                before = left

    @cached_property
    def _days(self) -> Sequence[DaySum]:
        return [day for day in self.found.days if day.day <= self.today]

    @cached_property
    def _monday(self) -> date:
        return monday_of(self.found.span.first)

    @property
    def _columns(self) -> int:
        return (self.found.span.last - self._monday).days // 7 + 1

    def _words(self, day: DaySum) -> str:
        """Such as "Wed 4 Nov: 12 min, 2 sessions"."""
        name = day_text(day.day, self.today)
        if not is_done(day):
            return _("{day}: no session").format(day=name)
        parts = [about_text(day.held_ms)]
        if day.sessions:
            parts.append(ngettext("{n} session", "{n} sessions", day.sessions).format(n=day.sessions))
        return _("{day}: {what}").format(day=name, what=listed(parts))

    def _cell(self, day: date, size: QSizeF) -> QRectF:
        column, row = divmod((day - self._monday).days, 7)
        left, top = self.theme.size(NAMES), self.theme.line(TYPE.caption) + Space.XXS
        step = (size.width() - left) / self._columns
        high = min(max(min(step - GAP, (size.height() - top) / 7 - ROW_GAP), SMALLEST_CELL), LARGEST_CELL)
        wide = min(step - min(GAP, step / 4), high)
        return QRectF(left + column * step, top + 2 + row * (high + ROW_GAP), wide, high)


def legend(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """What the steps of colour mean, from less to more, in a `rect` that is `legend_width` wide."""
    c, font = theme.colours, theme.font(TYPE.secondary)
    less, more = _advance(theme, _("Less")), _advance(theme, _("More"))
    words(painter, QRectF(rect.left(), rect.top(), less, rect.height()), _("Less"), font, c.text_2)
    for number, fill in enumerate(c.heat):
        left = rect.left() + less + Space.XXS + number * Space.M
        box(painter, QRectF(left, rect.center().y() - CELL / 2, CELL, CELL), CELL * ROUND, fill)
    last = QRectF(rect.right() - more, rect.top(), more, rect.height())
    words(painter, last, _("More"), font, c.text_2)


def legend_width(theme: Theme) -> int:
    """The room that the legend needs, px."""
    return round(_advance(theme, _("Less")) + _advance(theme, _("More")) + 5 * Space.M + Space.XS)


def _advance(theme: Theme, text: str) -> float:
    return QFontMetricsF(theme.font(TYPE.secondary)).horizontalAdvance(text) + 1
