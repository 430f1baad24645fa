"""Where the figure will be: the poses that one can begin with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.beginning import Base, bases_of
from stretchtimer.gui.exercise_editor.words import base_names
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label

WIDEST = 380


class FigureBeginning(QWidget):
    """`begun` carries the view and the pose the figure is to begin with."""

    begun = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.buttons: dict[tuple[View, Base], Button] = {}
        words = _("Draw it with a figure, if you like: begin with a pose, then drag its joints.")
        middle = QWidget()
        middle.setMaximumWidth(theme.size(WIDEST))
        column = QVBoxLayout(middle)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, _("No figure yet"), TYPE.subhead))
        column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        for view, title in ((View.SIDE, _("From the side")), (View.FRONT, _("From the front"))):
            column.addWidget(Label(theme, title, TYPE.body_medium))
            row = QWidget()
            flow = Flow(row)
            for base in bases_of(view):
                button = Button(theme, base_names()[base], measure=SMALL)
                button.setAccessibleName(f"{title}: {base_names()[base]}")
                button.clicked.connect(self._begins(view, base))
                self.buttons[view, base] = button
                flow.addWidget(button)
            column.addWidget(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)  # it takes its widest where there is room for that
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(1)

    def _begins(self, view: View, base: Base) -> Callable[[], None]:
        return lambda: self.begun.emit(view, base)
