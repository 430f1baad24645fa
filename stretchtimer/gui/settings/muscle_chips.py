"""Some of many words: the muscles that matter most."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.settings.flow import Flow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip


class MuscleChips(QWidget):
    """`chosen` tells all that are on, in the order they were turned on: the first matters most."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._on: tuple[str, ...] = ()
        self.chips: dict[str, Chip] = {}
        flow = Flow(self)
        for group in row.choices:
            chip = Chip(theme, group_words(group))
            chip.clicked.connect(lambda on, group=group: self._on_clicked(group, on))
            self.chips[group] = chip
            flow.addWidget(chip)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        assert isinstance(value, tuple)
        self._on = value
        for group, chip in self.chips.items():
            chip.setChecked(group in value)

    def _on_clicked(self, group: str, is_on: bool) -> None:
        others = tuple(one for one in self._on if one != group)
        self._on = (*others, group) if is_on else others
        self.chosen.emit(self._on)
