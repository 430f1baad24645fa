"""What the ring reads at a moment: the word, the digits, the line under them, and how much of it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.translations import _, pgettext
from stretchtimer.gui.player.breath import breath_at
from stretchtimer.gui.player.wording import CLOCK_FROM_MS, left_text, seconds_left
from stretchtimer.gui.words import clock_text, dose_text
from stretchtimer.timeline.phrases import work_word
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment

GAPS = frozenset({SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST, SegmentKind.RELEASE})


@dataclass(frozen=True, slots=True)
class Reading:
    """The words in the ring. `digits` may be a short word where nothing is counted.

    `still` greys the ring itself: nothing is held now. `paused` greys the digits too. `warm` is for relief.
    """

    phase: str
    digits: str
    under: str
    still: bool = False
    paused: bool = False
    warm: bool = False


def reading_of(moment: Moment, before: Segment | None, *, paused: bool = False) -> Reading:
    """What the ring reads at `moment`; `before` is the segment that came before."""
    segment = moment.segment
    reading = _of_waiting(moment) if segment.waits else _of_running(moment, before)
    phase = _("Paused") if paused else reading.phase
    return Reading(phase, reading.digits, reading.under, paused or segment.kind in GAPS, paused)


def share_of(moment: Moment) -> float:
    """How much of the ring is drawn, 0 to 1: it fills where the person ends it, drains where time does.

    Where nothing is counted, none of it is.
    """
    segment = moment.segment
    if segment.waits or not segment.duration_ms:
        return 0.0
    run_ms = moment.elapsed_ms if segment.min_ms is not None else moment.remaining_ms
    return min(max(run_ms / segment.duration_ms, 0.0), 1.0)


def notch_of(segment: Segment) -> tuple[float, str] | None:
    """Where on the ring the minimum of an open-ended segment lies, 0 to 1, and its time."""
    if segment.min_ms is None or not segment.duration_ms:
        return None
    return segment.min_ms / segment.duration_ms, left_text(segment.min_ms)


def minimum_reached(moment: Moment) -> bool:
    """Whether an open-ended segment may be finished now."""
    least = moment.segment.min_ms
    return least is not None and moment.elapsed_ms >= least


def _of_waiting(moment: Moment) -> Reading:
    """Of a segment that stands still until the person says so: nothing is counted."""
    segment = moment.segment
    if segment.kind is SegmentKind.MOVE and segment.step.reps:
        return Reading(_("At your own pace"), str(segment.step.reps), pgettext("unit", "reps"))
    return Reading(_("Take your time"), _("Ready?"), _then(moment.work))


def _of_running(moment: Moment, before: Segment | None) -> Reading:
    segment = moment.segment
    if segment.kind in (SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST):
        return Reading(work_word(segment, before), _countdown(moment), _then(moment.work))
    if segment.kind is SegmentKind.BREATHE and segment.exercise.breath:
        breath = breath_at(segment.exercise.breath, moment.elapsed_ms)
        left = left_text(moment.remaining_ms)
        return Reading(breath.word, str(seconds_left(breath.left_ms)), _("{time} left").format(time=left))
    if segment.min_ms is not None:
        most = _("up to {length}").format(length=dose_text(segment.duration_ms))
        return Reading(_("Elapsed"), clock_text(moment.elapsed_ms), most)
    if segment.kind is SegmentKind.MOVE and segment.step.reps and segment.step.rep_ms:
        reps = segment.step.reps
        rep = min(moment.elapsed_ms // segment.step.rep_ms + 1, reps)
        return Reading(_("Rep"), str(rep), _("of {n}").format(n=reps))
    whole = _("of {length}").format(length=dose_text(segment.duration_ms))
    return Reading(work_word(segment, before), _countdown(moment), whole)


def _countdown(moment: Moment) -> str:
    """The time left; a segment counts in one way from its start to its end."""
    left = moment.remaining_ms
    return left_text(left) if moment.segment.duration_ms >= CLOCK_FROM_MS else str(seconds_left(left))


def _then(work: Segment | None) -> str:
    """What a gap leads to."""
    if work is None:
        return ""
    if work.kind is SegmentKind.MOVE and work.step.reps:
        return _("then {n} reps").format(n=work.step.reps)
    if work.min_ms is not None:
        return _("then {length} or more").format(length=dose_text(work.min_ms))
    words = _("then hold {length}") if work.kind is SegmentKind.HOLD else _("then {length}")
    return words.format(length=dose_text(work.duration_ms))
