"""A small window in front of the other: a heading, something below it, and buttons at the foot."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.focus_ring import KeyboardFocus
from stretchtimer.gui.widgets.labels import Label


class Dialog(QDialog):
    """Esc closes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self._ring = KeyboardFocus(theme, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.column.setSpacing(Space.S)
        self.column.addWidget(Label(theme, title, TYPE.heading))

    def add_foot(self, *buttons: Button) -> None:
        """Buttons in a row at the lower right, the last one the default."""
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addSpacing(Space.XS)
        self.column.addLayout(row)
