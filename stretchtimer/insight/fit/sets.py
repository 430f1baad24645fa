"""Fewer sets and rounds, or more sets of a hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from stretchtimer.insight.coach.work import changed, placed, stretched
from stretchtimer.insight.fit.limits import MOST_SETS, Limits
from stretchtimer.insight.fit.stage import Draft, Stage
from stretchtimer.routine.lengths import work_ms
from stretchtimer.routine.model import Round, Routine, Step

_Unit = tuple[int, int]  # an item of the routine and a step in it, -1 for a round itself
_THE_ROUND = -1


def fewer_sets(draft: Draft, _limits: Limits) -> Stage:
    """Where there are most sets or rounds, one goes, the last such place first; one always stays."""
    counts: dict[_Unit, int] = {}
    for place, item in enumerate(draft.routine.steps):
        if isinstance(item, Round):
            counts[place, _THE_ROUND] = item.rounds
        for inner, step in enumerate(item.steps if isinstance(item, Round) else (item,)):
            counts[place, inner] = step.sets
    order = sorted(
        ((count, unit) for unit, most in counts.items() for count in range(2, most + 1)), reverse=True
    )

    def at(degree: int) -> Draft:
        gone = Counter(unit for _count, unit in order[:degree])
        items = tuple(_with_fewer(place, item, gone) for place, item in enumerate(draft.routine.steps))
        return replace(draft, routine=replace(draft.routine, steps=items))

    return Stage(len(order), at)


def more_sets(draft: Draft, limits: Limits) -> Stage:
    """Where a hold has fewest sets, one is added, the first such place first, as far as the coach approves."""
    order = _additions(draft.routine, limits)

    def at(degree: int) -> Draft:
        routine = draft.routine
        for place, count in Counter(order[:degree]).items():
            routine = changed(routine, (place,), partial(_with_more, more=count))
        return replace(draft, routine=routine)

    return Stage(len(order), at)


def _with_fewer(place: int, item: Step | Round, gone: Counter[_Unit]) -> Step | Round:
    if isinstance(item, Step):
        return replace(item, sets=item.sets - gone[place, 0])
    steps = tuple(replace(step, sets=step.sets - gone[place, inner]) for inner, step in enumerate(item.steps))
    return replace(item, rounds=item.rounds - gone[place, _THE_ROUND], steps=steps)


def _with_more(step: Step, more: int) -> Step:
    return replace(step, sets=step.sets + more)


def _additions(routine: Routine, limits: Limits) -> list[int]:
    """The places where a set is added, in order."""
    sums = stretched(routine)
    holds = [item for item in placed(routine) if item.step.hold_ms is not None]
    order: list[int] = []
    for count in range(1, MOST_SETS):
        for item in holds:
            group = item.step.exercise.group
            more_ms = work_ms(item.step) * item.times
            # A group that only moves is in no sum: holds are what sets are added to.
            if item.step.sets <= count and sums.get(group, 0) + more_ms <= limits.most_of_a_muscle_ms:
                sums[group] = sums.get(group, 0) + more_ms
                order.append(item.place)
    return order
