"""A word on a soft round ground: how something ended, what it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.painting import box, words

ICON = 14


@dataclass(frozen=True, slots=True)
class Pill:
    """`fill` and `tint` name tokens; `icon` a file of the icons, or nothing."""

    text: str
    fill: str = "surface_2"
    tint: str = "text_2"
    icon: str = ""

    def width(self, theme: Theme) -> float:
        """How wide it is drawn, px."""
        text = QFontMetricsF(theme.font(TYPE.caption)).horizontalAdvance(self.text)
        return text + 1 + 2 * Space.XS + 2 + (ICON + Space.XXS if self.icon else 0)

    def paint(self, painter: QPainter, theme: Theme, left: float, middle: float) -> None:
        """Draw it from x `left` on, around y `middle`."""
        c = theme.colours
        height = max(int(Size.PILL), theme.line(TYPE.caption) + Space.XXS)
        rect = QRectF(round(left), round(middle - height / 2), self.width(theme), height)
        box(painter, rect, height / 2, getattr(c, self.fill))
        tint = getattr(c, self.tint)
        inner = rect.adjusted(Space.XS + 1, 0, -Space.XS, 0)
        if self.icon:
            place = QRectF(inner.left() - 1, round(middle - ICON / 2), ICON, ICON)
            theme.icons.paint(painter, place, self.icon, tint)
            inner.setLeft(inner.left() + ICON + Space.XXS - 1)
        words(painter, inner, self.text, theme.font(TYPE.caption), tint)
