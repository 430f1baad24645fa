"""What all charts share: figures one can point at or come to with the arrow keys, each of which can be opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.sentences import sayings
from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Size
from stretchtimer.gui.widgets.announcement import announce
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.journal.history import SessionFilter

ASIDE = 3.0  # how much worse it is to be beside the way of an arrow key than far along it

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure of a chart: where it is, what it says, and what is asked for when it is opened."""

    rect: QRectF
    words: str
    asked: SessionFilter


class Plot(Protocol):
    """Something with figures, drawn into any size that is not smaller than its least."""

    @property
    def least(self) -> QSize:
        """The room it needs, px."""

    @property
    def first(self) -> int:
        """The number of the mark that the keyboard comes to."""

    @property
    def told(self) -> Sequence[str]:
        """Its figures in words."""

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """Where its figures are, in reading order."""

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """Draw all of it but the ring around the mark that the keyboard is on."""


class Chart(Pressable):
    """A button with many places: the pointer opens the one it is on, Enter the one that the arrow keys came to.

    `opened` carries what the mark asks for; `pointed` its words and the point of the screen above it, or no words.
    """

    opened = Signal(object)
    pointed = Signal(str, QPoint)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it; the figures themselves are its description."""
        super().__init__(theme, parent)
        keep_left_to_right(self)
        self._plot: Plot | None = None
        self._marks: Sequence[Mark] | None = None
        self._at = 0
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._on_clicked)

    @property
    def rings_itself(self) -> bool:
        return True

    @property
    def marks(self) -> Sequence[Mark]:
        """Its figures, where they are now; none before there is a plot."""
        if self._marks is None:
            self._marks = self._plot.marks(QSizeF(self.size())) if self._plot is not None else ()
        return self._marks

    @property
    def at(self) -> Mark | None:
        """The mark that the keyboard is on."""
        return self.marks[min(self._at, len(self.marks) - 1)] if self.marks else None

    def put(self, plot: Plot) -> None:
        """Draw `plot` from now on."""
        if plot == self._plot:
            return
        self._plot, self._marks, self._at = plot, None, plot.first
        self.setAccessibleDescription(sayings(plot.told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._plot.least if self._plot is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self._under(QPointF(pos)) is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._marks = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (number := self._under(event.position())) is not None:
            self._at = number
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
        self._point_at(None if number is None else self.marks[number])
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        is_way = isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _WAYS
        if is_way and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._go(nearest(self.marks, self._at, _WAYS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key is Qt.Key.Key_Home else len(self.marks) - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plot is None:
            return
        painter = QPainter(self)
        self._plot.draw(painter, QSizeF(self.size()))
        if self.hasFocus() and self.at is not None:
            c, gap, width = self.theme.colours, float(Size.FOCUS_GAP), float(Size.FOCUS_RING)
            whole = QRectF(self.rect())
            inner = self.at.rect.adjusted(-gap, -gap, gap, gap).intersected(whole)
            outer = inner.adjusted(-width, -width, width, width).intersected(whole)
            box(painter, inner, Radius.BAR + gap / 2, None, c.surface, gap)
            box(painter, outer, Radius.BAR + gap, None, c.focus, width)

    def _under(self, point: QPointF) -> int | None:
        return next((number for number, mark in enumerate(self.marks) if mark.rect.contains(point)), None)

    def _go(self, number: int) -> None:
        if not self.marks:
            return
        self._at = number
        mark = self.marks[number]
        self._point_at(mark)
        announce(self, mark.words)
        self.update()

    def _point_at(self, mark: Mark | None) -> None:
        if mark is None:
            self.pointed.emit("", QPoint())
        else:
            above = QPointF(mark.rect.center().x(), mark.rect.top())
            self.pointed.emit(mark.words, self.mapToGlobal(above.toPoint()))

    def _on_clicked(self) -> None:
        if self.at is not None:
            self.opened.emit(self.at.asked)


def nearest(marks: Sequence[Mark], at: int, way: tuple[int, int]) -> int:
    """The number of the mark that lies next to mark `at` that way; `at` itself where there is none."""
    if not marks:
        return at
    here = marks[min(at, len(marks) - 1)].rect.center()

    def cost(number: int) -> float | None:
        to = marks[number].rect.center() - here
        along = to.x() * way[0] + to.y() * way[1]
        aside = abs(to.x() * way[1]) + abs(to.y() * way[0])
        return along + ASIDE * aside if along > 1 and aside <= 2 * along else None

    costs = [(found, number) for number in range(len(marks)) if (found := cost(number)) is not None]
    return min(costs)[1] if costs else at
