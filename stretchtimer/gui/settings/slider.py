"""A slider for a part of a hundred, with its value beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.regional import amount_text
from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.slide import Slide


class Slider(QWidget):
    """`chosen` tells every value it is moved to."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._unit = row.unit
        self.bar = Slide(theme, row.low, row.high, row.step)
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
        self.bar.show_value(int(value))  # type: ignore[arg-type]  # the row's values are whole numbers
        self._label.put(self._shown(self.bar.value()))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.bar.setAccessibleName(name)

    def _shown(self, value: int) -> str:
        return amount_text(value, self._unit)

    def _on_moved(self, value: int) -> None:
        self._label.put(self._shown(value))
        self.chosen.emit(value)
