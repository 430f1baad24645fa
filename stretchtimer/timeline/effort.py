"""How hard a ramp asks one to go, and how it is made easier or harder: always in the ramp's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stretchtimer.routine.exercise import Stage


@dataclass(frozen=True, slots=True)
class EffortMove:
    """From the effort that was asked to the one the person wanted instead, both on the Borg CR10 scale, 0 to 10."""

    asked: int
    wanted: int


def stage_after(ramp: Sequence[Stage], elapsed_ms: int) -> Stage:
    """The one of a ramp's stages that is on after `elapsed_ms`; the last one goes on to the end."""
    left = elapsed_ms
    for stage in ramp:
        left -= stage.duration_ms
        if left < 0:
            return stage
    return ramp[-1]


def levels_of(ramp: Sequence[Stage]) -> tuple[int, ...]:
    """The efforts that the ramp names, the easiest first, on the Borg CR10 scale."""
    return tuple(sorted({stage.effort for stage in ramp}))


def moved(ramp: Sequence[Stage], stage: Stage, by: int) -> Stage:
    """`stage` of `ramp`, `by` of the ramp's levels harder, or easier below 0; never beyond what the ramp names.

    The cadence and the words are those with which the ramp first asks for that effort.
    """
    effort = levels_of(ramp)[_level(ramp, stage, by)]
    if effort == stage.effort:
        return stage
    like = next(other for other in ramp if other.effort == effort)
    return replace(like, duration_ms=stage.duration_ms)


def moved_by(ramp: Sequence[Stage], stage: Stage, so_far: int, by: int) -> int:
    """By how many levels `stage` is moved, having been moved `so_far`, once it is made `by` harder."""
    here = _level(ramp, stage, so_far)
    most = len(levels_of(ramp)) - 1
    return min(max(here + by, 0), most) - _level(ramp, stage, 0)


def _level(ramp: Sequence[Stage], stage: Stage, by: int) -> int:
    """Which of the levels that is, counted from 0."""
    levels = levels_of(ramp)
    return min(max(levels.index(stage.effort) + by, 0), len(levels) - 1)
