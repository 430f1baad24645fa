"""How a row of the list is drawn: day and time, the parts of the workout as a chain, how it felt, the cramp."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.sessions.model import TOLD_ROLE
from stretchtimer.gui.journal.sessions.telling import Chip, Kind, Told
from stretchtimer.gui.theme.mirroring import seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, colour, words
from stretchtimer.gui.words import day_text

WHEN = 120  # the room for the day, at least
LATELY, LONG_AGO = timedelta(days=2), timedelta(days=400)  # told in different words
FELT = 0.56  # of the room after it, where it is told how it felt
NARROW = 800  # below this width a row has two lines
NARROWEST = 420  # and below this one the day stands over them
CHIP = 28
LINK = 14.0  # between two chips
CHEVRON = 16
DOT = 8.0
DASHES = [2.5, 2.5]


class RowDelegate(QStyledItemDelegate):
    """Draws one block across the whole row, with a thin line above it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def height(self, width: int) -> int:
        """Of every row in a list of that width, px."""
        lines = self._theme.line(TYPE.body) + self._theme.line(TYPE.secondary)
        if self._is_narrow(width):
            day = self._theme.line(TYPE.body) if self._is_narrowest(width) else 0
            return day + self._chip + self._theme.line(TYPE.secondary) + 3 * Space.XS
        return max(int(Size.SESSION_ROW), lines + Space.S)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(width))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        c, row, state = self._theme.colours, seen(painter, QRectF(option.rect)), option.state
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect.adjusted(0, 1, 0, 0), colour(c.surface_2))
        painter.fillRect(seen(painter, QRectF(row.left(), row.top(), row.width(), 1)), colour(c.border))
        told: Told = index.data(TOLD_ROLE)
        inner = row.adjusted(Space.L, 1, -Space.L, 0)
        right = inner.right() - CHEVRON - Space.M
        place = QRectF(inner.right() - CHEVRON, inner.center().y() - CHEVRON / 2, CHEVRON, CHEVRON)
        self._theme.icons.paint(painter, place, "chevron-right", c.text_3)
        if self._is_narrowest(row.width()):
            self._paint_day(painter, inner, told)
        else:
            self._paint_when(painter, inner, told)
            inner.setLeft(inner.left() + self._room_for_day())
        inner.setRight(right)
        if self._is_narrow(row.width()):
            self._paint_narrow(painter, inner, told)
        else:
            self._paint_wide(painter, inner, told)
        if state & QStyle.StateFlag.State_HasFocus:
            gap = float(Size.FOCUS_GAP)
            ring = row.adjusted(gap, gap + 1, -gap, -gap)
            box(painter, ring, Radius.BUTTON, None, c.focus, Size.FOCUS_RING)
        painter.restore()

    @property
    def _chip(self) -> int:
        return max(CHIP, self._theme.line(TYPE.secondary) + Space.XS)

    def _is_narrow(self, width: float) -> bool:
        return width < self._theme.size(NARROW)

    def _is_narrowest(self, width: float) -> bool:
        return width < self._theme.size(NARROWEST)

    def _paint_day(self, painter: QPainter, inner: QRectF, told: Told) -> None:
        """Day and time in one line, over all else."""
        line = QRectF(inner.left(), inner.top() + Space.XS, inner.width(), self._theme.line(TYPE.body))
        when = _("{day}, {time}").format(day=told.day, time=told.time)
        words(painter, line, when, self._theme.font(TYPE.body_medium), self._theme.colours.text)
        inner.setTop(line.bottom() - Space.XXS)

    def _paint_when(self, painter: QPainter, inner: QRectF, told: Told) -> None:
        theme, c = self._theme, self._theme.colours
        first, second = theme.line(TYPE.body), theme.line(TYPE.secondary)
        top = inner.center().y() - (first + second) / 2 + 1
        width = self._room_for_day() - Space.S
        upper = QRectF(inner.left(), top, width, first)
        lower = QRectF(inner.left(), upper.bottom() - 2, width, second)
        words(painter, upper, told.day, theme.font(TYPE.body_medium), c.text)
        words(painter, lower, told.time, theme.font(TYPE.secondary, digits=True), c.text_2)

    def _room_for_day(self) -> float:
        """Wide enough for every day in the person's language, px."""
        metrics = QFontMetricsF(self._theme.font(TYPE.body_medium))
        days = (date(2000, month, 20) for month in range(1, 13))
        texts = (day_text(day, day + ago) for day in days for ago in (LATELY, LONG_AGO))
        return max(self._theme.size(WHEN), max(map(metrics.horizontalAdvance, texts)) + Space.S)

    def _paint_wide(self, painter: QPainter, inner: QRectF, told: Told) -> None:
        cramp = self._cramp_width(told.cramp)
        place = QRectF(inner.right() - cramp, inner.top(), cramp, inner.height())
        if told.cramp:
            self._paint_cramp(painter, place, told.cramp)
        end = self._paint_chain(painter, inner, told.chips)
        usual = inner.left() + inner.width() * FELT
        felt = QRectF(max(usual, end + Space.M), inner.top(), 0, inner.height())
        felt.setRight(place.left() - (Space.S if told.cramp else 0))
        if felt.width() > 0:
            font = self._theme.font(TYPE.secondary)
            words(painter, felt, told.felt, font, self._theme.colours.text_2)

    def _paint_narrow(self, painter: QPainter, inner: QRectF, told: Told) -> None:
        line = self._theme.line(TYPE.secondary)
        upper = QRectF(inner.left(), inner.top() + Space.XS, inner.width(), self._chip)
        self._paint_chain(painter, upper, told.chips)
        lower = QRectF(inner.left(), upper.bottom() + Space.XS - 2, inner.width(), line + 2)
        if told.cramp:
            width = self._cramp_width(told.cramp)
            place = QRectF(lower.right() - width, lower.top(), width, lower.height())
            self._paint_cramp(painter, place, told.cramp)
            lower.setRight(place.left() - Space.S)
        words(painter, lower, told.felt, self._theme.font(TYPE.secondary), self._theme.colours.text_2)

    def _paint_chain(self, painter: QPainter, room: QRectF, chips: Sequence[Chip]) -> float:
        """The chips with lines between them, as far as there is room; where they end."""
        c, font = self._theme.colours, self._theme.font(TYPE.secondary, digits=True)
        metrics, x, middle = QFontMetricsF(font), room.left(), room.center().y()
        for number, chip in enumerate(chips):
            if number:
                painter.setPen(QPen(colour(c.border_2), 1.5))
                link = seen(painter, QRectF(x, middle, LINK, 0))
                painter.drawLine(link.topLeft(), link.topRight())
                x += LINK
            width = min(metrics.horizontalAdvance(chip.text) + 2 * Space.S - 2, room.right() - x)
            if width < CHIP:
                break
            place = QRectF(x, middle - self._chip / 2, width, self._chip)
            tint = self._paint_ground(painter, place, chip.kind)
            text = place.adjusted(Space.S - 1, 0, -Space.S + 2, 0)
            words(painter, text, chip.text, font, tint)
            x += width
        return x

    def _paint_ground(self, painter: QPainter, place: QRectF, kind: Kind) -> str:
        """The round ground of a chip; the colour of the words on it."""
        c, radius = self._theme.colours, place.height() / 2
        if kind is Kind.LEFT_OUT:
            pen = QPen(colour(c.control), 1.0)
            pen.setDashPattern(DASHES)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            dashed = seen(painter, place.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawRoundedRect(dashed, radius, radius)
            return c.text_2
        box(painter, place, radius, c.accent_soft if kind is Kind.STRETCHED else c.surface_2)
        return c.accent_text if kind is Kind.STRETCHED else c.text_2

    def _cramp_width(self, cramp: str) -> float:
        font = self._theme.font(TYPE.caption)
        width = QFontMetricsF(font).horizontalAdvance(cramp) + DOT + Space.XXS + 2 * Space.XS + 1
        return min(width, self._theme.size(WHEN + 40)) if cramp else 0.0

    def _paint_cramp(self, painter: QPainter, place: QRectF, cramp: str) -> None:
        c = self._theme.colours
        height = max(float(Size.PILL), self._theme.line(TYPE.caption) + Space.XXS)
        pill = QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
        box(painter, pill, height / 2, c.warm_soft)
        dot = QRectF(pill.left() + Space.XS, pill.center().y() - DOT / 2, DOT, DOT)
        box(painter, dot, DOT / 2, c.warm)
        text = pill.adjusted(Space.XS + DOT + Space.XXS, 0, -Space.XS + 1, 0)
        words(painter, text, cramp, self._theme.font(TYPE.caption), c.warm_text)
