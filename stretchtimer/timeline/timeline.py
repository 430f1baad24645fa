"""A whole session as a pure function of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from stretchtimer.routine.model import Routine
from stretchtimer.timeline.beats import beats_of
from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.cues import cues_of
from stretchtimer.timeline.segment import Ending, Segment, SegmentKind

REPEAT_READY_MS = 5_000  # to settle again before a repeated side
SHORTEST_REST_OF_SEGMENT_MS = 1_000  # taking time away leaves at least this much


@dataclass(frozen=True, slots=True)
class Moment:
    """What is asked at one instant. All times in milliseconds."""

    t_ms: int
    index: int
    segment: Segment
    work: Segment | None  # the work that comes after this segment, None at the end

    @property
    def elapsed_ms(self) -> int:
        """Time since the segment's start."""
        return self.t_ms - self.segment.start_ms

    @property
    def remaining_ms(self) -> int:
        """Time to the segment's end."""
        return self.segment.end_ms - self.t_ms


@dataclass(frozen=True)
class Timeline:
    """The whole session, known before it starts. Segments tile [0, total_ms) without gap or overlap."""

    routine: Routine
    segments: tuple[Segment, ...]

    @property
    def total_ms(self) -> int:
        """The length of the session, open-ended parts at their longest."""
        return self.segments[-1].end_ms

    @property
    def planned_ms(self) -> int:
        """The work asked for, open-ended parts at their minimum."""
        return sum(segment.enough_ms for segment in self.segments if segment.kind.is_work)

    def at(self, t_ms: int) -> Moment:
        """What is asked at `t_ms`; outside the session, the nearest end answers. O(log n)."""
        index = self.index_at(t_ms)
        following = bisect_right(self._work, index)
        work = self.segments[self._work[following]] if following < len(self._work) else None
        return Moment(min(max(t_ms, 0), self.total_ms), index, self.segments[index], work)

    def index_at(self, t_ms: int) -> int:
        """The index of the segment that covers `t_ms`; outside the session, of the nearest."""
        return max(bisect_right(self._starts, t_ms) - 1, 0)

    def gate_after(self, t_ms: int) -> int | None:
        """The end of the first segment that waits for the person and ends after `t_ms`, or None."""
        at = bisect_right(self._gates, t_ms)
        return self._gates[at] if at < len(self._gates) else None

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue in order of time; the last is the finish, at `total_ms`."""
        return cues_of(self.segments)

    def cues_between(self, from_ms: int, to_ms: int) -> tuple[Cue, ...]:
        """The cues in [from_ms, to_ms)."""
        return self.cues[bisect_left(self._cue_times, from_ms) : bisect_left(self._cue_times, to_ms)]

    def beats_between(self, from_ms: int, to_ms: int) -> tuple[int, ...]:
        """The times in [from_ms, to_ms) at which it beats, for those who like to move to a beat."""
        return self._beats[bisect_left(self._beats, from_ms) : bisect_left(self._beats, to_ms)]

    @property
    def has_beats(self) -> bool:
        """Whether anything beats in it."""
        return bool(self._beats)

    def with_time_added(self, index: int, by_ms: int, elapsed_ms: int) -> Timeline:
        """Segment `index` made longer, or shorter as far as `elapsed_ms` allows; the rest moves along."""
        segment = self.segments[index]
        least = min(segment.duration_ms, elapsed_ms + SHORTEST_REST_OF_SEGMENT_MS)
        by_ms = max(by_ms, least - segment.duration_ms)
        longer = replace(segment, end_ms=segment.end_ms + by_ms, added_ms=segment.added_ms + by_ms)
        return self._spliced(index, index + 1, (longer,))

    def with_repeat(self, index: int) -> Timeline:
        """The work at `index` done once more right after it, with a moment to settle before."""
        work = self.segments[index]
        start = work.end_ms
        settle = replace(
            work,
            kind=SegmentKind.READY,
            start_ms=start,
            end_ms=start + REPEAT_READY_MS,
            ends=Ending.BY_TIME,
            min_ms=None,
            added_ms=0,
        )
        again = replace(work, added_ms=0).moved(work.duration_ms + REPEAT_READY_MS)
        again = replace(again, end_ms=again.end_ms - work.added_ms)
        return self._spliced(index, index + 1, (work, settle, again))

    def with_sides_switched(self, index: int) -> Timeline:
        """From segment `index` on, what was to be done on one side is done on the other."""
        later = (replace(segment, side=segment.side.other) for segment in self.segments[index:])
        return Timeline(self.routine, (*self.segments[:index], *later))

    def with_effort_moved(self, index: int, by: int, elapsed_ms: int) -> Timeline:
        """From now, `elapsed_ms` into segment `index`, `by` levels of its ramp harder; below 0 easier.

        Itself where the ramp has no such level.
        """
        segment = self.segments[index]
        changed = segment.made_harder(by, elapsed_ms)
        return self if changed is segment else self._spliced(index, index + 1, (changed,))

    def _spliced(self, start: int, stop: int, new: tuple[Segment, ...]) -> Timeline:
        by_ms = new[-1].end_ms - self.segments[stop - 1].end_ms
        later = tuple(segment.moved(by_ms) for segment in self.segments[stop:])
        return Timeline(self.routine, (*self.segments[:start], *new, *later))

    @cached_property
    def _beats(self) -> tuple[int, ...]:
        return tuple(at_ms for segment in self.segments for at_ms in beats_of(segment))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(segment.start_ms for segment in self.segments)

    @cached_property
    def _work(self) -> tuple[int, ...]:
        return tuple(index for index, segment in enumerate(self.segments) if segment.kind.is_work)

    @cached_property
    def _gates(self) -> tuple[int, ...]:
        return tuple(segment.end_ms for segment in self.segments if segment.waits)

    @cached_property
    def _cue_times(self) -> tuple[int, ...]:
        return tuple(cue.at_ms for cue in self.cues)
