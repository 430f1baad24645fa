"""A card of the foot row: a heading, something to its right, and what is told below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface


class FactCard(Surface):
    """Add to `head`, right of the heading, and to `column`, below it."""

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setAccessibleName(heading)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.XS)
        title = Label(theme, heading, TYPE.body_strong)
        title.setMinimumHeight(theme.line(TYPE.body_strong) + Space.XXS)
        self.head.addWidget(title, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.setSpacing(Space.XS)
        self.column.addLayout(self.head)
