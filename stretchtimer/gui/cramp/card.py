"""Cramp now, one click away among the moments of the day: a muscle to press for each relief there is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.cramp.muscle_card import MuscleCard
from stretchtimer.gui.cramp.words import muscle_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box
from stretchtimer.routine.model import Routine

PAIR, ALL = 2, 4  # muscles beside each other
WELL = 74  # px
NARROWEST = 92


class CrampCard(QWidget):
    """`cramp_wanted` carries the muscle, by its name in the mapping."""

    cramp_wanted = Signal(str)

    def __init__(self, theme: Theme, routines: Mapping[str, Routine]) -> None:
        super().__init__()
        self._theme = theme
        self._muscles = {muscle: self._card(muscle, routine) for muscle, routine in routines.items()}
        self._across = PAIR
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XXS)
        column.addWidget(Label(theme, _("Cramp now"), TYPE.heading, "warm_text"))
        words = _("Pick a muscle, relief begins")
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        column.addStretch(1)
        column.addLayout(self._grid)
        self._place()
        # A constant: what stands beside each other now must not keep it from growing narrower.
        self.setMinimumWidth(PAIR * theme.size(NARROWEST) + Space.XS + 2 * Space.L)
        theme.changed.connect(self.update)

    @property
    def muscles(self) -> tuple[MuscleCard, ...]:
        """What can be pressed."""
        return tuple(self._muscles.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        all_width = ALL * (self._theme.size(NARROWEST) + Space.XS) + 2 * Space.L
        across = ALL if self.width() >= all_width else PAIR
        if across != self._across:
            self._across = across
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._theme.colours
        box(QPainter(self), QRectF(self.rect()), Radius.MOMENT, c.warm_soft, c.warm_line)

    def _place(self) -> None:
        for place, card in enumerate(self._muscles.values()):
            self._grid.addWidget(card, place // self._across, place % self._across)

    def _card(self, muscle: str, routine: Routine) -> MuscleCard:
        figure = next(iter(routine.each_step())).exercise.figure
        card = MuscleCard(self._theme, muscle_words(muscle), "", figure, width=NARROWEST, well=WELL)
        card.setAccessibleName(_("{muscle} cramp: start relief").format(muscle=muscle_words(muscle)))
        card.clicked.connect(partial(self._on_pressed, muscle))
        return card

    def _on_pressed(self, muscle: str) -> None:
        self.cramp_wanted.emit(muscle)
