"""A page that stands in place of all others until it is over, as the first steps do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.banner import Banners
from stretchtimer.gui.widgets.surfaces import Ground


class Foreground(Ground):
    """`over` tells that the others can be seen again. While it is there, notices stand on its `banners`."""

    over = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("bg")
        self.theme = theme
        self.banners = Banners(theme)

    def focus_page(self) -> None:
        """Put the keyboard on it."""
        self.setFocus()

    def asks_first(self, go_on: Callable[[], object]) -> bool:
        """Whether something would be lost if the window closed now. Then the person is asked, and may `go_on`."""
        return False
