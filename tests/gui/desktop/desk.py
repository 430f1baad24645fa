"""A window with manners, and a person who goes through sessions in it."""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from stretchtimer.gui.desktop.manners import Manners
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from tests.gui.evening import House, open_window
from tests.gui.made import CALVES


class Desk:
    """`bus` is the desktop's message bus, if it has one."""

    def __init__(
        self,
        house: House,
        theme: Theme,
        qtbot: QtBot,
        bus: QDBusConnection | None = None,
        *,
        has_tray: bool = False,
    ) -> None:
        self._house = house
        self.window: MainWindow = open_window(house, theme, qtbot)
        self.manners = Manners(self.window, lambda: has_tray, lambda: bus)
        self.window.shell.today.came.emit()  # the app has manners before its pages are filled

    def begin(self) -> None:
        """A session of two calf holds."""
        self.window.shell.library.choose(CALVES.id)
        self.window.shell.library.detail.start()
        assert self.window.is_playing

    def pass_time(self, seconds: int) -> None:
        """Second by second, or to the end if that comes first."""
        bridge = self.window.player.bridge
        assert bridge is not None
        for _second in range(seconds):
            if not bridge.session.is_over:
                self._house.clock.on(1)
                bridge.tick()

    @property
    def is_paused(self) -> bool:
        """Whether the session stands still."""
        bridge = self.window.player.bridge
        assert bridge is not None
        return bridge.is_paused

    @property
    def at(self) -> int:
        """The number of the segment the session is in."""
        bridge = self.window.player.bridge
        assert bridge is not None
        return bridge.now.index
