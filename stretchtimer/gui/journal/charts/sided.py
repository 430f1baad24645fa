"""What the charts of muscles share that tell left from right: a line for each, its name, and its sides beside it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF

from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.journal.history import SessionFilter
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


class OfMuscle(Protocol):
    """What is known of one muscle."""

    @property
    def group(self) -> str:
        """Its id."""


Row = TypeVar("Row", bound=OfMuscle)


@dataclass(frozen=True)
class SidedPlot(ABC, Generic[Row]):
    """The muscles, the most stretched first; there is at least one."""

    theme: Theme
    rows: tuple[Row, ...]

    name_share: ClassVar[float]  # of the width
    gap: ClassVar[float]  # px between the sides

    @property
    def least(self) -> QSize:
        """A line for the heads, and one for each muscle."""
        return self.lines.least

    @property
    def first(self) -> int:
        """The left side of the first muscle."""
        return 0

    @property
    def told(self) -> Sequence[str]:
        """Each muscle on each side."""
        return [self.words(row, side) for row in self.rows for side in SIDES]

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """Two marks for each muscle: left, right."""
        return [
            Mark(self.lines.place(number, side, size), self.words(row, side), self.asked(row, side))
            for number, row in enumerate(self.rows)
            for side in SIDES
        ]

    @property
    def lines(self) -> SidedRows:
        """Where each muscle is."""
        return SidedRows(
            self.theme, tuple(group_words(row.group) for row in self.rows), self.name_share, self.gap
        )

    @abstractmethod
    def words(self, row: Row, side: Side) -> str:
        """A side of a muscle in words."""

    @abstractmethod
    def asked(self, row: Row, side: Side) -> SessionFilter:
        """The sessions behind it."""
