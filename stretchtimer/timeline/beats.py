"""A soft beat to move to: the tempo of reps, the cadence of pedals. Pure: segments in, times out."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.routine.exercise import Stage
from stretchtimer.timeline.segment import Segment, SegmentKind


def beats_of(segment: Segment) -> Iterator[int]:
    """When it beats in `segment`, in ms from the session's start: once a rep, or once a turn of the pedals.

    The beat of a cadence given as a range is in its middle. At one's own pace nothing beats.
    """
    for start_ms, end_ms, period_ms in _stretches(segment):
        number = 0
        while (at_ms := start_ms + round(number * period_ms)) < end_ms:
            yield at_ms
            number += 1


def turn_ms(stage: Stage) -> float | None:
    """How long one turn takes in the middle of the stage's cadence; None without one."""
    return 60_000 * 2 / sum(stage.cadence) if stage.cadence else None


def _stretches(segment: Segment) -> Iterator[tuple[int, int, float]]:
    """Start, end and period of each stretch that has one tempo."""
    if segment.kind is SegmentKind.MOVE and not segment.waits:
        rep_ms = segment.step.rep_ms or segment.exercise.rep_ms
        if rep_ms:
            yield segment.start_ms, segment.end_ms, rep_ms
        return
    for start_ms, end_ms, stage in segment.stage_spans:
        if period_ms := turn_ms(stage):
            yield start_ms, end_ms, period_ms
