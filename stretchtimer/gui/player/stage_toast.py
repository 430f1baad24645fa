"""Notices of a session: where they cover nothing to mind and nothing to press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.toast import SHADOW_BLUR, Toast

EDGE = 8  # px


class StageToast(Toast):
    """A toast at the bottom of `room`, which is asked for anew each time; a low room it outgrows downwards."""

    def __init__(self, theme: Theme, page: QWidget, room: Callable[[], QRect]) -> None:
        super().__init__(theme, page)
        self._room = room

    def settle(self) -> None:
        """Go where there is room now, in front of what came meanwhile."""
        self._place()
        self.raise_()

    @property
    def _widest(self) -> int:
        return min(super()._widest, self._room().width() + 2 * SHADOW_BLUR)

    def _place(self) -> None:
        super()._place()
        room = self._room()
        top = max(room.bottom() - self.height(), room.top() + EDGE - SHADOW_BLUR)
        self.move(room.center().x() - self.width() // 2, top)
