"""The whole session as blocks on a line: where each lies, and which time is where. Pure numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Timeline

CROWDED = 0.6  # of the width: more than this for gaps and smallest blocks, and a coarser line is drawn


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the line, px. It stands for the segments `first` to `last`, of which `shown` is the main one."""

    left: float
    width: float
    first: int
    last: int
    shown: Segment
    start_ms: int
    end_ms: int

    @property
    def right(self) -> float:
        """Its other end."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Span:
    """One step on the line, px, under its name."""

    name: str
    step_index: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Grain:
    """How fine the line is: gaps inside a step and between steps, the smallest gap and work, px."""

    inside: float
    between: float
    least_gap: float
    least_work: float
    by_step: bool = False


_GRAINS = (_Grain(3, 10, 7, 8), _Grain(2, 6, 3, 4), _Grain(1, 3, 1, 2), _Grain(0, 2, 1, 2, by_step=True))


class Track:
    """A timeline laid out over `width` px: every block long enough to be seen, the rest in proportion to its time.

    With `open_as_rest` what the person ends takes as much room as all the rest, however long it may last.
    """

    def __init__(self, timeline: Timeline, width: float, *, open_as_rest: bool = False) -> None:
        self.timeline, self.width = timeline, width
        segments = timeline.segments
        longest = timeline.total_ms
        if open_as_rest:
            longest = sum(segment.duration_ms for segment in segments if segment.min_ms is None) or longest
        self.blocks = _laid_out(segments, width, longest)

    def x_of(self, t_ms: int) -> float:
        """Where a time lies."""
        block = self.blocks[max(bisect_right(self._starts, t_ms) - 1, 0)]
        long_ms = block.end_ms - block.start_ms
        share = (t_ms - block.start_ms) / long_ms if long_ms else 0.0
        return block.left + block.width * min(max(share, 0.0), 1.0)

    def time_at(self, x: float) -> int:
        """Which time lies at `x`; between two blocks, the start of the next."""
        block = self.blocks[max(bisect_right(self._lefts, x) - 1, 0)]
        if x > block.right:
            return min(block.end_ms, self.timeline.total_ms - 1)
        share = min(max((x - block.left) / block.width, 0.0), 1.0) if block.width else 0.0
        at_ms = block.start_ms + round((block.end_ms - block.start_ms) * share)
        return min(at_ms, block.end_ms - 1)

    def segment_at(self, x: float) -> Segment:
        """The segment that lies at `x`."""
        return self.timeline.at(self.time_at(x)).segment

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Each step from its first block to its last."""
        spans = []
        for step_index, group in groupby(self.blocks, key=lambda block: block.shown.step_index):
            blocks = list(group)
            spans.append(Span(blocks[0].shown.exercise.name, step_index, blocks[0].left, blocks[-1].right))
        return tuple(spans)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(block.start_ms for block in self.blocks)

    @cached_property
    def _lefts(self) -> tuple[float, ...]:
        return tuple(block.left for block in self.blocks)


def _laid_out(segments: Sequence[Segment], width: float, longest_ms: int) -> tuple[Block, ...]:
    """Blocks of the finest grain there is room for; if even steps are too many, one block for all.

    None is laid out as longer than `longest_ms`.
    """
    for grain in _GRAINS:
        if not grain.by_step and len(segments) * (grain.least_gap + grain.inside) > width:
            continue  # far too many, whatever they are
        groups = list(_groups(segments, grain.by_step))
        gaps = [_gap(segments, a, b, grain) for a, b in pairwise(groups)]
        shown = [_main(segments[first : last + 1]) for first, last in groups]
        least = [grain.least_work if segment.kind.is_work else grain.least_gap for segment in shown]
        if sum(gaps) + sum(least) <= width * CROWDED:
            break
    else:
        groups, gaps, shown, least = [(0, len(segments) - 1)], [], [_main(segments)], [width]
    lengths = [min(segments[last].end_ms - segments[first].start_ms, longest_ms) for first, last in groups]
    widths = _shared_out(width - sum(gaps), lengths, least)
    return tuple(_placed(segments, groups, gaps, shown, widths))


def _placed(
    segments: Sequence[Segment],
    groups: list[tuple[int, int]],
    gaps: list[float],
    shown: list[Segment],
    widths: list[float],
) -> Iterator[Block]:
    left = 0.0
    for (first, last), gap, main, wide in zip(groups, (*gaps, 0.0), shown, widths, strict=True):
        yield Block(left, wide, first, last, main, segments[first].start_ms, segments[last].end_ms)
        left += wide + gap


def _groups(segments: Sequence[Segment], by_step: bool) -> Iterator[tuple[int, int]]:
    """First and last index of what one block stands for."""
    if not by_step:
        yield from ((index, index) for index in range(len(segments)))
        return
    for _step, group in groupby(range(len(segments)), key=lambda index: segments[index].step_index):
        indexes = list(group)
        yield indexes[0], indexes[-1]


def _gap(segments: Sequence[Segment], one: tuple[int, int], other: tuple[int, int], grain: _Grain) -> float:
    same = segments[one[1]].step_index == segments[other[0]].step_index
    return grain.inside if same else grain.between


def _main(segments: Sequence[Segment]) -> Segment:
    """The longest piece of work among `segments`, or the first if there is none."""
    work = [segment for segment in segments if segment.kind.is_work]
    return max(work, key=lambda segment: segment.duration_ms) if work else segments[0]


def _shared_out(width: float, lengths: Sequence[int], least: Sequence[float]) -> list[float]:
    """`width` shared out in proportion to `lengths`, none below its `least`; what those take the others give up."""
    small: set[int] = set()
    while True:
        free = width - sum(least[index] for index in small)
        total = sum(length for index, length in enumerate(lengths) if index not in small)
        scale = free / total if total else 0.0
        more = {i for i, long in enumerate(lengths) if i not in small and long * scale < least[i]}
        if not more:
            return [least[i] if i in small else long * scale for i, long in enumerate(lengths)]
        small |= more
