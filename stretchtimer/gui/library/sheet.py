"""What the detail pane says of one item: of a routine its words, figures and steps; of a broken file what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.catalogue import BrokenFile, Card, told
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.scene import Scene
from stretchtimer.gui.library.steps import SIDE as ROW_SIDE
from stretchtimer.gui.library.steps import Steps
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface

SIDE = Space.PAGE_LIBRARY
FIGURE_WIDTH = 66
SHORT = 8  # letters that still fit a column of figures in large type


class RoutineSheet(QWidget):
    """A routine, from the picture down to its last step."""

    def __init__(self, theme: Theme, card: Card, figures: Thumbnails) -> None:
        super().__init__()
        facts = card.facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        column.addWidget(Scene(theme, facts.routine, card.bars, figures))
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE, Space.L, SIDE, 0)
        inner.setSpacing(Space.XXS)
        column.addLayout(inner)
        inner.addWidget(Label(theme, facts.routine.name, TYPE.heading, wraps=True))
        if facts.routine.about:
            inner.addWidget(Label(theme, facts.routine.about, TYPE.body, "text_2", wraps=True))
        _divide(inner)
        _add_figures(inner, theme, facts)
        _divide(inner)
        steps = QVBoxLayout()
        steps.setContentsMargins(SIDE - ROW_SIDE, 0, SIDE - ROW_SIDE, 0)
        steps.addWidget(Steps(theme, facts.routine, figures))
        column.addLayout(steps)
        column.addStretch(1)


class BrokenSheet(QWidget):
    """A file that could not be read. `reload_wanted` tells that the person has mended it, or thinks so."""

    reload_wanted = Signal()

    def __init__(self, theme: Theme, broken: BrokenFile) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, broken.path.name, TYPE.heading, wraps=True))
        words = _("This file could not be read, so it is left out. It stays as it is until you mend it.")
        column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        for problem in broken.problems:
            card = Surface("danger")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
            inside.addWidget(Label(theme, told(problem), TYPE.body, wraps=True))
            column.addWidget(card)
        where = Label(theme, str(broken.path), TYPE.secondary, "text_3", wraps=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        again = Button(theme, _("Read it again"))
        again.clicked.connect(self.reload_wanted)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


def _divide(column: QVBoxLayout) -> None:
    column.addSpacing(Space.S)
    column.addWidget(Rule())
    column.addSpacing(Space.S)


def _add_figures(column: QVBoxLayout, theme: Theme, facts: Facts) -> None:
    """The figures side by side, in large type; gear that has too many words for that in a line below."""
    figures = [(facts.total_words, _("Total")), (str(facts.exercises), _("Exercises"))]
    if facts.held_ms:
        figures.append((facts.held_words, _("Held")))
    gear = facts.gear_words
    if len(gear) <= SHORT:
        figures.append((gear, _("Gear")))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(0)
    for place, (value, name) in enumerate(figures):
        grid.addWidget(Label(theme, value, TYPE.heading), 0, place)
        grid.addWidget(Label(theme, name, TYPE.secondary, "text_2"), 1, place)
        grid.setColumnMinimumWidth(place, FIGURE_WIDTH)
    grid.setColumnStretch(len(figures) - 1, 1)
    column.addLayout(grid)
    if len(gear) > SHORT:
        column.addSpacing(Space.XS)
        words = _("You need: {gear}").format(gear=", ".join(facts.gear))
        column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
