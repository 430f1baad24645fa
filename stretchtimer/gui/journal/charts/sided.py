"""What the charts of muscles share that tell left from right: a line for each, its name, and its sides beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.routine.exercise import Side

SIDES = (Side.LEFT, Side.RIGHT)
ROW = 26
LEAST_WIDTH = 236
MOST = 0.48  # of the width


def room_for(theme: Theme, names: Iterable[str], share: float, width: float) -> float:
    """The room for names before a chart of `width` px: `share` of it, or more where one of them is longer."""
    metrics = QFontMetricsF(theme.font(TYPE.secondary))
    longest = max(map(metrics.horizontalAdvance, names), default=0.0) + Space.S
    return min(max(share * width, longest), MOST * width)


@dataclass(frozen=True, slots=True)
class SidedRows:
    """A line for each of `names` below one for the heads; they have `share` of the width, `gap` px part the sides."""

    theme: Theme
    names: tuple[str, ...]
    share: float
    gap: float

    @property
    def head(self) -> int:
        """The height of the line for the heads, px."""
        return self.theme.line(TYPE.caption) + Space.XXS

    @property
    def row(self) -> int:
        """The height of each other line, px."""
        return max(ROW, self.theme.line(TYPE.secondary) + Space.XXS)

    @property
    def least(self) -> QSize:
        """The room for all of them, px."""
        return QSize(self.theme.size(LEAST_WIDTH), self.head + len(self.names) * self.row)

    def name(self, number: int, size: QSizeF) -> QRectF:
        """Where the name of a muscle is, in a chart of `size`."""
        return QRectF(0, self._top(number), self._room(size) - Space.XS, self.row)

    def place(self, number: int, side: Side, size: QSizeF) -> QRectF:
        """Where a side of it is."""
        left = self._room(size)
        half = (size.width() - left - self.gap) / 2
        x = left if side is Side.LEFT else left + half + self.gap
        return QRectF(x, self._top(number), half, self.row)

    def _room(self, size: QSizeF) -> float:
        return room_for(self.theme, self.names, self.share, size.width())

    def _top(self, number: int) -> float:
        return float(self.head + number * self.row)
