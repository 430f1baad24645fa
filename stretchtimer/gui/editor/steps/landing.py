"""Where what is dragged over the list would come to lie: the line in a gap, or the frame around a step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from stretchtimer.gui.editor.steps.gaps import Gap
from stretchtimer.gui.editor.steps.places import places_of
from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Space
from stretchtimer.gui.widgets.painting import box

LINE = 2  # px


@dataclass(frozen=True, slots=True)
class Landing:
    """What is pointed at: a row, in its cell of the list, and the gap that is nearest."""

    row: Row
    cell: QRectF
    gap: Gap

    @property
    def line(self) -> float:
        """How far down the line to the gap is drawn, px."""
        return (self.cell.top() if self.gap.is_above else self.cell.bottom()) - Space.XXS

    def paint_line(self, painter: QPainter, theme: Theme, room: QRect) -> None:
        """Draw the line across `room`; in a round it is shorter, for the gap behind the round is as far down."""
        down = min(max(self.line, LINE), room.height() - LINE)
        inset = Space.XL if self.gap.spot.step is not None else 0
        line = QRectF(0, down - LINE / 2, room.width(), LINE).adjusted(inset, 0, -inset, 0)
        box(painter, line, LINE / 2, theme.colours.accent)

    def paint_frame(self, painter: QPainter, theme: Theme) -> None:
        """Draw the frame around the row."""
        card = places_of(theme, self.row, self.cell).card
        box(painter, card, Radius.CARD, line=theme.colours.accent, width=LINE)
