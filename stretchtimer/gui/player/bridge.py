"""Between the session and the page: what happened becomes a Qt signal, and a timer looks at the clock.

The timer runs only while the session does. A look that comes late is the session's to judge: it pauses itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from stretchtimer.player.events import (
    CueReached,
    Event,
    Finished,
    Moved,
    Paused,
    SegmentEnded,
    SegmentStarted,
    Waiting,
)
from stretchtimer.session.session import Session
from stretchtimer.timeline.timeline import Moment, Timeline

FRAME_MS = (
    33  # 30 Hz while the ring is seen to move; at 60 the ring alone would take most of what a session may
)
SLOWEST_FRAME_MS = 50  # digits change in time with the ticks that are heard
UNSEEN_MS = 250  # minimised or behind another page: the journal and the sound still want to be told
NOTICES_EVERY_MS = 1_000


class SessionBridge(QObject):
    """Owns one session for the page that shows it. Every command of the session is a slot here."""

    segment_started = Signal(object)  # Segment
    segment_ended = Signal(object)  # SegmentEnded
    cue_reached = Signal(object)  # Cue
    waiting = Signal(object)  # Segment
    paused = Signal(int)  # how long the machine slept, ms; 0 if the person paused
    effort_moved = Signal(int)  # to that effort, of 10
    moved = Signal()  # it runs on from elsewhere, or on a new timeline
    finished = Signal(bool)  # whether the person ended it early
    ticked = Signal()
    noticed = Signal(str)  # a sentence for the person

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frame_ms = FRAME_MS
        self._is_seen = True
        self._since_notices_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def session(self) -> Session:
        """The session itself, to be asked; it is told things through the bridge."""
        return self._session

    @property
    def now(self) -> Moment:
        """What is asked of the person at this instant."""
        return self._session.now

    @property
    def timeline(self) -> Timeline:
        """The timeline as it is now."""
        return self._session.timeline

    @property
    def is_paused(self) -> bool:
        """Whether it stands still and can go on."""
        return not self._session.is_running and not self._session.is_over

    @property
    def frame_ms(self) -> int:
        """How often the clock is looked at now."""
        return self._frame_ms if self._is_seen else UNSEEN_MS

    def set_frame(self, frame_ms: int) -> None:
        """Look at the clock every `frame_ms`, as often as the ring's movement can be seen."""
        self._frame_ms = min(max(frame_ms, FRAME_MS), SLOWEST_FRAME_MS)
        self._wind()

    def set_seen(self, is_seen: bool) -> None:
        """Whether anyone can see the page; if not, the clock is looked at less often."""
        self._is_seen = is_seen
        self._wind()

    def start(self, from_ordinal: int = 0) -> None:
        """Begin, or go on from a segment."""
        self._tell(self._session.start(from_ordinal))

    def toggle(self) -> None:
        """Pause, or go on."""
        self._tell(self._session.toggle())

    def pause(self) -> None:
        """Stand still."""
        self._tell(self._session.pause())

    def resume(self) -> None:
        """Go on."""
        self._tell(self._session.resume())

    def skip(self) -> None:
        """Leave this."""
        self._tell(self._session.skip())

    def back(self) -> None:
        """Restart this, or go to the one before."""
        self._tell(self._session.back())

    def repeat_side(self) -> None:
        """Do this side once more."""
        self._tell(self._session.repeat_side())

    def switch_side(self) -> None:
        """Do this on the other side."""
        self._tell(self._session.switch_side())

    def add_time(self, by_ms: int) -> None:
        """Make this longer or shorter."""
        self._tell(self._session.add_time(by_ms))

    def move_effort(self, by: int) -> None:
        """Make this harder, or easier, by so many levels of its ramp."""
        before = self.timeline
        self._tell(self._session.move_effort(by))
        stage = self.now.segment.stage_at(self.now.elapsed_ms)
        if stage is not None and self.timeline is not before:
            self.effort_moved.emit(stage.effort)

    def ready(self) -> None:
        """In position, or finished with what is the person's to finish."""
        self._tell(self._session.ready())

    def seek(self, to_ms: int) -> None:
        """Go to another place of the session."""
        self._tell(self._session.seek(min(max(to_ms, 0), self.timeline.total_ms)))

    def stop(self) -> None:
        """End the session here."""
        self._tell(self._session.stop())

    def tick(self) -> None:
        """Look at the clock now."""
        self._tell(self._session.tick())

    def _on_timeout(self) -> None:
        self.tick()
        self._since_notices_ms += self._timer.interval()
        if self._since_notices_ms >= NOTICES_EVERY_MS:
            self._pass_on_notices()

    def _tell(self, events: Iterable[Event]) -> None:
        """Wind the timer for the new state first, so that who listens finds everything in order."""
        self._wind()
        for event in events:
            self._tell_one(event)
        self.ticked.emit()
        if not self._timer.isActive():
            self._pass_on_notices()

    def _tell_one(self, event: Event) -> None:
        match event:
            case SegmentStarted(segment):
                self.segment_started.emit(segment)
            case SegmentEnded():
                self.segment_ended.emit(event)
            case CueReached(cue):
                self.cue_reached.emit(cue)
            case Waiting(segment):
                self.waiting.emit(segment)
            case Paused(gap_ms=gap_ms):
                self.paused.emit(gap_ms)
            case Moved():
                self.moved.emit()
            case Finished(early=early):
                self.finished.emit(early)

    def _wind(self) -> None:
        """Run the timer exactly while the session runs, as fast as it is looked at."""
        if not self._session.is_running:
            self._timer.stop()
            return
        if not self._timer.isActive() or self._timer.interval() != self.frame_ms:
            self._timer.start(self.frame_ms)

    def _pass_on_notices(self) -> None:
        self._since_notices_ms = 0
        for notice in self._session.notices():
            self.noticed.emit(notice)
