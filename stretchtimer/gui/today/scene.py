"""A routine's first exercises in a well, side by side on one floor line, or else its skyline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.thumbnails import Thumbnails, figures_of
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Space
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.gui.widgets.strip import Bar, paint_skyline
from stretchtimer.routine.model import Routine

HEIGHT = 148
LOWEST = 96
FIGURE_WIDTH = 70  # px that one figure is given at least
MOST_FIGURES = 4
SKYLINE_HEIGHT = 64
FLOOR = 24  # px above the lower edge


class Scene(QWidget):
    """The well of a card; `put` changes what stands in it."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self._figures: tuple[Figure, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._is_next = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(FIGURE_WIDTH * 2, HEIGHT)

    def put(self, routine: Routine | None, bars: tuple[Bar, ...], *, is_next: bool) -> None:
        """Show `routine`; with None the well is empty."""
        self._figures = figures_of(routine, MOST_FIGURES) if routine else ()
        self._bars, self._is_next = bars, is_next
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(rect, Radius.WELL, Radius.WELL)
        painter.setClipPath(outline)
        ground = c.hero_well if self._is_next else c.surface_2
        painter.fillPath(outline, colour(ground))
        if self._figures:
            inner = rect.adjusted(Space.XS, 0, -Space.XS, 0)
            most = max(int(inner.width() // FIGURE_WIDTH), 1)
            self._thumbnails.paint_row(painter, inner, self._figures[:most], ground)
            return
        floor = rect.bottom() - FLOOR
        side = Space.M
        town = QRectF(side, floor - SKYLINE_HEIGHT, rect.width() - 2 * side, SKYLINE_HEIGHT)
        paint_skyline(painter, town, self._bars, c, ahead=False)
