"""Notices of a running session: above the floor of the stage, where they cover nothing to press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.toast import Toast


class StageToast(Toast):
    """A toast at the bottom of `room`, which is asked for anew each time."""

    def __init__(self, theme: Theme, page: QWidget, room: Callable[[], QRect]) -> None:
        super().__init__(theme, page)
        self._room = room

    def _place(self) -> None:
        super()._place()
        room = self._room()
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height())
