"""How far one is: a short bar for each step, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box

BAR_WIDTH, BAR_HEIGHT = 40, 6


class Progress(QWidget):
    """`count` steps, one of which is shown."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._count = count
        self._bars = _Bars(theme, count)
        self._words = Label(theme, "", TYPE.secondary, "text_2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._bars)
        row.addWidget(self._words)
        row.addStretch(1)

    def put(self, number: int) -> None:
        """Show that step `number`, from 0, is the one."""
        self._bars.put(number)
        self._words.put(_("Step {number} of {count}").format(number=number + 1, count=self._count))


class _Bars(QWidget):
    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme, self._count, self._number = theme, count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._count * BAR_WIDTH + (self._count - 1) * Space.XXS, BAR_HEIGHT)

    def put(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, c = QPainter(self), self._theme.colours
        for number in range(self._count):
            bar = QRectF(number * (BAR_WIDTH + Space.XXS), 0, BAR_WIDTH, BAR_HEIGHT)
            box(painter, bar, Radius.BAR, c.accent if number <= self._number else c.surface_3)
