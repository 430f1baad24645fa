"""The stretches of time a session is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from stretchtimer.routine.exercise import Exercise, Side, Stage
from stretchtimer.routine.model import Step
from stretchtimer.timeline.effort import EffortMove, moved, moved_by, stage_after


class SegmentKind(StrEnum):
    """What the person does in a segment."""

    READY = "ready"
    HOLD = "hold"
    MOVE = "move"
    CARDIO = "cardio"
    PUSH = "push"
    RELEASE = "release"
    BREATHE = "breathe"
    SWITCH = "switch"
    REST = "rest"

    @property
    def is_work(self) -> bool:
        """Whether it counts as exercise done: it gets an entry in the journal."""
        return self in _WORK


_WORK = frozenset(
    {SegmentKind.HOLD, SegmentKind.MOVE, SegmentKind.CARDIO, SegmentKind.PUSH, SegmentKind.BREATHE}
)


class Outcome(StrEnum):
    """How a piece of work ended."""

    DONE = "done"  # held as long as asked, or longer than the minimum
    SHORT = "short"  # begun, and left before it was done
    SKIPPED = "skipped"  # passed over


class Ending(StrEnum):
    """Who ends a segment: the clock, or the person."""

    BY_TIME = "time"
    WHEN_READY = "ready"


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of a session in which one thing is asked of the person.

    Covers [start_ms, end_ms), counted from the session's start. `step_index` counts the steps as they are done, rounds
    unrolled, from 0; `ordinal` is the place in the timeline as compiled, and stays when others are inserted.
    `set` counts from 1. A ready, switch or rest carries the side and set of the work that follows.
    `min_ms`, counted from the segment's start, is the bell of an open-ended one. `added_ms` is what the person added.
    `harder` is by how many levels of its ramp the person wants more of it than it asks for, below 0 less; they said so
    last `wished_ms` from the segment's start.
    """

    kind: SegmentKind
    start_ms: int
    end_ms: int
    step: Step
    step_index: int
    ordinal: int
    side: Side = Side.BOTH
    set: int = 1
    ends: Ending = Ending.BY_TIME
    min_ms: int | None = None
    added_ms: int = 0
    harder: int = 0
    wished_ms: int | None = None

    @property
    def duration_ms(self) -> int:
        """How long it lasts; of one that waits for the person, the time laid out for it."""
        return self.end_ms - self.start_ms

    @property
    def exercise(self) -> Exercise:
        """What is done in it, or, in a gap, what comes next."""
        return self.step.exercise

    @property
    def waits(self) -> bool:
        """Whether time stands still at its end until the person says ready."""
        return self.ends is Ending.WHEN_READY and self.min_ms is None

    @property
    def enough_ms(self) -> int:
        """From when on it counts as done: the minimum of an open-ended one, else its whole length."""
        return self.duration_ms if self.min_ms is None else self.min_ms

    def moved(self, by_ms: int) -> Segment:
        """The same segment, `by_ms` later."""
        return replace(self, start_ms=self.start_ms + by_ms, end_ms=self.end_ms + by_ms)

    def stage_at(self, elapsed_ms: int) -> Stage | None:
        """The stage of a cardio ramp `elapsed_ms` into the segment; the last one goes on to the end."""
        stages = self.stages
        return stage_after(stages, elapsed_ms) if stages else None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of a cardio ramp as the person wants them, in order; none of anything else."""
        made = self._stages_as_made
        return tuple(moved(made, stage, self.harder) for stage in made)

    @property
    def stage_spans(self) -> Iterator[tuple[int, int, Stage]]:
        """Each stage with its start and end, ms from the session's start; the last one goes on to the end."""
        stages, start_ms = self.stages, self.start_ms
        for number, stage in enumerate(stages, 1):
            is_last = number == len(stages)
            end_ms = self.end_ms if is_last else min(start_ms + stage.duration_ms, self.end_ms)
            if start_ms < end_ms:
                yield start_ms, end_ms, stage
            start_ms = end_ms

    @property
    def effort_move(self) -> EffortMove | None:
        """How the person wanted it when they last said so; None as made."""
        if not self.harder or self.wished_ms is None:
            return None
        asked = stage_after(self._stages_as_made, self.wished_ms)
        return EffortMove(asked.effort, moved(self._stages_as_made, asked, self.harder).effort)

    @property
    def has_levels(self) -> bool:
        """Whether its ramp asks for more than one effort, so that it can be made harder or easier."""
        return len({stage.effort for stage in self._stages_as_made}) > 1

    def can_be_harder(self, by: int, elapsed_ms: int) -> bool:
        """Whether its ramp has a level `by` above, or below, the one that is on after `elapsed_ms`."""
        return self.made_harder(by, elapsed_ms) is not self

    def made_harder(self, by: int, elapsed_ms: int) -> Segment:
        """The same segment, asking for `by` levels more of it from now on; itself where the ramp has no such level."""
        made = self._stages_as_made
        if not made:
            return self
        asked = stage_after(made, elapsed_ms)
        harder = moved_by(made, asked, self.harder, by)
        if moved(made, asked, harder).effort == moved(made, asked, self.harder).effort:
            return self
        return replace(self, harder=harder, wished_ms=elapsed_ms)

    @property
    def _stages_as_made(self) -> tuple[Stage, ...]:
        """The stages of a cardio ramp as the routine has them."""
        ramp = self.step.ramp
        return ramp.stages if self.kind is SegmentKind.CARDIO and ramp is not None else ()
