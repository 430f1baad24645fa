"""What the detail pane says of one item: of a routine its words, figures and steps; of a broken file what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.catalogue import BrokenFile, Card, told
from stretchtimer.gui.library.coach_card import CoachCard
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.figures import Figures
from stretchtimer.gui.library.fit_panel import FitPanel
from stretchtimer.gui.library.fit_slide import lengths_of
from stretchtimer.gui.library.replaceable import Replaceable
from stretchtimer.gui.library.scene import Scene
from stretchtimer.gui.library.steps import SIDE as ROW_SIDE
from stretchtimer.gui.library.steps import Steps
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface
from stretchtimer.insight.coach.note import Note
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine

SIDE = Space.PAGE_LIBRARY


class RoutineSheet(QWidget):
    """A routine, from the picture down to its last step.

    `fitted` carries the figures of what it has become where it is fitted to the time there is; `ignored` the topic of
    advice that was put aside.
    """

    fitted = Signal(object)
    ignored = Signal(object)

    def __init__(self, theme: Theme, card: Card, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._theme, self._card, self._thumbnails = theme, card, thumbnails
        facts = card.facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        column.addWidget(Scene(theme, facts.routine, card.bars, thumbnails))
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE, Space.L, SIDE, 0)
        inner.setSpacing(Space.XXS)
        column.addLayout(inner)
        inner.addWidget(Label(theme, facts.routine.name, TYPE.heading, wraps=True))
        if facts.routine.about:
            inner.addWidget(Label(theme, facts.routine.about, TYPE.body, "text_2", wraps=True))
        _divide(inner)
        self._figures = Replaceable(Figures(theme, facts))
        inner.addWidget(self._figures)
        self.panel = self._make_panel()
        if self.panel is not None:
            _divide(inner)
            inner.addWidget(self.panel)
        for note in card.habits.notes(facts.routine):
            inner.addSpacing(Space.S)
            inner.addWidget(self._make_coach_card(note))
        _divide(inner)
        self._steps = Replaceable(Steps(theme, facts.routine, thumbnails))
        steps = QVBoxLayout()
        steps.setContentsMargins(SIDE - ROW_SIDE, 0, SIDE - ROW_SIDE, 0)
        steps.addWidget(self._steps)
        column.addLayout(steps)
        column.addStretch(1)

    def _make_panel(self) -> FitPanel | None:
        """None where no other length is possible."""
        routine, habits = self._card.facts.routine, self._card.habits
        made_ms = self._card.facts.timeline.total_ms
        lengths = lengths_of(made_ms, *habits.bounds(routine))
        if len(lengths) == 1:
            return None
        panel = FitPanel(self._theme, routine, habits, lengths, made_ms)
        panel.fitted.connect(self._on_fitted)
        return panel

    def _make_coach_card(self, note: Note) -> CoachCard:
        card = CoachCard(self._theme, note)
        card.ignored.connect(lambda: self.ignored.emit(note.topic))
        return card

    def _on_fitted(self, routine: Routine) -> None:
        facts = Facts.of(routine, compile_routine(routine, self._card.habits.lead_in_ms))
        self._figures.put(Figures(self._theme, facts))
        self._steps.put(Steps(self._theme, routine, self._thumbnails))
        self.fitted.emit(facts)


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
