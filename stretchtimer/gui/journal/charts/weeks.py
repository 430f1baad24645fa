"""Minutes a week: a bar for each of the last weeks, a line for the week's goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.charts.axis import Columns, columns
from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.words import about_text, day_text
from stretchtimer.insight.history.weeks import Weeks, WeekSum

LEAST = QSize(200, 116)
A_MINUTE_MS = 60_000
AIR = 1.06  # over the highest bar
TRACE = 0.012  # of the height: a week in which nothing was done is a trace


@dataclass(frozen=True, slots=True)
class WeekBars:
    """The weeks up to that of `today`."""

    theme: Theme
    found: Weeks
    today: date

    @property
    def least(self) -> QSize:
        """Room for the bars, and the months below them."""
        return QSize(LEAST.width(), LEAST.height() + self.theme.line(TYPE.hint))

    @property
    def first(self) -> int:
        """The present week."""
        return len(self.found.weeks) - 1

    @property
    def told(self) -> Sequence[str]:
        """The goal, and each week."""
        goal = _("Goal {length} a week").format(length=about_text(self.found.goal_ms))
        return (goal, *(self._words(week) for week in self.found.weeks))

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """A mark for each week: its column, as far down as the bars stand."""
        across = self._columns(size)
        return [
            Mark(
                across.column(number),
                self._words(week),
                week.asked,
            )
            for number, week in enumerate(self.found.weeks)
        ]

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """The lines of the goal and of half of it, the bars before them, the present week in the accent."""
        c, across, most = self.theme.colours, self._columns(size), self._most_ms
        share, goal = self.found.goal_ms / most, round(self.found.goal_ms / A_MINUTE_MS)
        room = across.room.height() * share / 2
        is_high = room > self.theme.line(TYPE.hint)
        across.draw_line(painter, share / 2, str(round(goal / 2)) if is_high else "")
        for number, week in enumerate(self.found.weeks):
            bar = across.bar(number, max(week.held_ms / most, TRACE))
            is_now = number == self.first
            fill = (c.accent if is_now else c.bar) if week.held_ms else c.surface_3
            box(painter, bar, min(float(Radius.BAR), bar.height() / 2), fill)
        across.draw_line(painter, share, str(goal), dashed=True)
        across.draw_months(painter)

    @property
    def _most_ms(self) -> float:
        return AIR * max(self.found.goal_ms, *(week.held_ms for week in self.found.weeks))

    def _columns(self, size: QSizeF) -> Columns:
        right = float(self.theme.size(Space.XL) + Space.XS)
        mondays = [week.monday for week in self.found.weeks]
        return columns(self.theme, size, mondays, top=float(Space.XXS), right=right)

    def _words(self, week: WeekSum) -> str:
        if week.monday == self.found.weeks[-1].monday:
            return _("This week: {length}").format(length=about_text(week.held_ms))
        day = day_text(week.monday, self.today)
        return _("Week of {day}: {length}").format(day=day, length=about_text(week.held_ms))
