"""Shorter and longer holds: those that are alike stay alike, and both sides of each stay equal."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from stretchtimer.insight.coach.work import changed, placed, stretched
from stretchtimer.insight.fit.limits import LONGEST_HOLD_MS, Limits
from stretchtimer.insight.fit.stage import SECOND_MS, Draft, Stage, whole_seconds
from stretchtimer.routine.model import Routine, Step


def shorter_holds(draft: Draft, limits: Limits) -> Stage:
    """The longest holds come down first, a second at a time, each to its own floor."""
    holds = _holds(draft.routine)
    top = whole_seconds(max(holds.values(), default=0))
    floors = [floor for hold_ms in holds.values() if (floor := limits.least_hold_ms(hold_ms)) < hold_ms]
    size = top - min(floors) // SECOND_MS if floors else 0

    def at(degree: int) -> Draft:
        cap_ms = (top - degree) * SECOND_MS

        def shorter(step: Step) -> Step:
            hold_ms = step.hold_ms or 0
            return replace(step, hold_ms=min(hold_ms, max(cap_ms, limits.least_hold_ms(hold_ms))))

        return replace(draft, routine=changed(draft.routine, tuple(holds), shorter))

    return Stage(size, at)


def longer_holds(draft: Draft, limits: Limits) -> Stage:
    """The shortest holds grow first, a second at a time, each muscle only as far as the coach approves."""
    holds = _holds(draft.routine)
    base = min(holds.values(), default=0) // SECOND_MS
    groups = {item.step.exercise.group for item in placed(draft.routine) if item.place in holds}
    tops = {group: _top(draft.routine, group, limits.most_of_a_muscle_ms) for group in groups}
    size = max((top - base for top in tops.values()), default=0)

    def at(degree: int) -> Draft:
        def longer(step: Step) -> Step:
            seconds = min(base + degree, tops[step.exercise.group])
            return replace(step, hold_ms=max(step.hold_ms or 0, seconds * SECOND_MS))

        return replace(draft, routine=changed(draft.routine, tuple(holds), longer))

    return Stage(max(size, 0), at)


def _holds(routine: Routine) -> dict[int, int]:
    """The holds by their place, in milliseconds."""
    return {item.place: item.step.hold_ms for item in placed(routine) if item.step.hold_ms is not None}


def _top(routine: Routine, group: str, most_ms: int) -> int:
    """To how many seconds all holds of `group` may be raised so that its sum stays within `most_ms`; 0 if none."""
    places = tuple(
        item.place
        for item in placed(routine)
        if item.step.hold_ms is not None and item.step.exercise.group == group
    )

    def sum_ms(seconds: int) -> int:
        def raised(step: Step) -> Step:
            return replace(step, hold_ms=max(step.hold_ms or 0, seconds * SECOND_MS))

        return stretched(changed(routine, places, raised)).get(group, 0)

    return max(bisect_right(range(LONGEST_HOLD_MS // SECOND_MS + 1), most_ms, key=sum_ms) - 1, 0)
