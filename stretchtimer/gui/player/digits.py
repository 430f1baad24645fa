"""Figures that tick: each in a cell of its own, so that nothing shifts when one changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE

CELL = 0.94  # of a figure's advance: the figures of Inter stand a little wide for their size
COLON = 0.48  # of a cell
SHORT = 2  # so many characters are drawn in the largest size
LONG_CELL = 0.9  # closer still in a clock that needs the width, "10:00"
LONGEST = 4.1  # cells of a clock, "9:59", in its usual size; a longer one shrinks to this width


def digits_font(theme: Theme, text: str, scale: float) -> QFont:
    """The font that `text` is drawn in on a ring of `scale` times its usual size.

    It fills the ring as it is; larger text would not go into it.
    """
    scale /= theme.text_scale
    if not is_counted(text):
        return theme.font(scaled(TYPE.side, scale))
    style = TYPE.digits if len(text) <= SHORT else TYPE.digits_clock
    if _is_long(text):
        scale *= LONGEST / _count(text)
    return theme.font(scaled(style, scale), digits=True)


def is_counted(text: str) -> bool:
    """Whether `text` is figures, and no word."""
    return all(letter.isdigit() or letter == ":" for letter in text)


def measure(font: QFont, text: str) -> tuple[float, float]:
    """Width of `text` and height of its capitals in `font`, px."""
    metrics = QFontMetricsF(font)
    wide = sum(_cells(metrics, text)) if is_counted(text) else metrics.horizontalAdvance(text)
    return wide, metrics.capHeight()


def paint_digits(painter: QPainter, centre: QPointF, text: str, font: QFont, tint: str) -> QRectF:
    """Draw `text` around `centre`, figure by figure; answers what it covers, capitals only."""
    width, cap = measure(font, text)
    left, base = centre.x() - width / 2, centre.y() + cap / 2
    painter.setFont(font)
    painter.setPen(QColor(tint))
    if not is_counted(text):
        painter.drawText(QPointF(left, base), text)
    else:
        metrics, x = QFontMetricsF(font), left
        for figure, cell in zip(text, _cells(metrics, text), strict=True):
            painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(figure)) / 2, base), figure)
            x += cell
    return QRectF(left, base - cap, width, cap)


def _cells(metrics: QFontMetricsF, text: str) -> list[float]:
    """The width of each figure's cell, px."""
    cell = metrics.horizontalAdvance("0") * (LONG_CELL if _is_long(text) else CELL)
    return [cell * COLON if figure == ":" else cell for figure in text]


def _is_long(text: str) -> bool:
    return _count(text) > LONGEST


def _count(text: str) -> float:
    """Of cells."""
    return sum(COLON if figure == ":" else 1.0 for figure in text)
