"""One of a few words, as a setting's control."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.segmented import Segmented


class Choice(QWidget):
    """`chosen` tells what is picked, as the file has it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._choices = row.choices
        self.segments = Segmented(theme, row.names or row.choices, row.label)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.segments)
        self.segments.group.idClicked.connect(lambda number: self.chosen.emit(self._choices[number]))

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.segments.choose(self._choices.index(str(value)))
