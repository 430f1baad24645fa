"""An icon that stands by itself, beside words that say the same: a screen reader has nothing to tell of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size


class Icon(QWidget):
    """`name` is that of its file, `tint` a token."""

    def __init__(self, theme: Theme, name: str, tint: str) -> None:
        super().__init__()
        self._theme, self._name, self._tint = theme, name, tint
        size = theme.size(Size.ICON)
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = getattr(self._theme.colours, self._tint)
        self._theme.icons.paint(QPainter(self), QRectF(self.rect()), self._name, tint)
