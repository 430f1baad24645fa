"""Fills the shapes of a frame. Everything that has a shape is decided in the figure's own rooms; this only paints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QRadialGradient,
    QTransform,
)

from stretchtimer.figure.mannequin import Frame
from stretchtimer.figure.shapes import Fill, Ink, Linear, Path, Radial, Shape, Stops


def paint_frame(painter: QPainter, frame: Frame, colours: Mapping[str, QColor]) -> None:
    """Paint a whole frame. `colours` holds every token of the figure's palette."""
    paint_shapes(painter, frame.still, colours)
    paint_shapes(painter, frame.shapes, colours)


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], colours: Mapping[str, QColor]) -> None:
    """Paint shapes one over the other. The painter may be moved; one that is scaled costs ten times more."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        filling = brush(shape.fill, colours)
        if shape.soft and isinstance(shape.fill, Radial):
            painter.fillRect(box_of(shape.fill), filling)  # four times as fast as a path with smooth edges
        elif shape.clip is None:
            painter.fillPath(path_of(shape.path), filling)
        else:
            painter.save()
            painter.setClipPath(path_of(shape.clip), Qt.ClipOperation.IntersectClip)
            painter.fillPath(path_of(shape.path), filling)
            painter.restore()


def box_of(spot: Radial) -> QRect:
    """The whole pixels an upright ellipse covers or touches."""
    (x, y), a, b = spot.centre, spot.length, spot.breadth
    return QRect(QPoint(floor(x - a), floor(y - b)), QPoint(ceil(x + a), ceil(y + b)))


def path_of(path: Path) -> QPainterPath:
    """The outlines of `path` as one of Qt's."""
    out = QPainterPath()
    out.setFillRule(Qt.FillRule.WindingFill)
    curve = out.cubicTo
    for outline in path:
        out.moveTo(outline[0], outline[1])
        rest = iter(outline[2:])
        for cubic in zip(rest, rest, rest, rest, rest, rest, strict=True):
            curve(*cubic)
        out.closeSubpath()
    return out


def brush(fill: Fill, colours: Mapping[str, QColor]) -> QBrush:
    """What Qt fills with: a colour or a gradient."""
    if isinstance(fill, Ink):
        return QBrush(colour(fill, colours))
    if isinstance(fill, Linear):
        gradient = QLinearGradient(QPointF(*fill.start), QPointF(*fill.end))
        _put(gradient, fill.stops, colours)
        return QBrush(gradient)
    return _ellipse(fill, colours)


def colour(ink: Ink, colours: Mapping[str, QColor]) -> QColor:
    """The colour of an ink under a theme."""
    base = colours[ink.token]
    if ink.to:
        other, share = colours[ink.to], ink.amount
        base = QColor.fromRgbF(
            base.redF() + (other.redF() - base.redF()) * share,
            base.greenF() + (other.greenF() - base.greenF()) * share,
            base.blueF() + (other.blueF() - base.blueF()) * share,
            base.alphaF(),
        )
    if ink.alpha != 1:
        base = QColor(base)
        base.setAlphaF(min(1.0, base.alphaF() * ink.alpha))
    return base


def _put(gradient: QGradient, stops: Stops, colours: Mapping[str, QColor]) -> None:
    for at, ink in stops:
        gradient.setColorAt(at, colour(ink, colours))


def _ellipse(fill: Radial, colours: Mapping[str, QColor]) -> QBrush:
    """A round gradient of radius one, stretched and turned to the ellipse it stands for."""
    gradient = QRadialGradient(QPointF(0, 0), 1)
    _put(gradient, fill.stops, colours)
    (x, y), (ux, uy) = fill.centre, fill.axis
    out = QBrush(gradient)
    out.setTransform(
        QTransform(ux * fill.length, uy * fill.length, -uy * fill.breadth, ux * fill.breadth, x, y)
    )
    return out
