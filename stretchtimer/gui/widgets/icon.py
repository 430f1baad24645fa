"""An icon that stands by itself, beside words that say the same."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size


class Icon(QLabel):
    """`name` is that of its file, `tint` a token."""

    def __init__(self, theme: Theme, name: str, tint: str) -> None:
        super().__init__()
        self._theme, self._name, self._tint = theme, name, tint
        self._size = theme.size(Size.ICON)
        self._draw()
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        tint = getattr(self._theme.colours, self._tint)
        self.setPixmap(self._theme.icons.pixmap(self._name, tint, self._size, self.devicePixelRatioF()))
