"""What is being dragged: it hangs at the pointer, and a line shows where it would come to lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from stretchtimer.gui.editor.steps.gaps import Gap
from stretchtimer.gui.editor.steps.landing import Landing
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Space
from stretchtimer.gui.widgets.painting import box, colour

HEIGHT = 72
SHADOW = 4


@dataclass(frozen=True, slots=True)
class Lifted:
    """The steps and rounds of `keys`, held `at` a place of the list."""

    keys: tuple[int, ...]
    at: QPointF
    landing: Landing | None = None

    @property
    def gap(self) -> Gap | None:
        """Where they would come to lie."""
        return self.landing.gap if self.landing else None

    def moved(self, at: QPointF, landing: Landing) -> Lifted:
        """The same, held elsewhere."""
        return replace(self, at=at, landing=landing)

    def paint(
        self, painter: QPainter, theme: Theme, room: QRect, row: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Draw the line across `room`, and in it the first row by means of `row`, with a shadow."""
        c, width = theme.colours, room.width()
        if self.landing is not None:
            self.landing.paint_line(painter, theme, room)
        rect = QRectF(Space.M, self.at.y() - HEIGHT / 2, width - 2 * Space.M, HEIGHT)
        below = rect.adjusted(0, SHADOW, 0, SHADOW - Space.XS)
        box(painter, below, Radius.CARD, colour(c.shadow, c.shadow_alpha))
        row(painter, rect)
