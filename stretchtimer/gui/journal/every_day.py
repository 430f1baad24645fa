"""The card of every day: the year as a heatmap, what it comes to, and how the planned days were kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.sentences import listed, sayings
from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.journal.cards import ChartCard
from stretchtimer.gui.journal.charts.heatmap import Heatmap, legend, legend_width
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.words import about_text
from stretchtimer.insight.history.days import Days
from stretchtimer.insight.history.streak import Streak

NARROW = 520  # below this width the sums stand below the days


class EveryDayCard(ChartCard):
    """Shows the days it is given."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Every day"), "")
        self.head.removeWidget(self.beside)
        self.head.insertWidget(1, self.beside)
        self.head.addWidget(_Legend(theme))
        self._heatmap: Heatmap | None = None
        self._summary = self._kept = ""

    def put_days(self, days: Days, streak: Streak, today: date) -> None:
        """Show `days`, and how the planned ones were kept."""
        self._heatmap = Heatmap(self.theme, days, today)
        self._summary = _summary(days)
        self._kept = sayings((streak.words, streak.extra_words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the cells are when they are as wide as there is room for; the sums beside or below."""
        if self._heatmap is None:
            return
        is_narrow = self.width() < self.theme.size(NARROW)
        self.chart.setFixedHeight(self._heatmap.height_for(self.width() - 2 * Space.L))
        self.beside.put("" if is_narrow else self._summary)
        below = (self._summary if is_narrow else "", self._kept)
        self.put(self._heatmap, "\n".join(words for words in below if words))


class _Legend(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(legend_width(self._theme), self._theme.line(TYPE.secondary))

    def paintEvent(self, event: QPaintEvent) -> None:
        legend(QPainter(self), self._theme, QRectF(self.rect()))


def _summary(days: Days) -> str:
    """Such as "212 sessions, 31 h 40 min, longest run 9 days"."""
    if not days.sessions:
        return _("No session in these months")
    count = ngettext("{n} session", "{n} sessions", days.sessions).format(n=days.sessions)
    parts = [count, about_text(days.held_ms)]
    run = days.longest_run
    if run is not None and run.length > 1:
        parts.append(_("longest run {n} days").format(n=run.length))
    return listed(parts)
