"""The mannequin with its grips drawn over it, and which of them lies where."""

from __future__ import annotations

from math import dist

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.vectors import Point
from stretchtimer.gui.exercise_editor.grips import Grip
from stretchtimer.gui.figure.view import FigureView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size

REACH = 14.0  # px around a grip that take hold of it
DOT, CHOSEN_DOT = 5.0, 7.0  # radius, px
MARGIN = 12.0  # px; what is farther out than the picture is taken hold of at its edge


class GripsPicture(FigureView):
    """It only shows: mouse and keyboard belong to what it lies in."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._grips: tuple[Grip, ...] = ()
        self._chosen: Grip | None = None
        self._is_ringed = False
        self._kept_stage: Stage | None = None

    @property
    def stage(self) -> Stage:
        """Where the world is in the picture. There are grips only where there is a figure."""
        assert self._mannequin is not None, "grips are those of a figure"
        return self._stage(self._mannequin)

    def put_grips(self, grips: tuple[Grip, ...], chosen: Grip | None, *, is_ringed: bool) -> None:
        """Draw these; around the chosen one there is a ring if the keyboard is on it."""
        self._grips, self._chosen, self._is_ringed = grips, chosen, is_ringed
        self.update()

    def keep_stage(self) -> None:
        """Leave the world where it is in the picture, however the figure changes."""
        self._kept_stage = self.stage

    def free_stage(self) -> None:
        """Fit the figure into the picture again."""
        self._kept_stage = None
        self.update()

    def place_of(self, grip: Grip) -> QPointF:
        """Where a grip is, px; always within the picture."""
        x, y = self.stage.pixel(grip.at)
        if grip.is_joint:
            return QPointF(x, y)
        within = min(max(x, MARGIN), self.width() - MARGIN), min(max(y, MARGIN), self.height() - MARGIN)
        return QPointF(*within)

    def grip_at(self, place: QPointF) -> Grip | None:
        """The nearest grip within reach."""
        spot = place.toTuple()
        near = [(dist(spot, self.place_of(one).toTuple()), number) for number, one in enumerate(self._grips)]
        away, number = min(near, default=(REACH + 1, 0))
        return self._grips[number] if away <= REACH else None

    def world(self, place: QPointF) -> Point:
        """The point of the world that is seen there, statures."""
        return self.stage.world(place.toTuple())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, c = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for grip in self._grips:
            is_chosen = grip is self._chosen
            radius = CHOSEN_DOT if is_chosen else DOT
            painter.setPen(QPen(QColor(c.surface if is_chosen else c.accent), 2.0))
            painter.setBrush(QColor(c.accent if is_chosen else c.surface))
            self._mark(painter, grip, radius)
            if is_chosen and self._is_ringed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                away = radius + Size.FOCUS_GAP + Size.FOCUS_RING
                for tint, width in ((c.surface, Size.FOCUS_RING + 2.0), (c.focus, Size.FOCUS_RING)):
                    painter.setPen(QPen(QColor(tint), width))  # it is seen on light and dark clothes alike
                    self._mark(painter, grip, away)

    def _mark(self, painter: QPainter, grip: Grip, radius: float) -> None:
        """Joints are round, props square."""
        place = self.place_of(grip)
        if grip.is_joint:
            painter.drawEllipse(place, radius, radius)
        else:
            painter.drawRect(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius))

    def _stage(self, mannequin: Mannequin) -> Stage:
        return self._kept_stage or super()._stage(mannequin)
