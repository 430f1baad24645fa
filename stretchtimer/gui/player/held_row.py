"""One exercise in the summary: its name, and what each side held as a pair of bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.tally import Tally
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import clock_text

HEIGHT, HEAD_HEIGHT = 52, 28  # px
BAR, CENTRE, TIME = 10, 4, 52
BARS_SHARE = 0.46  # of the width


def _bars_rect(width: float, height: float) -> QRectF:
    """Where the pair of bars lies in a row."""
    wide = round(width * BARS_SHARE)
    return QRectF(width - TIME - wide, (height - BAR) / 2, wide, BAR)


class HeldHead(QWidget):
    """The line above the rows: what they are, and which side is which."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEAD_HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        words(painter, rect, _("Held time"), self._theme.font(TYPE.subhead), c.text)
        bars = _bars_rect(rect.width(), rect.height())
        font = self._theme.font(TYPE.secondary)
        half = QRectF(bars.left(), 0, bars.width() / 2, rect.height())
        words(painter, half, _("Left"), font, c.text_2, Qt.AlignmentFlag.AlignHCenter)
        words(
            painter,
            half.translated(half.width(), 0),
            _("Right"),
            font,
            c.text_2,
            Qt.AlignmentFlag.AlignHCenter,
        )


class HeldRow(QWidget):
    """Bars from the middle out: left to the left, right to the right, `longest_ms` fills a half."""

    def __init__(self, theme: Theme, tally: Tally, longest_ms: int) -> None:
        super().__init__()
        self._theme, self._tally, self._longest_ms = theme, tally, max(longest_ms, 1)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._spoken())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        bars, tally = _bars_rect(rect.width(), rect.height()), self._tally
        half = (bars.width() - CENTRE) / 2
        figures = self._theme.font(TYPE.body_medium, digits=True)
        name = QRectF(0, 0, bars.left() - TIME - 8, rect.height())
        words(painter, name, tally.name, self._theme.font(TYPE.body_medium), c.text)
        left = QRectF(bars.left(), bars.top(), half, BAR)
        right = QRectF(bars.right() - half, bars.top(), half, BAR)
        for track in (left, right):
            box(painter, track, BAR / 2, c.surface_3)
        left_ms, right_ms = self._halves()
        self._bar(painter, left, left_ms, from_right=True)
        self._bar(painter, right, right_ms, from_right=False)
        if tally.is_sided:
            words(
                painter,
                QRectF(bars.left() - TIME, 0, TIME - 14, rect.height()),
                clock_text(tally.left_ms),
                figures,
                c.text if tally.left_ms else c.text_3,
                Qt.AlignmentFlag.AlignRight,
            )
        end_ms = tally.right_ms if tally.is_sided else tally.left_ms + tally.right_ms + tally.both_ms
        place = QRectF(bars.right(), 0, TIME, rect.height())
        tint = c.text if end_ms else c.text_3
        words(painter, place, clock_text(end_ms), figures, tint, Qt.AlignmentFlag.AlignRight)

    def _halves(self) -> tuple[int, int]:
        """What each half of the bar stands for; work of both sides fills them evenly."""
        both = self._tally.both_ms // 2
        return self._tally.left_ms + both, self._tally.right_ms + both

    def _bar(self, painter: QPainter, room: QRectF, ms: int, *, from_right: bool) -> None:
        if not ms:
            return
        width = max(room.width() * min(ms / self._longest_ms, 1.0), BAR)
        left = room.right() - width if from_right else room.left()
        box(painter, QRectF(left, room.top(), width, BAR), BAR / 2, self._theme.colours.accent)

    def _spoken(self) -> str:
        tally = self._tally
        if tally.is_sided:
            words_ = _("{name}: left {left}, right {right}")
            return words_.format(
                name=tally.name, left=clock_text(tally.left_ms), right=clock_text(tally.right_ms)
            )
        return _("{name}: {time}").format(name=tally.name, time=clock_text(tally.both_ms))
