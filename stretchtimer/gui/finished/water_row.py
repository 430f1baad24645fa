"""One line about the day's water, and the glass that was just drunk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.icon import Icon
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.insight.water import Water, hint


class WaterRow(Surface):
    """`glass_wanted` asks for one more."""

    glass_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._words = Label(theme, "", TYPE.body, wraps=True)
        self._words.setToolTip(hint())
        self.glass_button = Button(theme, _("Glass"), icon="plus", key="glass")
        self.glass_button.clicked.connect(self.glass_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(indent(Space.L, Space.S, Space.S, Space.S))
        row.setSpacing(Space.M)
        row.addWidget(Icon(theme, "drop", "accent"))
        row.addWidget(self._words, 1)
        row.addWidget(self.glass_button)

    def put(self, water: Water) -> None:
        """Show how much was drunk."""
        self._words.put(_("Water today: {amount}").format(amount=water.words))
