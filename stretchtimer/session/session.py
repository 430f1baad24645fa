"""One session from start to end: what happens when a hold ends is answered here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from stretchtimer.journal.entries import entry_of
from stretchtimer.journal.log import Log, NoLog
from stretchtimer.journal.records import Pause, SessionOutcome, SessionStart
from stretchtimer.player import commands
from stretchtimer.player.clock import Clock, Instant
from stretchtimer.player.events import Event, Finished, Moved, Paused, SegmentEnded
from stretchtimer.player.player import Player
from stretchtimer.player.telling import Turn, advance, begin
from stretchtimer.session.ports import Sound
from stretchtimer.timeline.timeline import Moment, Timeline


@dataclass
class Session:
    """A timeline played for a person: events go to the journal and the sound, the state is asked by the faces.

    `start` names it in the journal; one read back from there goes on where it was left. Nothing here waits for the
    disk or the device if `log` and `sound` do not. Every command returns what happened.
    """

    timeline_as_made: Timeline
    start_of: SessionStart
    clock: Clock
    sound: Sound
    log: Log
    held: list[SegmentEnded] = field(default_factory=list)
    _player: Player | None = None
    _pause: Pause | None = None

    @property
    def is_taken_down(self) -> bool:
        """Whether what is held goes into the journal; not if it is a rehearsal."""
        return not isinstance(self.log, NoLog)

    def start(self, from_ordinal: int = 0) -> tuple[Event, ...]:
        """Begin, or, with the ordinal of a segment, go on from that segment."""
        self.log.begin(self.start_of)
        at_ms = self.timeline_as_made.segments[from_ordinal].start_ms
        now = self.clock()
        return self._told(begin(self.timeline_as_made, now, at_ms), now)

    def tick(self) -> tuple[Event, ...]:
        """Look at the clock; what has come to pass since the last look."""
        return self._do(advance)

    def pause(self) -> tuple[Event, ...]:
        """Stand still."""
        return self._do(commands.pause)

    def resume(self) -> tuple[Event, ...]:
        """Go on."""
        return self._do(commands.resume)

    def toggle(self) -> tuple[Event, ...]:
        """Pause if running, else go on."""
        return self.pause() if self.is_running else self.resume()

    def skip(self) -> tuple[Event, ...]:
        """Leave this; in a gap, pass over what comes."""
        return self._do(commands.skip)

    def back(self) -> tuple[Event, ...]:
        """Restart this, or, right after its start, go to the one before."""
        return self._do(commands.back)

    def repeat_side(self) -> tuple[Event, ...]:
        """Do this side once more."""
        return self._do(commands.repeat_side)

    def switch_side(self) -> tuple[Event, ...]:
        """Go on on the other side."""
        return self._do(commands.switch_side)

    def add_time(self, by_ms: int) -> tuple[Event, ...]:
        """Make this longer, or shorter."""
        return self._do(lambda player, now: commands.add_time(player, now, by_ms))

    def move_effort(self, by: int) -> tuple[Event, ...]:
        """Ask for more effort by so many levels of the ramp, or less."""
        return self._do(lambda player, now: commands.move_effort(player, now, by))

    def ready(self) -> tuple[Event, ...]:
        """In position, or finished with what is the person's to finish."""
        return self._do(commands.ready)

    def seek(self, to_ms: int) -> tuple[Event, ...]:
        """Go to another place."""
        return self._do(lambda player, now: commands.seek(player, now, to_ms))

    def stop(self) -> tuple[Event, ...]:
        """End it here."""
        return self._do(commands.stop)

    @property
    def timeline(self) -> Timeline:
        """The timeline as it is now, with the time added and the sides repeated."""
        return self._player.timeline if self._player else self.timeline_as_made

    @property
    def now(self) -> Moment:
        """What is asked of the person at this instant."""
        return self._playing.moment(self.clock())

    @property
    def is_running(self) -> bool:
        """Whether time goes on."""
        return self._player is not None and self._player.running

    @property
    def is_over(self) -> bool:
        """Whether it came to its end or was ended."""
        return self._player is not None and self._player.over

    @property
    def is_waiting(self) -> bool:
        """Whether time stands still until the person says ready."""
        return self.is_running and self._playing.waits(self.clock())

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call, from the sound and the journal."""
        return (*self.sound.notices(), *self.log.notices())

    @property
    def _playing(self) -> Player:
        assert self._player is not None, "start() comes first"
        return self._player

    def _do(self, command: Callable[[Player, Instant], Turn]) -> tuple[Event, ...]:
        now = self.clock()
        return self._told(command(self._playing, now), now)

    def _told(self, turn: Turn, now: Instant) -> tuple[Event, ...]:
        self._player, events = turn
        for event in events:
            self._pass_on(event, now)
        return events

    def _pass_on(self, event: Event, now: Instant) -> None:
        match event:
            case SegmentEnded(segment) if segment.kind.is_work:
                self.held.append(event)
                entry = entry_of(segment, event.held_ms, event.outcome, local_time(now))
                self.log.add(self.start_of.id, entry)
            case Moved(at_ms):
                self._close_pause(now)
                self.sound.play(self.timeline, at_ms, now.clock_ms)
            case Paused(at_ms, gap_ms):
                self.sound.stop()
                self._open_pause(Pause(at_ms=at_ms, started_at=local_time(now), gap_ms=gap_ms))
            case Finished(early=early):
                if early:
                    self.sound.stop()
                self._close_pause(now)
                outcome = SessionOutcome.STOPPED if early else SessionOutcome.DONE
                self.log.end(self.start_of.id, outcome, local_time(now))
            case _:
                pass  # what only the faces show

    def _open_pause(self, pause: Pause) -> None:
        if self._pause is None:
            self._pause = pause
            self.log.add_pause(self.start_of.id, pause)

    def _close_pause(self, now: Instant) -> None:
        if self._pause is not None:
            self.log.add_pause(self.start_of.id, replace(self._pause, ended_at=local_time(now)))
            self._pause = None


def local_time(now: Instant) -> datetime:
    """The wall time of `now`, with this machine's offset."""
    return datetime.fromtimestamp(now.wall_ms / 1_000, UTC).astimezone()
