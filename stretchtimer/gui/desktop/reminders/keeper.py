"""Keeps the plan: looks at the clock now and then, and says when it is time, unless it was done already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from stretchtimer.gui.errands import Errands
from stretchtimer.journal.journal import Journal
from stretchtimer.player.clock import Clock
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan
from stretchtimer.session.session import local_time

LOOK_EVERY_MS = 20_000  # a minute is told within the minute; not looked at all where nothing is planned
LATEST = timedelta(
    minutes=30
)  # a machine that slept through the time may still remind; later it only disturbs
SNOOZE = timedelta(minutes=10)


class Keeper(QObject):
    """`due` carries the moment, a When, that it is time for; `failed` what the journal raised."""

    due = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        plan: Plan,
        clock: Clock,
        open_journal: Callable[[], Journal],
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_busy`: a session is under way, so nobody need be reminded of one."""
        super().__init__(parent)
        self._clock, self._open_journal, self._is_busy = clock, open_journal, is_busy
        self._snoozed: dict[When, datetime] = {}
        self._looked_at = self._now
        self._errands = Errands(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.plan = plan
        self.put(plan)

    @property
    def is_waiting(self) -> bool:
        """Whether it looks at the clock at all."""
        return self._timer.isActive()

    def put(self, plan: Plan) -> None:
        """Another plan from now on."""
        self.plan = plan
        self._looked_at = self._now
        self._wind()

    def snooze(self, moment: When) -> None:
        """Remind of it again in ten minutes."""
        self._snoozed[moment] = self._now + SNOOZE
        self._wind()

    def look(self) -> None:
        """Look at the clock now."""
        now = self._now
        after = max(self._looked_at, now - LATEST)
        self._looked_at = now
        ripe = [moment for moment, at in self._snoozed.items() if at <= now]
        for moment in ripe:
            del self._snoozed[moment]
        self._wind()
        quiet = self.plan.quiet.covers(now.time())
        wanted = dict.fromkeys((*self.plan.due(after, now), *(() if quiet else ripe)))
        if wanted and not self._is_busy():
            self._errands.run(lambda: self._left(tuple(wanted), now), self._on_left, self.failed.emit)

    def close(self) -> None:
        """No more."""
        self._timer.stop()
        self._errands.close()

    @property
    def _now(self) -> datetime:
        return local_time(self._clock())

    def _wind(self) -> None:
        wanted = self.plan.is_on or bool(self._snoozed)
        if wanted != self._timer.isActive():
            self._timer.start() if wanted else self._timer.stop()

    def _left(self, moments: tuple[When, ...], now: datetime) -> tuple[When, ...]:
        """Those of `moments` that nothing was held for today."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        with self._open_journal() as journal:
            done = {session.moment for session in journal.sessions(since=midnight) if session.held_ms}
        return tuple(moment for moment in moments if moment not in done)

    def _on_left(self, moments: tuple[When, ...]) -> None:
        for moment in moments:
            self.due.emit(moment)
