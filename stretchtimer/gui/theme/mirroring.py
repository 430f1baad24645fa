"""Painting for languages that run from right to left: what is laid out from the left is seen in the mirror."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget


def seen(painter: QPainter, rect: QRectF) -> QRectF:
    """Where a `rect` that was laid out from the left is seen, in a widget that runs from the right.

    Pictures are painted as they are, and the items of a view are placed by it.
    """
    widget = painter.device()
    if not isinstance(widget, QWidget) or widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return rect
    if isinstance(widget.parent(), QAbstractItemView):
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def align_as_seen(painter: QPainter) -> None:
    """Have left mean right where the widget runs from there: a painter may still go by the widget around it."""
    widget = painter.device()
    if isinstance(widget, QWidget):
        painter.setLayoutDirection(widget.layoutDirection())


def keep_left_to_right(widget: QWidget) -> None:
    """Time and figures run from the left everywhere, and so does what tells them."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
