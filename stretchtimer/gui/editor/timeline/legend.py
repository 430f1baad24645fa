"""What the colours and heights of the bar stand for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box, words

SWATCH, WORK, GAP = 16, 10, 5  # px


class Legend(QWidget):
    """A swatch and a word for each kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(listed(word for word, _tint, _height in self._entries()))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = sum(self._width(word) for word, _tint, _height in self._entries()) - Space.M
        return QSize(round(width) + 1, self._theme.line(TYPE.secondary))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x, middle = QPainter(self), 0.0, self.height() / 2
        font, tone = self._theme.font(TYPE.secondary), self._theme.colours.text_2
        for word, tint, height in self._entries():
            rect = QRectF(x, middle - height / 2, SWATCH, height)
            box(painter, rect, min(Radius.BAR - 1, height / 2), tint)
            words(
                painter, QRectF(x + SWATCH + Space.XS, 0, self._width(word), self.height()), word, font, tone
            )
            x += self._width(word)

    def _entries(self) -> tuple[tuple[str, str, int], ...]:
        c = self._theme.colours
        return (
            (_("Cardio"), c.seg_cardio, WORK),
            (_("Moving"), c.seg_move, WORK),
            (_("Hold"), c.seg_hold, WORK),
            (_("Ready, switch"), c.text_3, GAP),
        )

    def _width(self, word: str) -> float:
        metrics = QFontMetricsF(self._theme.font(TYPE.secondary))
        return SWATCH + Space.XS + metrics.horizontalAdvance(word) + Space.M
