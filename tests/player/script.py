"""A session told as a script: play(calf).after(18).pause().after(60).resume()."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stretchtimer.player import commands
from stretchtimer.player.clock import Instant
from stretchtimer.player.events import CueReached, Event, Finished, SegmentEnded, SegmentStarted
from stretchtimer.player.player import Player
from stretchtimer.player.telling import Turn, advance, begin
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import LEAD_IN_MS, compile_routine
from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.timeline import Moment, Timeline

TICK_MS = 250
NOON = Instant(clock_ms=5_000_000, wall_ms=1_700_000_000_000)


class Script:
    """One session, its clock in the hand of the test. Seconds go in, events come out."""

    def __init__(self, timeline: Timeline, at_ms: int = 0) -> None:
        self.now = NOON
        self.player: Player
        self.events: list[Event] = []
        self._take(begin(timeline, self.now, at_ms))

    def after(self, seconds: float, tick_ms: int = TICK_MS) -> Script:
        """Let `seconds` pass, looking at the clock every `tick_ms`."""
        left = round(seconds * 1_000)
        while left > 0:
            self.leap(min(tick_ms, left) / 1_000)
            self._take(advance(self.player, self.now))
            left -= tick_ms
        return self

    def leap(self, seconds: float, wall_s: float | None = None) -> Script:
        """Move the clocks without looking; the wall clock its own way if told."""
        ms, wall = round(seconds * 1_000), round((seconds if wall_s is None else wall_s) * 1_000)
        self.now = Instant(self.now.clock_ms + ms, self.now.wall_ms + wall)
        return self

    def do(self, command: Callable[[Player, Instant], Turn]) -> Script:
        """Carry out a command now."""
        self._take(command(self.player, self.now))
        return self

    def pause(self) -> Script:
        return self.do(commands.pause)

    def resume(self) -> Script:
        return self.do(commands.resume)

    def skip(self) -> Script:
        return self.do(commands.skip)

    def back(self) -> Script:
        return self.do(commands.back)

    def ready(self) -> Script:
        return self.do(commands.ready)

    def repeat_side(self) -> Script:
        return self.do(commands.repeat_side)

    def stop(self) -> Script:
        return self.do(commands.stop)

    def add(self, seconds: float) -> Script:
        return self.do(lambda player, now: commands.add_time(player, now, round(seconds * 1_000)))

    def harder(self, by: int = 1) -> Script:
        return self.do(lambda player, now: commands.move_effort(player, now, by))

    def seek(self, seconds: float) -> Script:
        return self.do(lambda player, now: commands.seek(player, now, round(seconds * 1_000)))

    def to_end(self) -> Script:
        """Let it run until it is over, ready at once where it waits."""
        for _look in range(100_000):
            if self.player.over:
                return self
            if self.player.waits(self.now):
                self.ready()
            self.after(1, tick_ms=1_000)
        raise AssertionError("never over")

    @property
    def at(self) -> float:
        """The position in seconds."""
        return self.player.position_ms(self.now) / 1_000

    @property
    def moment(self) -> Moment:
        return self.player.moment(self.now)

    @property
    def entries(self) -> list[tuple[str, str, float, str]]:
        """Kind, side, seconds held and outcome of each piece of work that ended."""
        return [
            (e.segment.kind.value, e.segment.side.value, e.held_ms / 1_000, e.outcome.value)
            for e in self.events
            if isinstance(e, SegmentEnded) and e.segment.kind.is_work
        ]

    @property
    def cues(self) -> list[Cue]:
        """Every cue told so far."""
        return [event.cue for event in self.events if isinstance(event, CueReached)]

    @property
    def entered(self) -> list[str]:
        """The kinds of the segments entered, in order."""
        return [e.segment.kind.value for e in self.events if isinstance(e, SegmentStarted)]

    @property
    def finished(self) -> Finished | None:
        """How it ended, if it has."""
        return next((event for event in self.events if isinstance(event, Finished)), None)

    def _take(self, turn: Turn) -> None:
        self.player, events = turn
        self.events.extend(events)


def play(routine: Routine, lead_in_ms: int = LEAD_IN_MS) -> Script:
    """Start a session of `routine`."""
    return Script(compile_routine(routine, lead_in_ms))


def settled(player: Player) -> Player:
    """The state without its last look at the clock, for comparing."""
    return replace(player, seen=NOON)
