"""All of a window's manners on the desktop put together: they follow its sessions and end with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.tray import Tray
from stretchtimer.gui.desktop.wake_lock import WakeLock
from stretchtimer.gui.window import MainWindow

if TYPE_CHECKING:  # loaded with the player
    from PySide6.QtDBus import QDBusConnection

    from stretchtimer.gui.desktop.follower import Follower
    from stretchtimer.gui.desktop.media_player import MediaPlayer
    from stretchtimer.gui.desktop.standing import Standing
    from stretchtimer.gui.player.page import PlayerPage

FindBus = Callable[[], "QDBusConnection | None"]


class Manners(QObject):
    """One for a window. A desktop that lacks something is simply not spoken to."""

    def __init__(self, window: MainWindow, has_tray: Callable[[], bool], find_bus: FindBus) -> None:
        """`find_bus` is asked when the first session begins."""
        super().__init__(window)
        self._window, self._find_bus = window, find_bus
        self._follower: Follower | None = None
        self._media: MediaPlayer | None = None
        self.wake_lock = WakeLock(self)
        self.wake_lock.failed.connect(self._on_wake_lock_failed)
        self.tray = self._made_tray() if has_tray() else None
        window.player_made.connect(self._on_player_made)
        window.nudged.connect(self._on_nudged)
        window.closed.connect(self._on_closed)

    def _made_tray(self) -> Tray:
        tray = Tray(self._window.theme, self._window)
        tray.toggle_wanted.connect(self._on_toggle_wanted)
        tray.open_wanted.connect(self._window.come_forward)
        tray.cramp_wanted.connect(self._on_cramp_wanted)
        tray.quit_wanted.connect(self._window.close)
        tray.training_wanted.connect(self._on_training_wanted)
        self._window.workout_stood.connect(lambda standing: tray.put_workout(standing.workout))
        return tray

    def _on_player_made(self, page: PlayerPage) -> None:
        from stretchtimer.gui.desktop.follower import Follower

        self._follower = Follower(page, self)
        self._follower.changed.connect(self._on_changed)
        if bus := self._find_bus():
            from stretchtimer.gui.desktop.media_player import MediaPlayer

            self._media = MediaPlayer(bus, self._follower, self._window.come_forward)

    def _on_changed(self, standing: Standing | None) -> None:
        self.wake_lock.keep(standing is not None and standing.is_running)
        if self.tray is not None:
            self.tray.put(standing)
        if self._media is not None:
            self._media.put(standing)

    def _on_toggle_wanted(self) -> None:
        if self._follower is not None:
            self._follower.toggle()

    def _on_cramp_wanted(self) -> None:
        self._window.come_forward()
        self._window.cramp_wanted.emit()

    def _on_training_wanted(self, begins: bool) -> None:
        """From the tray: where it is over, the window shows what is proposed then."""
        self._window.training_wanted.emit(begins)
        if not begins:
            self._window.shell.go_to_today()
            self._window.come_forward()

    def _on_nudged(self, words: str) -> None:
        """The window has it too; who looks at that is not told twice."""
        if self.tray is not None and not self._window.isActiveWindow():
            self.tray.tell(words)

    def _on_wake_lock_failed(self) -> None:
        self._window.player.toast.tell(
            _("This desktop does not let an app keep the screen on. It may go dark during a session.")
        )

    def _on_closed(self) -> None:
        if self.tray is not None:
            self.tray.close()
        if self._media is not None:
            self._media.close()
        self.wake_lock.close()


def session_bus() -> QDBusConnection | None:
    """The bus of the person's session, None if there is none. Qt's part for it is loaded only when asked for."""
    from stretchtimer.gui.desktop import media_player

    return media_player.session_bus()
