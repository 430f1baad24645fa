"""A scale from 0 to 10 that nobody has to answer: it says nothing until it is touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size
from stretchtimer.gui.widgets.painting import box, words

MOST = 10
TRACK, KNOB, MARK, DOT = 4, 20, 12, 4  # px
HIT, VALUE, BESIDE = 32, 34, 62  # px: height, and the room for the value and the words after it
_MOVES = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class Scale(QAbstractSlider):
    """A slider with a knob once a value was told, and a hollow mark where it was at another time.

    `told` comes with each value that the person sets.
    """

    told = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` tells a screen reader what is asked."""
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme = theme
        self._answer: int | None = None
        self._mark: int | None = None
        self._beside = ""
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, MOST)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.show_value(None)
        theme.changed.connect(self.update)

    @property
    def answer(self) -> int | None:
        """What was told, or None."""
        return self._answer

    def show_value(self, value: int | None, mark: int | None = None, beside: str = "") -> None:
        """Show a value without telling anyone; `mark` is the hollow one, `beside` its words at the end."""
        self._answer, self._mark, self._beside = value, mark, beside
        self.setValue(value or 0)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(HIT, self._theme.line(TYPE.heading) + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(160 + self._theme.size(VALUE + BESIDE), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            self._tell(int(event.text()))
        elif _is_ours(event):
            super().keyPressEvent(event)
            self._tell(self.value())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._tell(self._value_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; no answer is changed by that

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, middle = self._theme.colours, QPainter(self), self.height() / 2
        track = QRectF(self._left, middle - TRACK / 2, self._length, TRACK)
        box(painter, track, TRACK / 2, c.surface_3)
        for value in range(MOST + 1):
            self._disc(
                painter, value, DOT, c.border_2 if value > self.value() or self._answer is None else c.accent
            )
        if self._answer is not None:
            box(
                painter,
                QRectF(track.left(), track.top(), self._x(self.value()) - track.left(), TRACK),
                2,
                c.accent,
            )
        if self._mark is not None:
            self._disc(painter, self._mark, MARK, c.surface, c.control)
        if self._answer is not None:
            self._disc(painter, self.value(), KNOB, c.surface, c.accent)
        if self.hasFocus():
            reach = KNOB + 2 * (Size.FOCUS_GAP + Size.FOCUS_RING)
            self._disc(painter, self.value(), reach, None, c.focus)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        c, right = self._theme.colours, self._left + self._length + KNOB / 2
        room = QRectF(right, 0, self._theme.size(VALUE), self.height())
        text = str(self.value()) if self._answer is not None else "–"
        font = self._theme.font(TYPE.heading, digits=True)
        words(
            painter,
            room,
            text,
            font,
            c.text if self._answer is not None else c.text_3,
            Qt.AlignmentFlag.AlignHCenter,
        )
        rest = QRectF(room.right() + 4, 0, self._theme.size(BESIDE), self.height())
        words(painter, rest, self._beside, self._theme.font(TYPE.secondary, digits=True), c.text_2)

    def _disc(
        self, painter: QPainter, value: int, size: float, fill: str | None, line: str | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(line), 2) if line else Qt.PenStyle.NoPen)
        radius = size / 2 - (1 if line else 0)
        painter.drawEllipse(QPointF(self._x(value), self.height() / 2), radius, radius)

    @property
    def _left(self) -> float:
        return KNOB / 2 + Size.FOCUS_GAP + Size.FOCUS_RING

    @property
    def _length(self) -> float:
        return max(self.width() - 2 * self._left - self._theme.size(VALUE + BESIDE), 1.0)

    def _x(self, value: int) -> float:
        return self._left + self._length * value / MOST

    def _value_at(self, x: float) -> int:
        return min(max(round((x - self._left) / self._length * MOST), 0), MOST)

    def _tell(self, value: int) -> None:
        is_new, self._answer = value != self._answer, value
        self.setValue(value)
        self._describe()
        self.update()
        if is_new:
            self.told.emit(value)

    def _describe(self) -> None:
        told = _("{n} of 10").format(n=self.value()) if self._answer is not None else _("Not answered")
        self.setAccessibleDescription(f"{told} {self._beside}".strip())


def _is_ours(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and (Qt.Key(event.key()) in _MOVES or event.text().isdecimal())
