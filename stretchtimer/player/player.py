"""A session in play: which timeline, since when, running or not. Immutable; every command makes a new one."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.player.clock import Instant
from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Moment, Timeline


@dataclass(frozen=True, slots=True)
class Anchor:
    """The clock showed `instant` when the session was at `at_ms`. Position follows from it; nothing is counted."""

    instant: Instant
    at_ms: int


@dataclass(frozen=True, slots=True)
class Player:
    """The state of one session. All times in milliseconds.

    `index` is the segment entered last, `entered_ms` where it was entered, so that a jump into the middle credits only
    what follows. Events are told up to, not including, `told_ms`. `seen` is the last look at the clock: a gap after it
    is not credited. Where a segment waits for the person, the anchor runs on past the gate while the position stands
    before it: the difference is the time they really took.
    """

    timeline: Timeline
    anchor: Anchor
    running: bool
    seen: Instant
    index: int = 0
    told_ms: int = 0
    entered_ms: int = 0
    over: bool = False

    def raw_ms(self, now: Instant) -> int:
        """Where the clock alone would be, gates not heeded."""
        if not self.running:
            return self.anchor.at_ms
        return self.anchor.at_ms + now.clock_ms - self.anchor.instant.clock_ms

    def position_ms(self, now: Instant) -> int:
        """Where the session is: at a segment that waits, time stands on its last millisecond."""
        raw = min(self.raw_ms(now), self.timeline.total_ms)
        gate = self.timeline.gate_after(self.segment.start_ms)
        return raw if gate is None else min(raw, gate - 1)

    def held_ms(self, now: Instant) -> int:
        """How long the present segment has really been done, waiting included."""
        at_ms = self.raw_ms(now) if self.segment.waits else self.position_ms(now)
        return max(at_ms - self.entered_ms, 0)

    def moment(self, now: Instant) -> Moment:
        """What is asked of the person now."""
        return self.timeline.at(self.position_ms(now))

    @property
    def segment(self) -> Segment:
        """The segment that was entered last."""
        return self.timeline.segments[self.index]

    def waits(self, now: Instant) -> bool:
        """Whether time stands still until the person says ready."""
        return self.segment.waits and self.raw_ms(now) >= self.segment.end_ms - 1
