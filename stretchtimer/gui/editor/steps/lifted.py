"""What is being dragged: it hangs at the pointer, and a line shows where it would come to lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from stretchtimer.gui.editor.steps.gaps import Gap
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Space
from stretchtimer.gui.widgets.painting import box, colour

LINE = 2  # px
HEIGHT = 72
SHADOW = 4


@dataclass(frozen=True, slots=True)
class Lifted:
    """The steps and rounds of `keys`, held `at` a place of the list; `line` is where the line to the gap is drawn."""

    keys: tuple[int, ...]
    at: QPointF
    gap: Gap | None = None
    line: float | None = None

    def moved(self, at: QPointF, gap: Gap | None, line: float | None) -> Lifted:
        """The same, held elsewhere."""
        return replace(self, at=at, gap=gap, line=line)

    def paint(
        self, painter: QPainter, theme: Theme, room: QRect, row: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Draw the line across `room`, and in it the first row by means of `row`, with a shadow."""
        c, width = theme.colours, room.width()
        if self.line is not None:
            line = min(max(self.line, LINE), room.height() - LINE)
            box(painter, QRectF(0, line - LINE / 2, width, LINE), LINE / 2, c.accent)
        rect = QRectF(Space.M, self.at.y() - HEIGHT / 2, width - 2 * Space.M, HEIGHT)
        below = rect.adjusted(0, SHADOW, 0, SHADOW - Space.XS)
        box(painter, below, Radius.CARD, colour(c.shadow, c.shadow_alpha))
        row(painter, rect)
