"""One of what is found on this machine, as a setting's control: a chip for each, which may come later."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.setting import Value
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow

LONGEST = 36  # letters of a name; what is cut off is told by the tooltip


class NamedChoice(QWidget):
    """`chosen` tells what is picked, as the file has it; `shown` that it came into view.

    What is chosen and not found has its chip too.
    """

    chosen = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme, row: FoundSetting) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[str, Chip] = {}
        self.group = QButtonGroup(self)
        self._flow = Flow(self)
        self.offer({str(row.default): row.usual[:1].upper() + row.usual[1:]})
        self.group.buttonClicked.connect(self._on_clicked)

    def offer(self, names: Mapping[str, str]) -> None:
        """Let these be chosen too: what the file has for each, and what people call it."""
        for value, name in names.items():
            if value in self._chips:
                self._chips[value].rename(_short(name))
            else:
                chip = Chip(self._theme, _short(name))
                self._chips[value] = chip
                self.group.addButton(chip)
                self._flow.addWidget(chip)
            self._chips[value].setToolTip(name if len(name) > LONGEST else "")

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        wanted = str(value)
        if wanted not in self._chips:
            self.offer({wanted: _("{name} (not found)").format(name=wanted)})
        self._chips[wanted].setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        self.shown.emit()

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(value for value, chip in self._chips.items() if chip is button))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
