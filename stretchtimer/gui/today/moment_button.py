"""The buttons of a moment's card: as everywhere on a plain card, in colours of their own on the next one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import LARGE, MEDIUM, Button, Kind, Measure, ink_of
from stretchtimer.gui.widgets.ink import Ink

NARROW = replace(MEDIUM, padding=Space.S)
WIDE = replace(LARGE, padding=Space.M)


class MomentButton(Button):
    """`set_next` dresses it for the next moment's card or for any other."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind,
        measure: Measure = NARROW,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`measure` is its size on the next card; on the others it is NARROW."""
        super().__init__(theme, text, kind, NARROW, icon=icon, parent=parent)
        self._largest = measure
        self._is_next = False

    @property
    def ring_tint(self) -> str:
        return self.theme.colours.on_hero if self._is_next else super().ring_tint

    def set_next(self, is_next: bool) -> None:
        """Whether it stands on the next moment's card."""
        self._is_next = is_next
        self.set_measure(self._largest if is_next else NARROW)

    def _ink(self) -> Ink:
        c = self.theme.colours
        if not self._is_next:
            return ink_of(self._kind, c, hovered=self.is_hovered, pressed=self.isDown())
        if self._largest is WIDE:
            fill = c.on_hero_2 if self.is_hovered or self.isDown() else c.hero_button
            return Ink(fill, None, c.on_hero_button)
        return Ink(c.hero_well if self.is_hovered or self.isDown() else None, c.hero_line, c.on_hero)
