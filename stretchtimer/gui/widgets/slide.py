"""A slider drawn by us: a thin track, what is chosen of it in the accent, a knob."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider

from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.painting import box

TRACK, KNOB, HIT = 4, 20, 28
EDGE = KNOB / 2 + Size.FOCUS_RING  # from the end of the track to the end of the widget: the knob and its ring
LENGTH = 176
OWN_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Slide(QSlider):
    """Goes from `low` to `high` in steps of `step`, by hand or with the arrows, which nothing else takes meanwhile."""

    def __init__(self, theme: Theme, low: int, high: int, step: int, length: int = LENGTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        keep_left_to_right(self)
        self._theme = theme
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(2 * step)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(length, HIT)
        theme.changed.connect(self.update)

    def show_value(self, value: int) -> None:
        """Show `value`, without telling anyone."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def event(self, event: QEvent) -> bool:
        is_asked_for = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked_for and event.key() in OWN_KEYS:  # type: ignore[attr-defined]  # a key event
            event.accept()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        middle, x = self.height() / 2, self._x()
        track = QRectF(EDGE, middle - TRACK / 2, self.width() - 2 * EDGE, TRACK)
        box(painter, track, TRACK / 2, c.surface_3)
        box(painter, QRectF(track.left(), track.top(), x - track.left(), TRACK), TRACK / 2, c.accent)
        painter.setPen(QPen(QColor(c.accent), 2))
        painter.setBrush(QColor(c.surface))
        painter.drawEllipse(QPointF(x, middle), KNOB / 2 - 3, KNOB / 2 - 3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.focus), Size.FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle), KNOB / 2 + 1, KNOB / 2 + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page

    def _x(self) -> float:
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return EDGE + share * (self.width() - 2 * EDGE)

    def _go_to(self, event: QMouseEvent) -> None:
        share = min(max((event.position().x() - EDGE) / (self.width() - 2 * EDGE), 0.0), 1.0)
        steps = round(share * (self.maximum() - self.minimum()) / self.singleStep())
        self.setValue(self.minimum() + steps * self.singleStep())
