"""A sentence above a text, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface

Action = tuple[str, Callable[[], object]]


class Notice(Surface):
    """Narrow: the buttons stand below each other. Takes no room while it says nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("caution")
        self._theme = theme
        self.buttons: list[Button] = []
        self._label = Label(theme, "", TYPE.secondary, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._label)
        self.hide()

    def tell(self, text: str, actions: Sequence[Action]) -> None:
        """Say `text`, and offer these verbs."""
        self.be_silent()
        self._label.put(text)
        for verb, act in actions:
            button = Button(self._theme, verb, measure=SMALL)
            button.clicked.connect(act)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self.setAccessibleName(text)
        self.show()

    def be_silent(self) -> None:
        """Say nothing any more."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()
