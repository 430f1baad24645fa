"""The figures of a routine in large type: how long it is, of how many exercises, how much of it is held."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label

WIDTH = 66
SHORT = 8  # letters that still look like a figure in large type


class Figures(QWidget):
    """The figures side by side, as far as there is room; gear that has too many words for that in a line below."""

    def __init__(self, theme: Theme, facts: Facts) -> None:
        super().__init__()
        figures = [(facts.total_words, _("Total")), (str(facts.exercises), _("Exercises"))]
        if facts.held_ms:
            figures.append((facts.held_words, _("Held")))
        gear = facts.gear_words
        if len(gear) <= SHORT:
            figures.append((gear, _("Gear")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        row = QWidget()
        flow = Flow(row)
        flow.setSpacing(Space.M)
        for value, name in figures:
            flow.addWidget(_Figure(theme, value, name))
        column.addWidget(row)
        if len(gear) > SHORT:
            words = _("You need: {gear}").format(gear=listed(facts.gear))
            column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))


class _Figure(QWidget):
    """A figure over what it counts, as wide as the others where both are short."""

    def __init__(self, theme: Theme, value: str, name: str) -> None:
        super().__init__()
        self._least = theme.size(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, value, TYPE.heading))
        column.addWidget(Label(theme, name, TYPE.secondary, "text_2"))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._least, 0))
