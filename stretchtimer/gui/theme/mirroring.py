"""Painting for languages that run from right to left: what is laid out from the left is seen in the mirror."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def seen(painter: QPainter, rect: QRectF) -> QRectF:
    """Where a `rect` that was laid out from the left is seen on what is painted; pictures are painted as they are.

    It answers the other way round as well: a view tells where its cells are seen, and is to lay them out from the left.
    """
    widget = painter.device()
    return seen_in(widget, rect) if isinstance(widget, QWidget) else rect


def seen_in(widget: QWidget, rect: QRectF) -> QRectF:
    """The same, for a widget that is not being painted."""
    if widget.layoutDirection() is not RIGHT_TO_LEFT:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def seen_at(widget: QWidget, point: QPointF) -> QPointF:
    """The same, for a point."""
    return seen_in(widget, QRectF(point, point)).topLeft()


def way_of(painter: QPainter) -> Qt.LayoutDirection:
    """Which way what is painted on runs."""
    widget = painter.device()
    return widget.layoutDirection() if isinstance(widget, QWidget) else Qt.LayoutDirection.LeftToRight


def aligned(painter: QPainter, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """`align` as it is seen; the words themselves then run as their own letters do."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return QStyle.visualAlignment(way_of(painter), align)


def keep_left_to_right(widget: QWidget) -> None:
    """Time and figures run from the left everywhere, and so does what tells them."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def indent(begin: int, top: int = 0, end: int = 0, bottom: int = 0) -> QMargins:
    """Margins by where reading begins and ends; Qt takes them by left and right, whichever way the window runs."""
    is_mirrored = QGuiApplication.layoutDirection() is RIGHT_TO_LEFT
    return QMargins(end, top, begin, bottom) if is_mirrored else QMargins(begin, top, end, bottom)
