"""The keys on the settings page: the same table as the overview's, in as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.keys import KEYS, Place
from stretchtimer.gui.keys_overview import keys_table
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label

TWO_COLUMNS = 560


class KeysRow(QWidget):
    """Those of the window on the left, those of a session on the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        words = _("Single letters do nothing while you type in a text field.")
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.XL)
        used = tuple(dict.fromkeys(key.place for key in KEYS))
        window = tuple(place for place in used if place is not Place.PLAYER)
        for places in (window, (Place.PLAYER,)):
            self._columns.addLayout(keys_table(theme, places, wraps=True), 1)
        column.addLayout(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= self._theme.size(TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
