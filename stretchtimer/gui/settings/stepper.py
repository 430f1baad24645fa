"""A number with a minus and a plus; it can be typed too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.painting import box

BUTTON = 32
EDGE = 2
DIGITS = 64  # the least room for them: most steppers are then of one width


class Stepper(QWidget):
    """`chosen` tells every value it is set to; what is being typed counts when it is finished."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._theme = theme
        self.field = _Field(theme, row)
        self.less = IconButton(theme, "minus", _("{name}: less").format(name=row.label), size=BUTTON)
        self.more = IconButton(theme, "plus", _("{name}: more").format(name=row.label), size=BUTTON)
        across = QHBoxLayout(self)
        across.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        across.setSpacing(0)
        for part in (self.less, self.field, self.more):
            across.addWidget(part)
        self.setFocusProxy(self.field)
        self.less.clicked.connect(self.field.stepDown)
        self.more.clicked.connect(self.field.stepUp)
        self.field.valueChanged.connect(self._on_changed)
        self.field.installEventFilter(self)
        theme.changed.connect(self.update)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.field.blockSignals(True)
        self.field.setValue(int(value))  # type: ignore[arg-type]  # the row's values are whole numbers
        self.field.blockSignals(False)
        self._show_bounds()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        c, focused = self._theme.colours, self.field.hasFocus()
        line, width = (c.accent, 2.0) if focused else (c.control, 1.0)
        box(QPainter(self), QRectF(self.rect()), Radius.FIELD, c.surface, line, width)

    def _show_bounds(self) -> None:
        self.less.setEnabled(self.field.value() > self.field.minimum())
        self.more.setEnabled(self.field.value() < self.field.maximum())

    def _on_changed(self, value: int) -> None:
        self._show_bounds()
        self.chosen.emit(value)


class _Field(QSpinBox):
    """Qt's own, without its buttons and its frame."""

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setRange(row.low, row.high)
        self.setSingleStep(row.step)
        self.setSuffix(f" {row.unit}" if row.unit else "")
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = theme.font(TYPE.body_strong, digits=True)
        self.setFont(font)
        text = QFontMetricsF(font).horizontalAdvance(f"{row.high} {row.unit}")
        self.setFixedWidth(max(DIGITS, round(text) + Space.S))
        self.setFixedHeight(max(int(Size.NAV) - 2 * EDGE, theme.line(TYPE.body) + Space.XS))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page
