"""Notices of a running session: above the floor of the stage, where they cover nothing to press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.toast import Toast

EDGE = 8  # px


class StageToast(Toast):
    """A toast at the bottom of `room`, which is asked for anew each time."""

    def __init__(self, theme: Theme, page: QWidget, room: Callable[[], QRect]) -> None:
        super().__init__(theme, page)
        self._room = room

    def settle(self) -> None:
        """Go where there is room now, in front of what came meanwhile."""
        self._place()
        self.raise_()

    def _place(self) -> None:
        super()._place()
        room = self._room()
        left = max(room.center().x() - self.width() // 2, room.left() + EDGE)
        self.move(left, room.bottom() - self.height())
