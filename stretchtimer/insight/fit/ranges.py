"""Times with an earliest and a latest end: the latest comes nearer, or goes further away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stretchtimer.insight.coach.work import changed, placed
from stretchtimer.insight.fit.limits import Limits
from stretchtimer.insight.fit.stage import SECOND_MS, Draft, Stage, whole_seconds
from stretchtimer.routine.model import Span, Step


def shorter_ranges(draft: Draft, _limits: Limits) -> Stage:
    """All open-ended times end sooner by as much, none before its minimum."""
    return _stage(
        draft,
        lambda span: span.max_ms - span.min_ms,
        lambda span, by_ms: max(span.max_ms - by_ms, span.min_ms),
    )


def longer_ranges(draft: Draft, limits: Limits) -> Stage:
    """All open-ended times may go on for longer by as much, none beyond what a warm-up or cool-down takes."""
    return _stage(
        draft,
        lambda span: limits.longest_range_ms(span) - span.max_ms,
        lambda span, by_ms: min(span.max_ms + by_ms, limits.longest_range_ms(span)),
    )


def _stage(draft: Draft, room_ms: Callable[[Span], int], end_ms: Callable[[Span, int], int]) -> Stage:
    spans = {
        item.place: item.step.span
        for item in placed(draft.routine)
        if item.step.span is not None and item.step.span.is_open
    }

    def moved(step: Step, by_ms: int) -> Step:
        assert step.span is not None, "only steps with a span are moved"
        return replace(step, span=replace(step.span, max_ms=end_ms(step.span, by_ms)))

    def at(degree: int) -> Draft:
        routine = changed(draft.routine, tuple(spans), lambda step: moved(step, degree * SECOND_MS))
        return replace(draft, routine=routine)

    return Stage(whole_seconds(max(map(room_ms, spans.values()), default=0)), at)
