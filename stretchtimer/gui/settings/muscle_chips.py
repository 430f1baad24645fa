"""Some of many muscles, each on both sides or on one: the muscles that matter most."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.sided_setting import parted
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented

SIDES = ("", "left", "right")  # as the setting has them, in the order they are offered


@dataclass(frozen=True, slots=True)
class _Line:
    """The side of one muscle."""

    name: Label
    sides: Segmented

    def put_away(self) -> None:
        self.name.hide()
        self.sides.hide()


class MuscleChips(QWidget):
    """`chosen` tells all that are on, in the order they were turned on: the first matters most.

    Below the chips, each that is on has a choice of its side.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self._theme = theme
        self._on: dict[str, str] = {}  # the side of each muscle that is on
        self._lines: dict[str, _Line] = {}
        self.chips: dict[str, Chip] = {}
        chips = QWidget()
        flow = Flow(chips)
        for group in row.choices:
            chip = Chip(theme, group_words(group))
            chip.clicked.connect(lambda on, group=group: self._on_clicked(group, on))
            self.chips[group] = chip
            flow.addWidget(chip)
        self.setFocusProxy(next(iter(self.chips.values())))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(chips)
        column.addLayout(self._grid)

    @property
    def sides(self) -> dict[str, Segmented]:
        """The choice of a side of each muscle that is on, the most important first."""
        return {group: self._lines[group].sides for group in self._on}

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        assert isinstance(value, tuple)
        self._on = dict(map(parted, value))
        for group, chip in self.chips.items():
            chip.setChecked(group in self._on)
        self._show()

    def _show(self) -> None:
        """The lines of those that are on, the most important on top; Tab goes through them after the chips."""
        for line in self._lines.values():
            self._grid.removeWidget(line.name)
            self._grid.removeWidget(line.sides)
            line.put_away()
        before: QWidget = list(self.chips.values())[-1]
        for number, (group, side) in enumerate(self._on.items()):
            line = self._made_line(group)
            self._grid.addWidget(line.name, number, 0)
            self._grid.addWidget(line.sides, number, 1)
            line.sides.choose(SIDES.index(side))
            line.name.show()
            line.sides.show()
            for button in line.sides.group.buttons():
                QWidget.setTabOrder(before, button)
                before = button

    def _made_line(self, group: str) -> _Line:
        """That of `group`, made when it is first on. A screen reader hears the muscle with each side."""
        if group not in self._lines:
            muscle, texts = group_words(group), (_("Both"), _("Left"), _("Right"))
            sides = Segmented(self._theme, texts, _("{muscle}: side").format(muscle=muscle))
            for button, text in zip(sides.group.buttons(), texts, strict=True):
                button.setAccessibleName(_("{muscle}: {side}").format(muscle=muscle, side=text.lower()))
            sides.group.idClicked.connect(lambda number: self._on_side(group, SIDES[number]))
            self._lines[group] = _Line(Label(self._theme, muscle, TYPE.body_medium), sides)
        return self._lines[group]

    def _on_clicked(self, group: str, is_on: bool) -> None:
        if is_on:
            self._on[group] = ""
        else:
            del self._on[group]
        self._show()
        self._tell()

    def _on_side(self, group: str, side: str) -> None:
        self._on[group] = side
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(tuple(f"{group} {side}".strip() for group, side in self._on.items()))
