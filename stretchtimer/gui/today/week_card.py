"""The week: how many minutes on which day, against the week's goal."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.regional import weekday_names
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, pgettext
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.today.card import FactCard
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, minutes_text
from stretchtimer.insight.week import Day, Week

BAR_WIDTH = 20
EMPTY_HEIGHT = 4
BARS_HEIGHT = 98


class WeekCard(FactCard):
    """Shows the week it is given."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("This week"))
        self._sum = Label(theme, "", TYPE.secondary, "text_2", digits=True)
        self._bars = WeekBars(theme)
        self.head.addWidget(self._sum)
        self.column.addWidget(self._bars, 1)

    def put(self, week: Week) -> None:
        """Show `week`."""
        held, goal = minutes_text(week.held_ms), minutes_text(week.goal_ms)
        self._sum.put(_("{done} of {goal} min").format(done=held, goal=goal))
        self._bars.put(week)


class WeekBars(QWidget):
    """Seven bars; today's in the accent, days to come as a trace."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week: Week | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        line = self._theme.line(TYPE.caption)
        widest = self._theme.size(BAR_WIDTH) + Space.M
        return QSize(7 * widest, BARS_HEIGHT + 2 * line + 2 * Space.XXS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def put(self, week: Week) -> None:
        """Show `week`, and tell it to a screen reader."""
        self._week = week
        told = (
            _("{day} {length}").format(day=name, length=about_text(day.held_ms))
            for name, day in zip(weekday_names("abbreviated"), week.days, strict=True)
            if day.held_ms
        )
        self.setAccessibleName(listed(told) or _("Nothing yet this week"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._week is None:
            return
        painter, width = QPainter(self), self.width() / 7
        for number, (name, day) in enumerate(zip(weekday_names("abbreviated"), self._week.days, strict=True)):
            self._paint_day(painter, self._week, day, name, QRectF(number * width, 0, width, self.height()))

    def _paint_day(self, painter: QPainter, week: Week, day: Day, name: str, cell: QRectF) -> None:
        theme, c, line = self._theme, self._theme.colours, self._theme.line(TYPE.caption)
        is_today, centre = day.day == week.today, Qt.AlignmentFlag.AlignHCenter
        font = theme.font(TYPE.caption, digits=True)
        if is_today:
            font.setWeight(QFont.Weight.DemiBold)
        below = QRectF(cell.left(), cell.bottom() - line, cell.width(), line)
        words(painter, below, name, font, c.accent_text if is_today else c.text_2, centre)
        floor, room = below.top() - Space.XXS, cell.height() - 2 * line - 2 * Space.XXS
        most = max(one.held_ms for one in week.days)
        height = max(room * day.held_ms / most, EMPTY_HEIGHT) if day.held_ms else EMPTY_HEIGHT
        bar = QRectF(cell.center().x() - BAR_WIDTH / 2, floor - height, BAR_WIDTH, height)
        fill = (c.accent if is_today else c.bar) if day.held_ms else c.surface_3
        box(painter, bar, min(Radius.BAR, height / 2), fill)
        above = QRectF(cell.left(), bar.top() - line - 2, cell.width(), line)
        if day.held_ms:
            words(painter, above, minutes_text(day.held_ms), font, c.text if is_today else c.text_2, centre)
        elif week.held_ms and week.is_rest(day):
            words(painter, above, pgettext("day", "Rest"), font, c.text_2, centre)
