"""A switch: on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from stretchtimer.config.setting import Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

WIDTH, HEIGHT = 40, 24
KNOB, KNOB_OFF = 16, 14  # the knob also differs in size: colour is not the only sign


class Switch(Pressable):
    """`chosen` tells which way the person has turned it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())
        self.clicked.connect(self._on_clicked)

    @property
    def focus_radius(self) -> int:
        return self.height() // 2

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(WIDTH), self.theme.size(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        middle = rect.height() / 2
        if self.isChecked():
            box(painter, rect, middle, c.accent_hover if self.is_hovered else c.accent)
        else:
            box(painter, rect, middle, c.surface_2 if self.is_hovered else c.surface_3, c.control)
        size = self.theme.size(KNOB if self.isChecked() else KNOB_OFF)
        x = rect.width() - middle if self.isChecked() else middle
        knob = QRectF(x - size / 2, middle - size / 2, size, size)
        box(painter, knob, size / 2, c.on_accent if self.isChecked() else c.control)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.isChecked())
