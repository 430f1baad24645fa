"""A section of the page: its heading, and its rows on a card with a line between each two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface


class Card(QWidget):
    """`rows` below each other under `title`."""

    def __init__(self, theme: Theme, title: str, rows: Sequence[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, title, TYPE.subhead))
        surface = Surface("card")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                inside.addWidget(Rule())
            inside.addWidget(row)
        column.addWidget(surface)
