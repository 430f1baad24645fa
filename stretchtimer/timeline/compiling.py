"""A routine laid out in time: every step's gaps, sides, sets and phases as segments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from stretchtimer.routine.exercise import Kind, Pnf, Side
from stretchtimer.routine.model import Round, Routine, Step
from stretchtimer.timeline.segment import Ending, Segment, SegmentKind
from stretchtimer.timeline.timeline import Timeline

LEAD_IN_MS = 10_000
OWN_PACE_REP_MS = 3_000  # laid out for a rep at the person's own pace; the session waits as long as they need


def compile_routine(routine: Routine, lead_in_ms: int = LEAD_IN_MS) -> Timeline:
    """The timeline of `routine`, opened by a lead-in of `lead_in_ms` (or the first step's own ready, if longer).

    A pure function: the same routine always gives the same timeline. O(n) in the segments.
    """
    tape = _Tape()
    for index, (step, rest_ms) in enumerate(_unrolled(routine)):
        if rest_ms:
            tape.add(SegmentKind.REST, rest_ms, step, index, step.sides[0])
        ready_ms = max(step.ready.ms, lead_in_ms) if index == 0 else step.ready.ms
        ends = Ending.WHEN_READY if step.ready.waits else Ending.BY_TIME
        if ready_ms or step.ready.waits:
            tape.add(SegmentKind.READY, max(ready_ms, 1_000), step, index, step.sides[0], ends=ends)
        _add_sets(tape, step, index)
    return Timeline(routine, tuple(tape.segments))


@dataclass
class _Tape:
    """The segments so far; each new one starts where the last ended."""

    segments: list[Segment] = field(default_factory=list)
    end_ms: int = 0

    def add(
        self,
        kind: SegmentKind,
        duration_ms: int,
        step: Step,
        step_index: int,
        side: Side,
        set_: int = 1,
        ends: Ending = Ending.BY_TIME,
        min_ms: int | None = None,
    ) -> None:
        start, self.end_ms = self.end_ms, self.end_ms + duration_ms
        ordinal = len(self.segments)
        self.segments.append(
            Segment(kind, start, self.end_ms, step, step_index, ordinal, side, set_, ends, min_ms)
        )


def _unrolled(routine: Routine) -> Iterator[tuple[Step, int]]:
    """Each step as it is done, with the rest that a new pass of its round asks for before it."""
    for item in routine.steps:
        if isinstance(item, Round):
            for turn in range(item.rounds):
                for place, step in enumerate(item.steps):
                    yield step, item.rest_ms if turn and not place else 0
        else:
            yield item, 0


def _order(step: Step) -> list[tuple[Side, int]]:
    """Side and set of each piece of work, in the order they are done."""
    sets = range(1, step.sets + 1)
    if step.alternate:
        return [(side, set_) for set_ in sets for side in step.sides]
    return [(side, set_) for side in step.sides for set_ in sets]


def _add_sets(tape: _Tape, step: Step, index: int) -> None:
    last: tuple[Side, int] | None = None
    for side, set_ in _order(step):
        if last is not None:
            _add_gap(tape, step, index, last, (side, set_))
        _add_work(tape, step, index, side, set_)
        last = side, set_


def _add_gap(tape: _Tape, step: Step, index: int, last: tuple[Side, int], to: tuple[Side, int]) -> None:
    """A rest between sets, a switch between sides; where both fall together, the longer of the two."""
    side, set_ = to
    switch_ms = step.switch_ms if side is not last[0] else 0
    rest_ms = step.rest_ms if set_ != last[1] else 0
    if rest_ms > switch_ms:
        tape.add(SegmentKind.REST, rest_ms, step, index, side, set_)
    elif switch_ms:
        tape.add(SegmentKind.SWITCH, switch_ms, step, index, side, set_)


def _add_work(tape: _Tape, step: Step, index: int, side: Side, set_: int) -> None:
    pnf = step.exercise.pnf
    if step.hold_ms is not None:
        tape.add(SegmentKind.HOLD, step.hold_ms, step, index, side, set_)
    elif step.reps is not None:
        own_pace = step.rep_ms is None
        length_ms = step.reps * (step.rep_ms or OWN_PACE_REP_MS)
        ends = Ending.WHEN_READY if own_pace else Ending.BY_TIME
        tape.add(SegmentKind.MOVE, length_ms, step, index, side, set_, ends)
    elif step.span is not None:
        span = step.span
        ends = Ending.WHEN_READY if span.is_open else Ending.BY_TIME
        minimum = span.min_ms if span.is_open else None
        tape.add(_kind_of(step), span.max_ms, step, index, side, set_, ends, minimum)
    else:
        assert pnf is not None, "a step says what is asked, or its exercise has phases"
        _add_pnf(tape, step, index, side, set_, pnf)


def _kind_of(step: Step) -> SegmentKind:
    """The kind of a segment that is given by its duration."""
    return {
        Kind.CARDIO: SegmentKind.CARDIO,
        Kind.BREATHING: SegmentKind.BREATHE,
        Kind.STATIC: SegmentKind.HOLD,
    }.get(step.exercise.kind, SegmentKind.MOVE)


def _add_pnf(tape: _Tape, step: Step, index: int, side: Side, set_: int, pnf: Pnf) -> None:
    """Every cycle of one set: ease in, push, let go, stretch. Cycles count as sets in the segments."""
    for cycle in range(pnf.cycles):
        number = (set_ - 1) * pnf.cycles + cycle + 1
        tape.add(SegmentKind.HOLD, pnf.ease_ms, step, index, side, number)
        tape.add(SegmentKind.PUSH, pnf.push_ms, step, index, side, number)
        tape.add(SegmentKind.RELEASE, pnf.release_ms, step, index, side, number)
        tape.add(SegmentKind.HOLD, pnf.stretch_ms, step, index, side, number)
