"""The chips over the cards, as many to a line as there is room for; exactly one of them is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.library.filters import Filter
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow

LONGEST = 24  # letters of a tag that stand on its chip


class FilterRow(QWidget):
    """`chosen_changed` tells that the person has chosen another."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._filters: tuple[Filter, ...] = ()
        self._flow = Flow(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen_changed)
        self.setAccessibleName(_("Show only"))

    def put(self, filters: tuple[Filter, ...], chosen: Filter) -> Filter:
        """Offer these; the one that is on, which is the first if `chosen` is not among them."""
        if filters != self._filters:
            self._fill(filters)
        on = chosen if chosen in filters else filters[0]
        self._group.button(filters.index(on)).setChecked(True)
        return on

    @property
    def chosen(self) -> Filter:
        """What is on."""
        return self._filters[self._group.checkedId()]

    @property
    def chips(self) -> tuple[Chip, ...]:
        """One for each filter, in their order."""
        return tuple(chip for chip in self._group.buttons() if isinstance(chip, Chip))

    def _fill(self, filters: tuple[Filter, ...]) -> None:
        for chip in self.chips:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._filters = filters
        for number, filter_ in enumerate(filters):
            words = filter_.words
            chip = Chip(self._theme, words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…")
            chip.setAccessibleName(words)
            chip.setToolTip(words if len(words) > LONGEST else "")
            self._group.addButton(chip, number)
            self._flow.addWidget(chip)
            chip.show()
