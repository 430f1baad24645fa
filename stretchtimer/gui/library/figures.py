"""The figures of a routine in large type: how long it is, of how many exercises, how much of it is held."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label

WIDTH = 66
SHORT = 8  # letters that still fit a column of figures in large type


class Figures(QWidget):
    """The figures side by side; gear that has too many words for that in a line below."""

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
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        for place, (value, name) in enumerate(figures):
            grid.addWidget(Label(theme, value, TYPE.heading), 0, place)
            grid.addWidget(Label(theme, name, TYPE.secondary, "text_2"), 1, place)
            grid.setColumnMinimumWidth(place, theme.size(WIDTH))
        grid.setColumnStretch(len(figures) - 1, 1)
        column.addLayout(grid)
        if len(gear) > SHORT:
            words = _("You need: {gear}").format(gear=listed(facts.gear))
            column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
