"""The picture over the details: the first figures on one floor line, or else the skyline."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.gui.widgets.strip import Bar, paint_skyline

HEIGHT = 148
SKYLINE_HEIGHT = 84
FLOOR = 24  # px above the lower edge
INSET = 12


class Scene(QWidget):
    """A well across the whole pane."""

    def __init__(
        self, theme: Theme, shown: tuple[Figure, ...], bars: tuple[Bar, ...], figures: Thumbnails
    ) -> None:
        super().__init__()
        self._theme, self._bars, self._figures = theme, bars, figures
        self._shown = shown
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, colour(c.surface_2))
        if self._shown:
            self._figures.paint_row(painter, rect.adjusted(INSET, 0, -INSET, 0), self._shown, c.surface_2)
            return
        floor = rect.bottom() - FLOOR
        painter.fillRect(QRectF(0, floor, rect.width(), 1), colour(c.border_2))
        side = Space.PAGE_LIBRARY
        town = QRectF(side, floor - SKYLINE_HEIGHT, rect.width() - 2 * side, SKYLINE_HEIGHT)
        paint_skyline(painter, town, self._bars, c, ahead=False)
