"""The journal as it was on earlier days: one of its copies, to be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.exchange.daily_copies import DailyCopy
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Scroll
from stretchtimer.gui.words import day_text

WIDTH, HEIGHT = 440, 460


class DaysDialog(Dialog):
    """`chosen` carries the path of a copy; the dialog is closed by then."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, copies: Sequence[DailyCopy], today: date, parent: QWidget) -> None:
        super().__init__(theme, _("The journal of an earlier day"), parent)
        words = _(
            "A copy is made each day by itself: the last seven stay, and one of each of the last four weeks."
        )
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        self.column.addWidget(Rule())
        self.buttons = [self._button(copy, day_text(copy.day, today)) for copy in copies]
        self.column.addWidget(Scroll(self._rows(copies, today)), 1)
        close = Button(theme, _("Close"), Kind.SECONDARY, key="cancel")
        close.clicked.connect(self.reject)
        self.add_foot(close)
        self.grow(WIDTH, HEIGHT, parent)
        (self.buttons[0] if self.buttons else close).setFocus()

    def _rows(self, copies: Sequence[DailyCopy], today: date) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(indent(Space.XXS, Space.XXS, Space.S, Space.XXS))
        column.setSpacing(0)
        if not copies:
            column.addWidget(Label(self.theme, _("There is none yet."), TYPE.body, "text_2"))
        for copy, button in zip(copies, self.buttons, strict=True):
            across = QHBoxLayout()
            label = Label(self.theme, day_text(copy.day, today), TYPE.body_medium)
            label.setMinimumHeight(self.theme.size(Size.ROW))
            across.addWidget(label, 1)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(across)
        column.addStretch(1)
        return rows

    def _button(self, copy: DailyCopy, day: str) -> Button:
        button = Button(self.theme, _("Bring back"), Kind.SECONDARY, SMALL)
        button.setAccessibleName(_("Bring back the journal: {day}").format(day=day))
        button.clicked.connect(lambda: self._on_chosen(copy))
        return button

    def _on_chosen(self, copy: DailyCopy) -> None:
        self.accept()
        self.chosen.emit(copy.path)
