"""What a figure is but its poses: its view, how it moves, what stays, what stands beside it, what glows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.posing.beginning import Base, first_table
from stretchtimer.figure.posing.moving import Moves, moves_in, moves_of, with_moves
from stretchtimer.figure.posing.parts import glowing, muscles_of, prop_kinds, with_muscle, with_prop
from stretchtimer.figure.posing.posture import posture_of
from stretchtimer.figure.posing.props import props_of
from stretchtimer.figure.posing.writing import planted_limbs, with_limb
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.chips import Chips
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.lines import period_line
from stretchtimer.gui.exercise_editor.muscle_names import muscle_words
from stretchtimer.gui.exercise_editor.words import (
    limb_names,
    moves_names,
    prop_names,
    works_names,
)
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label


class FigureOptions(QWidget):
    """For one view: another one has other muscles and props. `removed` asks for the figure to go."""

    removed = Signal()

    def __init__(self, theme: Theme, bench: ExerciseBench, view: View) -> None:
        super().__init__()
        self._theme, self._bench, self.view = theme, bench, view
        self._mirrored = False
        self.views = Chips(theme, {View.SIDE: _("From the side"), View.FRONT: _("From the front")}, _("Seen"))
        self.moves = Chips(theme, {one: moves_names()[one] for one in moves_in(view)}, _("Moves"))
        self.tempo = Field(theme, bench, period_line())
        self.works = Chips(theme, works_names(), _("Works"))
        self.stays = Chips(theme, limb_names(), _("Stays in place"))
        offered = {kind: prop_names()[kind] for kind in props_of(view)}
        self.props = Chips(theme, offered, _("Beside it"))
        self.muscles = Chips(theme, {name: muscle_words(name) for name in muscles_of(view)}, _("Glows"))
        self.remove_button = Button(theme, _("Remove the figure"), Kind.GHOST, SMALL)
        self.remove_button.clicked.connect(self.removed)
        self._lay_out()
        self.views.picked.connect(self._on_view)
        self.moves.picked.connect(self._on_moves)
        self.works.picked.connect(self._on_works)
        self.stays.picked.connect(self._on_stays)
        self.props.picked.connect(self._on_prop)
        self.muscles.picked.connect(self._on_muscle)
        bench.changed.connect(self._show)
        self._show()

    def name_sides(self, *, mirrored: bool) -> None:
        """Call the sides as they are seen: in the mirror the right one is the left."""
        self._mirrored = mirrored
        self.works.name(works_names(mirrored=mirrored))
        self.stays.name(limb_names(mirrored=mirrored))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XS, Space.L, Space.L)
        column.setSpacing(Space.XXS)
        for label, chips in (
            (_("Stays in place"), self.stays),
            (_("Beside it"), self.props),
            (_("Moves"), self.moves),
            (_("Works"), self.works),
            (_("Seen"), self.views),
            (_("Glows"), self.muscles),
        ):
            column.addWidget(Label(self._theme, label, TYPE.body_medium))
            column.addWidget(chips)
            if chips is self.moves:
                column.addWidget(self.tempo)
            column.addSpacing(Space.XS)
        column.addWidget(self.remove_button)
        column.addStretch(1)

    def _show(self) -> None:
        figure, table = self._bench.figure, self._bench.table
        if figure is None:
            return
        self.views.put({figure.view})
        self.moves.put({moves_of(figure)})
        self.tempo.setVisible(figure.motion is not Motion.HOLD)
        self.works.put({str(table.get("works", "both"))})
        self.stays.put({f"{side}_{limb}" for side, limb in planted_limbs(figure)})
        self.props.put(prop_kinds(table))
        self.muscles.put(glowing(table))

    def _put(self, words: str, table: Mapping[str, Any]) -> None:
        self._bench.put_figure(words, table)

    @property
    def _figure(self) -> Figure:
        figure = self._bench.figure
        assert figure is not None, "these are options of a figure"
        return figure

    def _on_view(self, view: str, _on: bool) -> None:
        """A pose from one side says nothing about the other, so it begins anew there."""
        figure, table = self._figure, self._bench.table
        if figure.view != view:
            sided = bool(figure.works)
            self._put(
                _("View"), first_table(View(view), Base.STANDING, Motion(str(table["motion"])), sided=sided)
            )

    def _on_moves(self, moves: str, _on: bool) -> None:
        self._put(_("How it moves"), with_moves(self._bench.table, self._figure, Moves(moves)))

    def _on_works(self, side: str, _on: bool) -> None:
        self._put(_("The side it works"), {**self._bench.table, "works": side})

    def _on_stays(self, limb: str, on: bool) -> None:
        side, _underscore, name = limb.partition("_")
        words = limb_names(mirrored=self._mirrored)[limb]
        self._put(words, with_limb(self._bench.table, self._figure, side, name, planted=on))

    def _on_prop(self, kind: str, on: bool) -> None:
        last = posture_of(self._figure, len(self._figure.keyframes) - 1)
        self._put(prop_names()[kind], with_prop(self._bench.table, kind, last.points, there=on))

    def _on_muscle(self, name: str, on: bool) -> None:
        self._put(muscle_words(name), with_muscle(self._bench.table, name, glows=on))
