"""Where does it cramp, or where did it: a side and a muscle, and what follows begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.definition import Figure
from stretchtimer.gui.cramp.muscle_card import MuscleCard
from stretchtimer.gui.cramp.words import muscle_words
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.finished.scale import Scale
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what pressing a muscle does; with `asks_strength`, also how strong it was."""

    title: str
    hint: str
    asks_strength: bool = False


def cramps_now() -> Question:
    """For someone in pain."""
    return Question(_("Where does it cramp?"), _("Press the muscle: relief begins at once."))


def cramped() -> Question:
    """For a cramp that is over."""
    hint = _("Press the muscle: the cramp is written down. The strength can be left open.")
    return Question(_("Where did it cramp?"), hint, asks_strength=True)


SIDES = (Side.LEFT, Side.RIGHT)
COLUMNS, LARGE_TEXT = 4, 1.4  # cards in a row; with text larger than this only half as many


class Chooser(Dialog):
    """`chosen` carries the muscle, by its name in the mapping, and the side; the window is closed by then."""

    chosen = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        question: Question,
        routines: Mapping[str, Routine],
        side: Side,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, question.title, parent)
        self._groups = {muscle: routine.groups[0] for muscle, routine in routines.items()}
        self.strength = Scale(theme, _("How strong was it?")) if question.asks_strength else None
        self.sides = Segmented(theme, (_("Left"), _("Right")), _("Side"))
        self.cards = {
            muscle: MuscleCard(theme, muscle_words(muscle), str(number), _figure(routine))
            for number, (muscle, routine) in enumerate(routines.items(), 1)
        }
        self.column.addLayout(self._side_row())
        self.column.addSpacing(Space.XS)
        self.column.addLayout(self._grid())
        if self.strength is not None:
            self.column.addWidget(Label(theme, _("How strong was it?"), TYPE.body_strong))
            self.column.addWidget(self.strength)
        self.column.addWidget(Label(theme, question.hint, TYPE.secondary, "text_2", wraps=True))
        self.add_foot_to_cancel()
        self.sides.group.idClicked.connect(lambda _id: self._show_side())
        self._bind()
        self.sides.choose(SIDES.index(side))
        self._show_side()
        next(iter(self.cards.values())).setFocus()

    @property
    def side(self) -> Side:
        """The side that is on."""
        return SIDES[self.sides.chosen]

    def choose(self, muscle: str) -> None:
        """It is this one."""
        side = self.side
        self.accept()
        self.chosen.emit(muscle, side)

    def _side_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.sides.setMinimumWidth(self.theme.size(240))
        row.addWidget(self.sides)
        other = self.theme.keys.shown("other_leg")
        words = _("{key} for the other").format(key=other) if other else ""
        row.addWidget(Label(self.theme, words, TYPE.secondary, "text_2"))
        row.addStretch(1)
        return row

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        columns = COLUMNS if self.theme.text_scale <= LARGE_TEXT else COLUMNS // 2
        for place, (muscle, card) in enumerate(self.cards.items()):
            card.clicked.connect(lambda _checked=False, muscle=muscle: self.choose(muscle))
            grid.addWidget(card, place // columns, place % columns)
        return grid

    def _bind(self) -> None:
        for number, muscle in enumerate(self.cards, 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(lambda muscle=muscle: self.choose(muscle))
        for name, side in (("left_leg", Side.LEFT), ("right_leg", Side.RIGHT)):
            self.theme.keys.bind(self, name, partial(self._take, side))
        self.theme.keys.bind(self, "other_leg", lambda: self._take(self.side.other))

    def _take(self, side: Side) -> None:
        self.sides.choose(SIDES.index(side))
        self._show_side()

    def _show_side(self) -> None:
        for muscle, card in self.cards.items():
            card.show_side(self.side)
            card.setAccessibleName(side_group_words(self._groups[muscle], self.side))


def _figure(routine: Routine) -> Figure | None:
    """The figure of what eases it."""
    return next(iter(routine.each_step())).exercise.figure
