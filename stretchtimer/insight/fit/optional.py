"""Leaving out what may be left out."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.insight.fit.limits import Limits
from stretchtimer.insight.fit.stage import Draft, Stage
from stretchtimer.routine.model import Round, Routine, Step


def without_optional(draft: Draft, _limits: Limits) -> Stage:
    """The optional steps go, the last one first; where all are optional, the first stays."""
    steps = tuple(draft.routine.each_step())
    order = [place for place, step in enumerate(steps) if step.optional]
    if len(order) == len(steps):
        order = order[1:]
    order.reverse()
    return Stage(len(order), lambda degree: _without(draft, tuple(order[:degree])))


def _without(draft: Draft, places: tuple[int, ...]) -> Draft:
    place = 0
    items: list[Step | Round] = []
    for item in draft.routine.steps:
        steps = item.steps if isinstance(item, Round) else (item,)
        left = tuple(step for number, step in enumerate(steps, start=place) if number not in places)
        place += len(steps)
        if left:
            items.append(replace(item, steps=left) if isinstance(item, Round) else item)
    routine: Routine = replace(draft.routine, steps=tuple(items))
    return Draft(routine, places)
