"""A section of the page: its heading, and its rows on a card with a line between each two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface


class Card(QWidget):
    """`rows` below each other under `title`, and those that are added later."""

    def __init__(self, theme: Theme, title: str, rows: Sequence[QWidget] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, title, TYPE.subhead))
        surface = Surface("card")
        self._inside = QVBoxLayout(surface)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.setSpacing(0)
        for row in rows:
            self.add(row)
        column.addWidget(surface)

    def add(self, row: QWidget) -> None:
        """Put `row` below the others."""
        for widget in (Rule(), row) if self._inside.count() else (row,):
            self._inside.addWidget(widget)
            if self.isVisible():
                widget.show()  # or a page that is seen already would show it only when it has time
