"""One chapter of the help: its heading, and below it paragraphs, headings and tables."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface

WIDTH = 640


class Chapter(QWidget):
    """`icon` and `title` stand in the list of chapters too. Each method puts something below what is there."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__()
        self.icon, self.title = icon, title
        self._theme = theme
        self.setMaximumWidth(theme.size(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(Label(theme, title, TYPE.heading, wraps=True))

    def say(self, *paragraphs: str) -> None:
        """Words that flow."""
        for text in paragraphs:
            self._column.addWidget(Label(self._theme, text, TYPE.body, "text_2", wraps=True))

    def head(self, text: str) -> None:
        """A heading inside of the chapter."""
        self._column.addSpacing(Space.XS)
        self._column.addWidget(Label(self._theme, text, TYPE.body_strong, wraps=True))

    def list(self, points: Iterable[str]) -> None:
        """Points, each on a line of its own."""
        rows = QVBoxLayout()
        rows.setContentsMargins(indent(Space.M))
        rows.setSpacing(Space.XXS)
        for text in points:
            rows.addWidget(Label(self._theme, f"– {text}", TYPE.body, "text_2", wraps=True))
        self._column.addLayout(rows)

    def rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """A card of names, each with what there is to say of it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XXS)
        for line, (name, text) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(self._theme, name, TYPE.body_medium), line, 0, top)
            grid.addWidget(Label(self._theme, text, TYPE.body, "text_2", wraps=True), line, 1)
        grid.setColumnStretch(1, 1)
        self.card(grid)

    def card(self, inside: QLayout) -> None:
        """What is in `inside`, on a card."""
        card = Surface("card")
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        card.setLayout(inside)
        self._column.addWidget(card)

    def offer(self, button: Button) -> None:
        """A button."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
