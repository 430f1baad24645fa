"""A slider for a part of a hundred, with its value beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box

TRACK, KNOB, HIT = 4, 20, 28
LENGTH = 176


class Slider(QWidget):
    """`chosen` tells every value it is moved to."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._unit = row.unit
        self.bar = _Bar(theme, row)
        self._label = Label(theme, "", TYPE.body_medium, digits=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        widest = QFontMetricsF(self._label.font()).horizontalAdvance(self._shown(row.high))
        self._label.setFixedWidth(round(widest) + 2)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.S)
        across.addWidget(self.bar)
        across.addWidget(self._label)
        self.setFocusProxy(self.bar)
        self.bar.valueChanged.connect(self._on_moved)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.bar.blockSignals(True)
        self.bar.setValue(int(value))  # type: ignore[arg-type]  # the row's values are whole numbers
        self.bar.blockSignals(False)
        self._label.put(self._shown(self.bar.value()))
        self.bar.update()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.bar.setAccessibleName(name)

    def _shown(self, value: int) -> str:
        return f"{value} {self._unit}"

    def _on_moved(self, value: int) -> None:
        self._label.put(self._shown(value))
        self.chosen.emit(value)


class _Bar(QSlider):
    """Drawn by us: a thin track, what is chosen of it in the accent, a knob."""

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(row.low, row.high)
        self.setSingleStep(row.step)
        self.setPageStep(2 * row.step)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(LENGTH, HIT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(LENGTH, HIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        middle, x = self.height() / 2, self._x()
        track = QRectF(KNOB / 2, middle - TRACK / 2, self.width() - KNOB, TRACK)
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
        return KNOB / 2 + share * (self.width() - KNOB)

    def _go_to(self, event: QMouseEvent) -> None:
        share = min(max((event.position().x() - KNOB / 2) / (self.width() - KNOB), 0.0), 1.0)
        steps = round(share * (self.maximum() - self.minimum()) / self.singleStep())
        self.setValue(self.minimum() + steps * self.singleStep())
