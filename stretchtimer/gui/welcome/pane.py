"""One step: a question, a sentence about it, and what answers it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label


class Pane(QWidget):
    """Add to `column`, below the words. It can have the keyboard itself, so that it is read out when it comes."""

    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        self.column.setSpacing(Space.XS)
        self.column.addWidget(Label(theme, title, TYPE.title, wraps=True))
        self.column.addWidget(Label(theme, text, TYPE.body, "text_2", wraps=True))
        self.column.addSpacing(Space.S)
