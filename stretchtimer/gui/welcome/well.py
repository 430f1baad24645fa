"""The picture below a question: figures side by side, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Space
from stretchtimer.gui.welcome.figures import Shown
from stretchtimer.gui.widgets.painting import box

HEIGHT = 216  # px, where there is room
LEAST = 112  # with less, it shows nothing
FIGURE_WIDTH = 120


class Well(QWidget):
    """It gives way to the question: it shrinks, and is gone before anything else is cut."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._thumbnails = theme, Thumbnails(theme)
        self._shown: tuple[Shown, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(HEIGHT)
        theme.changed.connect(self.update)

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The figures in it, though there may not be room for all."""
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(FIGURE_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def put(self, shown: tuple[Shown, ...]) -> None:
        """Show these."""
        self._shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown or self.height() < LEAST:
            return
        painter, rect, ground = QPainter(self), QRectF(self.rect()), self._theme.colours.surface_2
        box(painter, rect, Radius.WELL, ground)
        inner = rect.adjusted(Space.XS, 0, -Space.XS, 0)
        shown = self._shown[: max(int(inner.width() // FIGURE_WIDTH), 1)]
        mirrored = {place for place, one in enumerate(shown) if one.mirrored}
        self._thumbnails.paint_row(painter, inner, [one.figure for one in shown], ground, mirrored)
