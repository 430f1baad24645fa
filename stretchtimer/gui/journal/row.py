"""One session as a row: when, what, how much of it, how it ended. Drawn whole, so that many of them cost little."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.words import amount_words, session_outcome_words, spoken
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.fold import CHEVRON, FoldHeader
from stretchtimer.gui.widgets.painting import words
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.words import day_text, moment_text, time_of_day_text
from stretchtimer.journal.records import SessionOutcome, SessionRecord

WHEN_WIDTH = 104
LINK_WIDTH = 20
NARROW = 600  # below this width the columns of a row stand under each other
DOT = 7.0
LINK_LINE = 1.5

_PILLS = {
    SessionOutcome.RUNNING: ("surface_2", "text_2", "clock"),
    SessionOutcome.DONE: ("accent_soft", "accent_text", "check"),
    SessionOutcome.STOPPED: ("surface_2", "text_2", ""),
    SessionOutcome.INTERRUPTED: ("caution_soft", "caution", ""),
}


@dataclass(frozen=True, slots=True)
class Link:
    """Whether a row is joined to the one above and to the one below: sessions of one workout."""

    above: bool = False
    below: bool = False


def link_x(theme: Theme, *, narrow: bool) -> float:
    """Where the line runs that joins sessions, from a row's left edge, px."""
    return DOT if narrow else Space.L + theme.size(WHEN_WIDTH) + 0.5


def words_x(theme: Theme, *, narrow: bool) -> int:
    """Where the words of a row begin, from its left edge, px."""
    return Space.L if narrow else Space.L + theme.size(WHEN_WIDTH) + LINK_WIDTH


def is_narrow(theme: Theme, width: int) -> bool:
    """Whether a row of that width has no room for columns."""
    return width < theme.size(NARROW)


class SessionRow(FoldHeader):
    """The header of one session; opened, its entries follow below."""

    def __init__(self, theme: Theme, session: SessionRecord, today: date, link: Link) -> None:
        self._day = day_text(session.started_at.date(), today)
        name = spoken(session, self._day)
        if link.above or link.below:
            name = _("{session}, part of one workout").format(session=name)
        super().__init__(theme, name, int(Size.SESSION_ROW), Space.L)
        self.session, self._link = session, link
        self._pill = Pill(session_outcome_words(session.outcome), *_PILLS[session.outcome])

    def resizeEvent(self, event: QResizeEvent) -> None:
        first, second = self.theme.line(TYPE.body), self.theme.line(TYPE.secondary)
        lines = 2 * first + second + Space.XS if is_narrow(self.theme, self.width()) else first + second
        self.setMinimumHeight(max(int(Size.SESSION_ROW), lines + Space.M))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        self._paint_link(painter)
        if is_narrow(self.theme, self.width()):
            self._paint_lines(painter)
        else:
            self._paint_columns(painter)

    def _paint_columns(self, painter: QPainter) -> None:
        theme, c = self.theme, self.theme.colours
        time = time_of_day_text(self.session.started_at)
        self._paint_pair(painter, self.side, theme.size(WHEN_WIDTH) - Space.S, self._day, time)
        widest = max(Pill(session_outcome_words(o), *_PILLS[o]).width(theme) for o in SessionOutcome)
        right = self.width() - self.side - CHEVRON - Space.M - widest
        self._pill.paint(painter, theme, right, self.height() / 2)
        amount, font = amount_words(self.session), theme.font(TYPE.body_medium, digits=True)
        right -= Space.L + QFontMetricsF(font).horizontalAdvance(amount) + 1
        words(painter, QRectF(right, 0, self.width(), self.height()), amount, font, c.text)
        left = words_x(theme, narrow=False)
        moment = moment_text(self.session.moment)
        self._paint_pair(painter, left, right - left - Space.M, self.session.name, moment)

    def _paint_pair(self, painter: QPainter, x: float, width: float, upper: str, lower: str) -> None:
        """Two lines of text, one above the other, in the middle of the row."""
        theme, c = self.theme, self.theme.colours
        upper_line, lower_line = theme.line(TYPE.body), theme.line(TYPE.secondary)
        top = (self.height() - upper_line - lower_line) / 2
        words(painter, QRectF(x, top, width, upper_line), upper, theme.font(TYPE.body_medium), c.text)
        place = QRectF(x, top + upper_line, width, lower_line)
        words(painter, place, lower, theme.font(TYPE.secondary, digits=True), c.text_2)

    def _paint_lines(self, painter: QPainter) -> None:
        theme, c, session = self.theme, self.theme.colours, self.session
        x, width = words_x(theme, narrow=True), self.width() - 2 * self.side - CHEVRON - Space.XS
        line, second_line = theme.line(TYPE.body), theme.line(TYPE.secondary)
        first = QRectF(x, (self.height() - 2 * line - second_line - Space.XS) / 2, width, line)
        words(painter, first, session.name, theme.font(TYPE.body_medium), c.text)
        when = f"{self._day} {time_of_day_text(session.started_at)}, {moment_text(session.moment).lower()}"
        second = QRectF(x, first.bottom(), width, second_line)
        words(painter, second, when, theme.font(TYPE.secondary), c.text_2)
        third = QRectF(x, second.bottom() + Space.XS, width, line)
        font = theme.font(TYPE.body_medium, digits=True)
        words(painter, third, amount_words(session), font, c.text)
        left = third.left() + QFontMetricsF(font).horizontalAdvance(amount_words(session)) + Space.S
        self._pill.paint(painter, theme, left, third.center().y())

    def _paint_link(self, painter: QPainter) -> None:
        """A line from session to session of one workout, with a dot at each."""
        if not (self._link.above or self._link.below):
            return
        x, middle = link_x(self.theme, narrow=is_narrow(self.theme, self.width())), self.height() / 2
        top, bottom = (0 if self._link.above else middle), (self.height() if self._link.below else middle)
        paint_link_line(painter, self.theme, x, top, bottom)
        painter.setBrush(QColor(self.theme.colours.accent))
        painter.drawEllipse(QRectF(x - DOT / 2, middle - DOT / 2, DOT, DOT))


def paint_link_line(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """A piece of the line that joins the sessions of one workout."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours.accent), LINK_LINE))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
