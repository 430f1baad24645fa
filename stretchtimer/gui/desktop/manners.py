"""All of a window's manners on the desktop put together: they follow its sessions and end with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.wake_lock import WakeLock
from stretchtimer.gui.window import MainWindow

if TYPE_CHECKING:  # loaded with the player
    from stretchtimer.gui.desktop.standing import Standing
    from stretchtimer.gui.player.page import PlayerPage


class Manners(QObject):
    """One for a window. Nothing here waits, and a desktop that lacks something is simply not spoken to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.wake_lock = WakeLock(self)
        self.wake_lock.failed.connect(self._on_wake_lock_failed)
        window.player_made.connect(self._on_player_made)
        window.closed.connect(self._on_closed)

    def _on_player_made(self, page: PlayerPage) -> None:
        from stretchtimer.gui.desktop.follower import Follower

        follower = Follower(page, self)
        follower.changed.connect(self._on_changed)

    def _on_changed(self, standing: Standing | None) -> None:
        self.wake_lock.keep(standing is not None and standing.is_running)

    def _on_wake_lock_failed(self) -> None:
        self._window.tell(
            _("This desktop does not let an app keep the screen on. It may go dark during a session.")
        )

    def _on_closed(self) -> None:
        self.wake_lock.close()
