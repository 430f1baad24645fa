"""Still figures, small: each is drawn once for its size, screen and theme, and kept."""

from __future__ import annotations

import time
from collections.abc import Container, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.still import paint_still
from stretchtimer.gui.theme.mirroring import seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.model import Routine

BUDGET_NS = 4_000_000  # of new figures in one go: the one that goes over it is the last
MOST_KEPT = 1_000  # pictures; the oldest go first


@dataclass(frozen=True, slots=True)
class _Key:
    figure: int
    width: float
    height: float
    ratio: float
    dark: bool
    skin: int
    ground: str
    mirrored: bool


class Thumbnails:
    """Paints figures at rest.

    On a widget, new ones come a few at a time, so that no page waits for all of them.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        # The figure is kept beside its picture, so that its id stays its own.
        self._kept: dict[_Key, tuple[Figure, QPixmap]] = {}
        self._spent_ns = 0  # on new figures, since the event loop last came round

    def __len__(self) -> int:
        return len(self._kept)

    def paint(
        self, painter: QPainter, rect: QRectF, figure: Figure, ground: str, *, mirrored: bool = False
    ) -> None:
        """Paint one figure into `rect`, on a ground of that colour; mirrored to show the other side."""
        rect = seen(painter, rect)
        ratio = painter.device().devicePixelRatioF()
        dark, skin = self._theme.is_dark, self._theme.skin
        key = _Key(id(figure), rect.width(), rect.height(), ratio, dark, skin, ground, mirrored)
        if key not in self._kept:
            widget = painter.device()
            if isinstance(widget, QWidget) and self._spent_ns > BUDGET_NS:
                place = painter.transform().mapRect(rect).toAlignedRect()
                QTimer.singleShot(0, widget, lambda: widget.update(place))
                return
            if len(self._kept) >= MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            start_ns = time.perf_counter_ns()
            self._kept[key] = figure, self._drawn(figure, rect.size(), key)
            if not self._spent_ns:
                QTimer.singleShot(0, self._theme, self._on_round)
            self._spent_ns += time.perf_counter_ns() - start_ns
        painter.drawPixmap(rect.topLeft(), self._kept[key][1])

    def paint_row(
        self,
        painter: QPainter,
        rect: QRectF,
        figures: Sequence[Figure],
        ground: str,
        mirrored: Container[int] = (),
    ) -> None:
        """Paint several side by side on one floor line; those at the places `mirrored` show the other side."""
        width = rect.width() / max(len(figures), 1)
        for place, figure in enumerate(figures):
            cell = QRectF(rect.left() + place * width, rect.top(), width, rect.height())
            self.paint(painter, cell, figure, ground, mirrored=place in mirrored)

    def _on_round(self) -> None:
        self._spent_ns = 0

    def _drawn(self, figure: Figure, size: QSizeF, key: _Key) -> QPixmap:
        pixmap = QPixmap((size * key.ratio).toSize())
        pixmap.setDevicePixelRatio(key.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_still(painter, QRectF(QPointF(), size), figure, self._theme, key.ground, mirrored=key.mirrored)
        painter.end()
        return pixmap


def figures_of(routine: Routine, most: int) -> tuple[Figure, ...]:
    """The figures of a routine's first `most` exercises, each once."""
    exercises = {step.exercise.id: step.exercise for step in routine.each_step()}.values()
    return tuple(exercise.figure for exercise in exercises if exercise.figure is not None)[:most]
