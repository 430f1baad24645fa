"""A sentence that can be ticked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from stretchtimer.gui.player.column import Column
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

BOX, MARK = 20, 16  # px


class Tick(Pressable):
    """A box before the words, which flow over as many lines as they take."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme)
        self.setText(text)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def focus_radius(self) -> int:
        return int(Radius.BUTTON)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._set(None, width)) + 2 * Space.XS

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.theme.line(TYPE.body) + 2 * Space.XS)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self.theme.colours, QPainter(self)
        if self.is_hovered:
            box(painter, QRectF(self.rect()), Radius.BUTTON, c.surface_2)
        size = self.theme.size(BOX)
        place = QRectF(0, Space.XS + (self.theme.line(TYPE.body) - size) / 2, size, size)
        place.translate(Space.XS, 0)
        on = self.isChecked()
        box(painter, place, Radius.BAR, c.accent if on else c.surface, None if on else c.control, 1.5)
        if on:
            inset = (size - self.theme.size(MARK)) / 2
            self.theme.icons.paint(
                painter, place.adjusted(inset, inset, -inset, -inset), "check", c.on_accent
            )
        self._set(painter, self.width())

    def _set(self, painter: QPainter | None, width: int) -> float:
        """Set the words in `width` px; how high they are."""
        left = Space.XS + self.theme.size(BOX) + Space.S
        column = Column(self.theme, painter, left, Space.XS, width - left - Space.XS, 1.0)
        column.text(self.text(), TYPE.body, self.theme.colours.text)
        return column.y - Space.XS
