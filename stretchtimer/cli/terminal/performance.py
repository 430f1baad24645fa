"""The loop of a session at a terminal: keys in, looks at the clock, the view kept up to date."""

from __future__ import annotations

from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.cli.terminal.pace import Pace
from stretchtimer.cli.terminal.stop_signals import StopSignals
from stretchtimer.cli.terminal.view import View
from stretchtimer.config.translations import _
from stretchtimer.player.events import Event
from stretchtimer.session.session import Session

LOOK_S = 0.05  # seconds between two looks at the clock
ADDED_MS = 10_000  # what + adds


class Performance:
    """One session from its first segment to its last, whatever happens in between."""

    def __init__(
        self, session: Session, keys: Keys, view: View, pace: Pace, *, waits_for_nobody: bool
    ) -> None:
        """With `waits_for_nobody`, what waits for the person goes on by itself after the time laid out for it."""
        self._session = session
        self._keys = keys
        self._view = view
        self._pace = pace
        self._waits_for_nobody = waits_for_nobody or not keys.are_there
        self._said_so = False

    def give(self, signals: StopSignals, from_ordinal: int = 0) -> None:
        """Go through the session from that segment on; a signal to end, or any fault, stops it and has it logged."""
        session = self._session
        with self._keys, self._view:
            try:
                self._view.tell(session.start(from_ordinal))
                while not session.is_over and signals.received is None:
                    self._look(signals)
            finally:
                self._close()

    def _look(self, signals: StopSignals) -> None:
        session, view = self._session, self._view
        view.draw(session)
        for key in self._keys.pressed(LOOK_S):
            view.tell(self._act(key))
        if signals.woken():
            self._keys.wake()
        for _look in self._pace.looks():
            view.tell(session.tick())
            if self._waits_for_nobody and session.is_waiting:
                self._go_on()
        for notice in session.notices():
            view.note(notice)

    def _act(self, key: str) -> tuple[Event, ...]:
        """Do what `key` stands for; other keys do nothing."""
        session = self._session
        match key:
            case "space":
                return session.toggle()
            case "enter":
                return session.ready()
            case "n":
                return session.skip()
            case "p":
                return session.back()
            case "r":
                return session.repeat_side()
            case "+":
                return session.add_time(ADDED_MS)
            case "q":
                return session.stop()
            case _:
                return ()

    def _go_on(self) -> None:
        if not self._said_so:
            self._said_so = True
            self._view.note(_("What waits for you goes on by itself here, after the time laid out for it."))
        self._view.tell(self._session.ready())

    def _close(self) -> None:
        """End what is still going on before anything is shown: the terminal may be gone."""
        if not self._session.is_over:
            self._view.tell(self._session.stop())
