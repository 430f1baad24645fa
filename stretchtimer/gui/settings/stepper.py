"""A number with a minus and a plus; it can be typed too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox

from stretchtimer.config.regional import amount_text, plain_signs
from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.step_box import StepBox

NUMBER = "0"  # where it stands among the words
DIGITS = 64  # the least room for them: most steppers are then of one width


class Stepper(StepBox):
    """`chosen` tells every value it is set to; what is being typed counts when it is finished."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        self.field = _Field(theme, row)
        super().__init__(theme, row.label, self.field)
        self.stepped.connect(self.field.stepBy)
        self.field.valueChanged.connect(self._on_changed)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.field.blockSignals(True)
        self.field.setValue(int(value))  # type: ignore[arg-type]  # the row's values are whole numbers
        self.field.blockSignals(False)
        self._show_bounds()

    def _show_bounds(self) -> None:
        value = self.field.value()
        self.set_bounds(can_less=value > self.field.minimum(), can_more=value < self.field.maximum())

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
        before, after = amount_text(NUMBER, row.unit).split(NUMBER) if row.unit else ("", "")
        self.setPrefix(before)
        self.setSuffix(after)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = theme.font(TYPE.body_strong, digits=True)
        self.setFont(font)
        text = QFontMetricsF(font).horizontalAdvance(amount_text(row.high, row.unit))
        self.setFixedWidth(max(DIGITS, round(text) + Space.S))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        return super().validate(plain_signs(text), at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page
