"""Chips over as many lines as they need: one of them is on, or any number."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow


class Chips(QWidget):
    """`picked` carries the id of a chip that was pressed, and whether it is to be on.

    It shows what it is told by `put`, not what was pressed: what cannot be is then seen not to be.
    """

    picked = Signal(str, bool)

    def __init__(self, theme: Theme, names: Mapping[str, str], label: str) -> None:
        """`names` are the words by id; `label` tells a screen reader what is chosen here."""
        super().__init__()
        self.setAccessibleName(label)
        self._label = label
        self.chips: dict[str, Chip] = {}
        self._on: frozenset[str] = frozenset()
        flow = Flow(self)
        for id_, words in names.items():
            chip = Chip(theme, words)
            chip.clicked.connect(lambda on, id_=id_: self._on_clicked(id_, on))
            self.chips[id_] = chip
            flow.addWidget(chip)
        self.name(names)

    def name(self, names: Mapping[str, str]) -> None:
        """Call them by other words, by id."""
        for id_, chip in self.chips.items():
            chip.setText(names[id_])
            chip.setAccessibleName(f"{self._label}: {names[id_]}")

    def put(self, on: Collection[str]) -> None:
        """Show which are on."""
        self._on = frozenset(on)
        for id_, chip in self.chips.items():
            chip.setChecked(id_ in self._on)

    def _on_clicked(self, id_: str, on: bool) -> None:
        self.chips[id_].setChecked(id_ in self._on)
        self.picked.emit(id_, on)
