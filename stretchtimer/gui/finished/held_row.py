"""One muscle in the summary: a figure, its name, and what each side held as a pair of bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.finished.tally import Amount, Tally
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import clock_text

HEIGHT, HEAD_HEIGHT = 68, 28  # px
THUMB, THUMB_AIR = 52, 16
BAR, CENTRE, TIME, TIME_AIR = 10, 4, 52, 14
BARS_SHARE, LEAST_BARS = 0.46, 48  # of the width; px
NAME = 96  # px that a name has at least
LARGE_TEXT = 1.4  # with text larger than this the figure gives way to the name


def _name_left(theme: Theme) -> int:
    """Where names begin."""
    return THUMB + THUMB_AIR if theme.text_scale <= LARGE_TEXT else 0


def _bars_rect(theme: Theme, width: float, height: float) -> QRectF:
    """Where the pair of bars lies in a row: after the name and a time, before the other time."""
    time = theme.size(TIME)
    free = width - _name_left(theme) - theme.size(NAME) - 2 * time - TIME_AIR
    wide = round(max(min(width * BARS_SHARE, free), LEAST_BARS))
    return QRectF(width - time - wide, (height - BAR) / 2, wide, BAR)


class HeldHead(QWidget):
    """The line above the rows: what they are, and which side is which."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(max(HEAD_HEIGHT, theme.line(TYPE.subhead)))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        words(painter, rect, _("Held time"), self._theme.font(TYPE.subhead), c.text)
        bars = _bars_rect(self._theme, rect.width(), rect.height())
        font = self._theme.font(TYPE.secondary)
        texts, metrics = (_("Left"), _("Right")), QFontMetricsF(font)
        wide = max(bars.width() / 2, *(metrics.horizontalAdvance(text) + TIME_AIR for text in texts))
        for text, left in zip(texts, (bars.center().x() - wide, bars.center().x()), strict=True):
            room = QRectF(left, 0, wide, rect.height())
            words(painter, room, text, font, c.text_2, Qt.AlignmentFlag.AlignHCenter)


class HeldRow(QWidget):
    """What was asked as a track, what was held as the bar in it: from the middle out where there are sides."""

    def __init__(self, theme: Theme, tally: Tally) -> None:
        super().__init__()
        self._theme, self._tally = theme, tally
        self._figures = Thumbnails(theme)
        self.setFixedHeight(max(HEIGHT, theme.line(TYPE.body_medium) + 8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._spoken())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        bars, tally = _bars_rect(self._theme, rect.width(), rect.height()), self._tally
        time = self._theme.size(TIME)
        taken = time + TIME_AIR if tally.is_sided else TIME_AIR
        left = _name_left(self._theme)
        if left:
            self._thumb(painter)
        name = QRectF(left, 0, bars.left() - taken - left, rect.height())
        words(painter, name, group_words(tally.group), self._theme.font(TYPE.body_medium), c.text)
        if not tally.is_sided:
            self._bar(painter, bars, tally.both)
            self._time(painter, bars.right() + time, tally.both)
            return
        half = (bars.width() - CENTRE) / 2
        self._bar(painter, QRectF(bars.left(), bars.top(), half, BAR), tally.left, from_right=True)
        self._bar(painter, QRectF(bars.right() - half, bars.top(), half, BAR), tally.right)
        self._time(painter, bars.left() - TIME_AIR, tally.left)
        self._time(painter, bars.right() + time, tally.right)

    def _thumb(self, painter: QPainter) -> None:
        """What was done for it, in a well."""
        well = QRectF(0, (self.height() - THUMB) / 2, THUMB, THUMB)
        box(painter, well, Radius.BUTTON, self._theme.colours.surface_2)
        if self._tally.exercise.figure is not None:
            self._figures.paint(painter, well, self._tally.exercise.figure, self._theme.colours.surface_2)

    def _bar(self, painter: QPainter, room: QRectF, amount: Amount, *, from_right: bool = False) -> None:
        c = self._theme.colours
        box(painter, room, BAR / 2, c.surface_3)
        if amount.held_ms:
            width = max(room.width() * amount.share, BAR)
            left = room.right() - width if from_right else room.left()
            box(painter, QRectF(left, room.top(), width, BAR), BAR / 2, c.accent)

    def _time(self, painter: QPainter, right: float, amount: Amount) -> None:
        """The time held, ending at `right`; what the exercise does not ask of a side is left out."""
        if not amount.asked_ms:
            return
        c, font = self._theme.colours, self._theme.font(TYPE.body_medium, digits=True)
        wide = self._theme.size(TIME)
        place = QRectF(right - wide, 0, wide, self.height())
        tint = c.text if amount.held_ms else c.text_3
        words(painter, place, clock_text(amount.held_ms), font, tint, Qt.AlignmentFlag.AlignRight)

    def _spoken(self) -> str:
        tally, name = self._tally, group_words(self._tally.group)
        if tally.is_sided:
            left, right = clock_text(tally.left.held_ms), clock_text(tally.right.held_ms)
            return _("{name}: left {left}, right {right}").format(name=name, left=left, right=right)
        return _("{name}: {time}").format(name=name, time=clock_text(tally.both.held_ms))
