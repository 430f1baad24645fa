"""Where the steps of a routine begin in its sound, for players that can jump to them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise

from stretchtimer.timeline.timeline import Timeline

MOST = 255  # a table of contents in an ID3 tag counts them in one byte


@dataclass(frozen=True, slots=True)
class Chapter:
    """One step, from the moment it is announced to the next one's; ms from the beginning."""

    start_ms: int
    end_ms: int
    title: str


def chapters_of(timeline: Timeline) -> tuple[Chapter, ...]:
    """Every step as it is done, rounds written out; of more than `MOST`, the rest belongs to the last."""
    steps = groupby(timeline.segments, key=lambda segment: segment.step_index)
    firsts = [next(segments) for _index, segments in steps][:MOST]
    starts = [*(first.start_ms for first in firsts), timeline.total_ms]
    return tuple(
        Chapter(start_ms, end_ms, first.exercise.name)
        for first, (start_ms, end_ms) in zip(firsts, pairwise(starts), strict=True)
    )
