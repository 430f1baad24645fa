"""One of a few words, as a setting's control."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.segmented import Segmented

WIDEST = 360  # of a track with segments; words that need more, as large text does, become chips over lines


class Choice(QWidget):
    """`chosen` tells what is picked, as the file has it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self.choices = row.choices
        self.group = self.made_group(theme, row)
        self.group.idClicked.connect(self._on_clicked)

    def made_group(self, theme: Theme, row: Setting) -> QButtonGroup:
        """Lay out a button for each of the choices; their group, numbered in the order of the choices."""
        names = row.names or row.choices
        segments = Segmented(theme, names, row.label)
        if segments.sizeHint().width() > WIDEST:
            return self._chips(theme, names)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(segments)
        return segments.group

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
