"""A dialog as high as what is in it, and scrolled where text is large or the window small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.dialog import Dialog, room_in
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.focus_ring import REACH
from stretchtimer.gui.widgets.surfaces import Scroll


class _Content(QWidget):
    """As high as its words are at the width there is, and not as they would be at the least."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class RoomyDialog(Dialog):
    """Parts below each other, between the heading and the foot. It never outgrows the window behind it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, title, parent)
        self._behind = parent
        self._content = _Content()
        self._parts = QVBoxLayout(self._content)
        self._parts.setContentsMargins(
            indent(REACH, REACH, Space.S, REACH)
        )  # the ring around each is seen, the bar beside
        self._parts.setSpacing(Space.XS)
        self._scroll = Scroll(self._content)
        self.column.addWidget(self._scroll, 1)

    def put(self, *parts: QWidget | int) -> None:
        """Add these; a number is that much more air."""
        for part in parts:
            if isinstance(part, int):
                self._parts.addSpacing(part)
            else:
                self._parts.addWidget(part)

    def fit(self, width: int) -> None:
        """Be `width` px wide in the usual size of text, and as high as that needs, as far as the window goes."""
        self._parts.addStretch(1)
        room = room_in(self._behind)
        wide = min(self.theme.size(width), room.width())
        margins = self.column.contentsMargins()
        inner = wide - margins.left() - margins.right()
        wanted = self._parts.totalHeightForWidth(inner)
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        self.setFixedWidth(wide)
        self.resize(wide, min(wanted + around, room.height()))
