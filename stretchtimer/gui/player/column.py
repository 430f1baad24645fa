"""Text set in a column: lines that wrap, one below the other, measured before they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from stretchtimer.gui.theme.mirroring import aligned, seen
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TypeStyle

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_ENDLESS = 100_000
_SURELY = 0.98  # letters do not grow and shrink by exactly as much as their size


class Column:
    """Goes down the page from `top`. Without a painter it only measures; `y` is how far it has come, px."""

    def __init__(
        self, theme: Theme, painter: QPainter | None, left: float, top: float, width: float, scale: float
    ) -> None:
        self.theme, self.painter, self.scale = theme, painter, scale
        self.left, self.width, self.y = left, width, top

    def skip(self, px: float) -> None:
        """Leave `px` empty, times the scale."""
        self.y += px * self.scale

    def text(self, text: str, style: TypeStyle, tint: str, *, indent: float = 0.0) -> QRectF:
        """Set `text`, wrapped at the column's width, `indent` px times the scale further right.

        It is set smaller if a single word is wider than that.
        """
        style = scaled(style, self.scale, self.theme.text_scale)
        indent *= self.scale
        room = QRectF(self.left + indent, self.y, self.width - indent, _ENDLESS)
        needed = QFontMetricsF(self.theme.font(style)).boundingRect(room, _WRAP, text)
        if needed.width() > room.width():
            style = scaled(style, room.width() / needed.width() * _SURELY)
            needed = QFontMetricsF(self.theme.font(style)).boundingRect(room, _WRAP, text)
        font, height = self.theme.font(style), needed.height()
        room.setHeight(max(height, style.line))
        if self.painter is not None:
            self.painter.setFont(font)
            self.painter.setPen(QColor(tint))
            place = seen(self.painter, room.translated(0, (room.height() - height) / 2))
            flags = aligned(self.painter, Qt.AlignmentFlag.AlignLeft) | _WRAP
            self.painter.drawText(place, int(flags), text)
        self.y = room.bottom()
        return room

    def first_line(self, style: TypeStyle) -> float:
        """The middle of a line of `style` that would begin here."""
        return self.y + scaled(style, self.scale, self.theme.text_scale).line / 2
