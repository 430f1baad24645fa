"""A pill as a widget of its own, read out like a label."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.pill import Pill


class PillLabel(QWidget):
    """Shows one pill, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pill: Pill | None = None
        theme.changed.connect(self.update)
        self.hide()

    def put(self, pill: Pill | None) -> None:
        """Show `pill`; with None it takes no room."""
        self._pill = pill
        self.setVisible(pill is not None)
        if pill is not None:
            self.setAccessibleName(pill.text)
            self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._pill is None:
            return QSize(0, 0)
        height = max(int(Size.PILL), self._theme.line(TYPE.caption) + Space.XXS)
        return QSize(round(self._pill.width(self._theme)) + 1, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pill is not None:
            self._pill.paint(QPainter(self), self._theme, 0, self.height() / 2)
