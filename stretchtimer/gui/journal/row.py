"""One session as a row: when, what, how much of it, how it ended. Drawn whole, so that many of them cost little."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen

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
LINK_X = Space.L + WHEN_WIDTH + 0.5  # of the line that joins sessions, from a row's left edge
DOT = 7.0

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


class SessionRow(FoldHeader):
    """The header of one session; opened, its entries follow below."""

    def __init__(self, theme: Theme, session: SessionRecord, today: date, link: Link) -> None:
        self._day = day_text(session.started_at.date(), today)
        name = spoken(session, self._day)
        if link.above or link.below:
            name = _("{session}, part of one workout").format(session=name)
        line = theme.line(TYPE.body) + theme.line(TYPE.secondary)
        super().__init__(theme, name, max(int(Size.SESSION_ROW), line + Space.M), Space.L)
        self.session, self._link = session, link
        self._pill = Pill(session_outcome_words(session.outcome), *_PILLS[session.outcome])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, c, painter = self.theme, self.theme.colours, QPainter(self)
        middle = self.height() / 2
        first_line, second_line = theme.line(TYPE.body), theme.line(TYPE.secondary)
        top = middle - (first_line + second_line) / 2
        first = QRectF(self.side, top, WHEN_WIDTH - Space.S, first_line)
        second = QRectF(self.side, first.bottom(), WHEN_WIDTH - Space.S, second_line)
        words(painter, first, self._day, theme.font(TYPE.body_medium), c.text)
        time = time_of_day_text(self.session.started_at)
        words(painter, second, time, theme.font(TYPE.secondary, digits=True), c.text_2)
        left = self.side + WHEN_WIDTH + LINK_WIDTH
        right = self._paint_end(painter, self.width() - self.side - CHEVRON - Space.M, middle)
        self._paint_link(painter, middle)
        first = QRectF(left, top, right - left - Space.M, first_line)
        words(painter, first, self.session.name, theme.font(TYPE.body_medium), c.text)
        second = QRectF(left, first.bottom(), right - left - Space.M, second_line)
        words(painter, second, moment_text(self.session.moment), theme.font(TYPE.secondary), c.text_2)

    def _paint_end(self, painter: QPainter, right: float, middle: float) -> float:
        """The pill and the amount; returns where they begin. The pills of all rows begin at one x."""
        theme = self.theme
        widest = max(Pill(session_outcome_words(o), *_PILLS[o]).width(theme) for o in SessionOutcome)
        self._pill.paint(painter, theme, right - widest, middle)
        amount = amount_words(self.session)
        font = theme.font(TYPE.body_medium, digits=True)
        width = QFontMetricsF(font).horizontalAdvance(amount) + 1
        left = right - widest - Space.L - width
        place = QRectF(left, 0, width, self.height())
        words(painter, place, amount, font, theme.colours.text, Qt.AlignmentFlag.AlignRight)
        return left

    def _paint_link(self, painter: QPainter, middle: float) -> None:
        """A line from session to session of one workout, with a dot at each."""
        if not (self._link.above or self._link.below):
            return
        top, bottom = (0 if self._link.above else middle), (self.height() if self._link.below else middle)
        paint_link_line(painter, self.theme, LINK_X, top, bottom)
        painter.setBrush(QColor(self.theme.colours.accent))
        painter.drawEllipse(QRectF(LINK_X - DOT / 2, middle - DOT / 2, DOT, DOT))


def paint_link_line(painter: QPainter, theme: Theme, x: float, top: float, bottom: float) -> None:
    """A piece of the line that joins the sessions of one workout."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours.accent), 1.5))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
