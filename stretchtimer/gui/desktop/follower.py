"""Follows the player's session and tells when something has changed that the rest of the desktop may want to know."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from stretchtimer.gui.desktop.standing import A_MINUTE_MS, Standing, standing_of
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.player.page import PlayerPage


class Follower(QObject):
    """`changed` carries the new Standing, or None when the session is over. Commands go where keys go."""

    changed = Signal(object)

    def __init__(self, page: PlayerPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._bridge: SessionBridge | None = None
        self._standing: Standing | None = None
        self._seen: tuple[object, ...] = ()
        page.session_begun.connect(self._on_session_begun)

    @property
    def standing(self) -> Standing | None:
        """How the session stood when it was last looked at; None without one."""
        return self._standing

    def toggle(self) -> None:
        """Pause, or go on; where the person is waited for, they are ready."""
        if bridge := self._page.commanded:
            if bridge.session.is_waiting:
                bridge.ready()
            else:
                bridge.toggle()

    def play(self) -> None:
        """Go on, if it stands still."""
        if (bridge := self._page.commanded) and (bridge.is_paused or bridge.session.is_waiting):
            self.toggle()

    def pause(self) -> None:
        """Stand still, if it runs."""
        if (bridge := self._page.commanded) and not bridge.is_paused:
            bridge.pause()

    def skip(self) -> None:
        """On to what comes."""
        if bridge := self._page.commanded:
            bridge.skip()

    def back(self) -> None:
        """To the start of this, or to the one before."""
        if bridge := self._page.commanded:
            bridge.back()

    def _on_session_begun(self, bridge: SessionBridge) -> None:
        if self._bridge is not None and isValid(self._bridge):  # the page lets go of one that is over
            self._bridge.ticked.disconnect(self._on_ticked)
        self._bridge = bridge
        self._seen = ()
        bridge.ticked.connect(self._on_ticked)

    def _on_ticked(self) -> None:
        """Comes with every frame; words are made only when they would be others."""
        assert self._bridge is not None
        session = self._bridge.session
        if session.is_over:
            self._tell(None)
            return
        moment, timeline = session.now, session.timeline
        minutes = -(-(timeline.total_ms - moment.t_ms) // A_MINUTE_MS)
        seen = (session.is_running, session.is_waiting, moment.index, timeline, minutes)
        if seen != self._seen:
            self._seen = seen
            self._tell(standing_of(session))

    def _tell(self, standing: Standing | None) -> None:
        if standing != self._standing:
            self._standing = standing
            self.changed.emit(standing)
