"""One of a few words, as a setting's control."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.settings.flow import Flow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.segmented import Segmented

WIDEST = 360  # of a track with segments; words that need more, as large text does, become chips over lines


class Choice(QWidget):
    """`chosen` tells what is picked, as the file has it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self.choices = row.choices
        names = row.names or row.choices
        segments = Segmented(theme, names, row.label)
        if segments.sizeHint().width() <= WIDEST:
            self.group = segments.group
            across = QHBoxLayout(self)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(segments)
        else:
            self.group = self._chips(theme, names)
        self.group.idClicked.connect(self._on_clicked)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.group.button(self.choices.index(str(value))).setChecked(True)

    def _chips(self, theme: Theme, names: tuple[str, ...]) -> QButtonGroup:
        group, flow = QButtonGroup(self), Flow(self)
        for number, name in enumerate(names):
            chip = Chip(theme, name)
            group.addButton(chip, number)
            flow.addWidget(chip)
        return group

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self.choices[number])
