"""One of several kinds, below each other, each with a line on what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from stretchtimer.gui.exchange.choice_row import ChoiceRow, Mark
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind: `id` is its own, the rest is for people."""

    id: str
    title: str
    words: str


class ChoiceList(QWidget):
    """Arrow keys go from one to the next. The first is on."""

    def __init__(self, theme: Theme, choices: Sequence[Choice], name: str) -> None:
        """`name` tells a screen reader what is chosen here."""
        super().__init__()
        self.setAccessibleName(name)
        self._choices = choices
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for number, choice in enumerate(choices):
            row = ChoiceRow(theme, choice.title, choice.words, Mark.ROUND)
            row.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
            self.group.addButton(row, number)
            column.addWidget(row)
        self.group.button(0).setChecked(True)

    @property
    def chosen(self) -> str:
        """The id of the one that is on."""
        return self._choices[self.group.checkedId()].id

    def choose(self, id_: str) -> None:
        """Turn that one on."""
        number = next(place for place, choice in enumerate(self._choices) if choice.id == id_)
        self.group.button(number).setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the one that is on."""
        self.group.button(self.group.checkedId()).setFocus()
