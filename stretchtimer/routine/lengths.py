"""How long steps and routines take at the longest, and of how many pieces of work they are made."""

from __future__ import annotations

from stretchtimer.routine.model import Round, Routine, Step

OWN_PACE_REP_MS = 3_000  # reckoned for a rep at the person's own pace
_PNF_PHASES = 4


def routine_ms(routine: Routine) -> int:
    """The length of a whole routine in milliseconds, without a lead-in; open-ended steps at their longest."""
    total = 0
    for item in routine.steps:
        if isinstance(item, Round):
            total += item.rounds * sum(map(step_ms, item.steps)) + (item.rounds - 1) * item.rest_ms
        else:
            total += step_ms(item)
    return total


def step_ms(step: Step) -> int:
    """The length of one step: getting ready, the work of every side and set, and the gaps between them."""
    return step.ready.ms + step.sets * len(step.sides) * work_ms(step) + _gaps_ms(step)


def work_ms(step: Step) -> int:
    """The work of one side in one set, in milliseconds; what is open-ended at its longest."""
    if step.hold_ms is not None:
        return step.hold_ms
    if step.reps is not None:
        return step.reps * (OWN_PACE_REP_MS if step.rep_ms is None else step.rep_ms)
    if step.span is not None:
        return step.span.max_ms
    pnf = step.exercise.pnf
    return pnf.cycles * (pnf.ease_ms + pnf.push_ms + pnf.release_ms + pnf.stretch_ms) if pnf else 0


def routine_pieces(routine: Routine) -> int:
    """How many pieces of work a routine is made of, rounds unrolled."""
    total = 0
    for item in routine.steps:
        steps, rounds = (item.steps, item.rounds) if isinstance(item, Round) else ((item,), 1)
        total += rounds * sum(map(_pieces, steps))
    return total


def _pieces(step: Step) -> int:
    phases = step.exercise.pnf.cycles * _PNF_PHASES if step.exercise.pnf else 1
    return step.sets * len(step.sides) * phases


def _gaps_ms(step: Step) -> int:
    """Switches between sides and rests between sets; where both fall together, the longer of the two."""
    sides, sets = len(step.sides), step.sets
    together_ms = max(step.switch_ms, step.rest_ms)
    if sides == 1:
        return (sets - 1) * step.rest_ms
    if step.alternate:
        return sets * (sides - 1) * step.switch_ms + (sets - 1) * together_ms
    between_sides_ms = together_ms if sets > 1 else step.switch_ms
    return sides * (sets - 1) * step.rest_ms + (sides - 1) * between_sides_ms
