"""A routine as a skyline: every stretch of it as a bar, as wide as it is long and as high as it asks of the body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from stretchtimer.gui.theme.tokens import Colours, Radius
from stretchtimer.gui.widgets.painting import box
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Timeline

WITHIN_PX = 2.0  # between bars of one step
BETWEEN_PX = 6.0  # between steps
MOST_GAPS = 0.4  # of the width may go into gaps; above, they shrink
NARROWEST_PX = 1.5
HARDEST_EFFORT = 10  # of the Borg CR10 scale

_HEIGHTS = {
    SegmentKind.HOLD: 1.0,
    SegmentKind.PUSH: 1.0,
    SegmentKind.RELEASE: 0.35,
    SegmentKind.MOVE: 0.68,
    SegmentKind.BREATHE: 0.5,
    SegmentKind.CARDIO: 0.5,
}
_GAP_HEIGHT = 0.16
_LEAST_CARDIO = 0.25


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `height` from 0 to 1; `step` tells which bars belong together."""

    kind: SegmentKind
    length_ms: int
    height: float
    step: int


def skyline(timeline: Timeline) -> tuple[Bar, ...]:
    """The bars of `timeline`; open-ended parts are as long as their minimum, ramps rise with the effort."""
    return tuple(bar for segment in timeline.segments for bar in _bars(segment))


def _bars(segment: Segment) -> Iterator[Bar]:
    if segment.kind is SegmentKind.CARDIO and segment.step.ramp is not None:
        left = segment.enough_ms
        for stage in segment.step.ramp.stages:
            length = min(stage.duration_ms, left)
            left -= length
            if length:
                height = _LEAST_CARDIO + (1 - _LEAST_CARDIO) * stage.effort / HARDEST_EFFORT
                yield Bar(segment.kind, length, height, segment.step_index)
        return
    yield Bar(segment.kind, segment.enough_ms, _HEIGHTS.get(segment.kind, _GAP_HEIGHT), segment.step_index)


def paint_skyline(painter: QPainter, rect: QRectF, bars: tuple[Bar, ...], c: Colours, *, ahead: bool) -> None:
    """Draw `bars` standing on the bottom of `rect`; with `ahead`, in the quiet colours of what is still to come."""
    total = sum(bar.length_ms for bar in bars)
    if not total:
        return
    gaps = [_gap(before, after) for before, after in pairwise(bars)]
    shrink = min(1.0, MOST_GAPS * rect.width() / sum(gaps)) if gaps else 1.0
    room = rect.width() - sum(gaps) * shrink
    x = rect.left()
    for bar, gap in zip(bars, (*gaps, 0.0), strict=True):
        width = max(room * bar.length_ms / total, NARROWEST_PX)
        height = rect.height() * bar.height
        place = QRectF(x, rect.bottom() - height, width, height)
        box(painter, place, min(Radius.BAR, width / 2, height / 2), _fill(bar.kind, c, ahead=ahead))
        x += room * bar.length_ms / total + gap * shrink


def _gap(before: Bar, after: Bar) -> float:
    return WITHIN_PX if before.step == after.step else BETWEEN_PX


def _fill(kind: SegmentKind, c: Colours, *, ahead: bool) -> str:
    hold, move, cardio, gap = (
        (c.ahead_hold, c.ahead_move, c.ahead_cardio, c.ahead_gap)
        if ahead
        else (c.seg_hold, c.seg_move, c.seg_cardio, c.ahead_gap)
    )
    return {
        SegmentKind.HOLD: hold,
        SegmentKind.PUSH: hold,
        SegmentKind.MOVE: move,
        SegmentKind.BREATHE: move,
        SegmentKind.CARDIO: cardio,
    }.get(kind, gap)
