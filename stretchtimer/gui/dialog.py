"""A small window in front of the other: a heading, something below it, and buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
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

    def add_foot_to_cancel(self, *buttons: Button) -> None:
        """The same, with a button before these that leaves all as it was."""
        cancel = Button(self.theme, _("Cancel"), Kind.SECONDARY, key="cancel")
        cancel.clicked.connect(self.reject)
        self.add_foot(cancel, *buttons)

    def grow(self, width: int, height: int, behind: QWidget) -> None:
        """Be so large, px at the usual size of text, as far as the window of `behind` has room."""
        self.resize(QSize(self.theme.size(width), self.theme.size(height)).boundedTo(room_in(behind)))


def room_in(behind: QWidget) -> QSize:
    """How large a dialog may be that stays inside the window of `behind`."""
    return behind.window().size() - QSize(2 * Space.XL, 2 * Space.XL)
