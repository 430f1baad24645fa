"""The picture over a routine's details: its skyline on the floor line that the figures will share."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.gui.widgets.strip import Bar, paint_skyline

HEIGHT = 148
SKYLINE_HEIGHT = 84
FLOOR = 24  # px above the lower edge


class Scene(QWidget):
    """A well across the whole pane."""

    def __init__(self, theme: Theme, bars: tuple[Bar, ...]) -> None:
        super().__init__()
        self._theme, self._bars = theme, bars
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, colour(c.surface_2))
        floor = rect.bottom() - FLOOR
        painter.fillRect(QRectF(0, floor, rect.width(), 1), colour(c.border_2))
        side = Space.PAGE_LIBRARY
        town = QRectF(side, floor - SKYLINE_HEIGHT, rect.width() - 2 * side, SKYLINE_HEIGHT)
        paint_skyline(painter, town, self._bars, c, ahead=False)
