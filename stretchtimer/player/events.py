"""What happened in a session, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.segment import Outcome, Segment


@dataclass(frozen=True, slots=True)
class SegmentStarted:
    """The session came into `segment`."""

    segment: Segment


@dataclass(frozen=True, slots=True)
class SegmentEnded:
    """The session left `segment`; `held_ms` of it were really done."""

    segment: Segment
    held_ms: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class CueReached:
    """The time of `cue` has come."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class Waiting:
    """`segment` has come to its end and stands still until the person says ready."""

    segment: Segment


@dataclass(frozen=True, slots=True)
class Paused:
    """The session stands still at `at_ms`. `gap_ms` is above 0 if the machine slept: that long was not credited."""

    at_ms: int
    gap_ms: int = 0


@dataclass(frozen=True, slots=True)
class Moved:
    """The session runs on from `at_ms`: at its start, after a pause, or after a jump; its timeline may be new."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The session came to its end, or, with `early`, the person ended it."""

    at_ms: int
    early: bool = False


Event = SegmentStarted | SegmentEnded | CueReached | Waiting | Paused | Moved | Finished
