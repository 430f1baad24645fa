"""Less stretching of one muscle group: first fewer sets, then shorter holds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from stretchtimer.insight.coach.note import Mend
from stretchtimer.insight.coach.work import changed, held_ms, placed, stretched
from stretchtimer.routine.model import Routine, Step

LEAST_HOLD_MS = 10_000
_SECOND = 1_000


def places_of(routine: Routine, group: str) -> tuple[int, ...]:
    """Where `group` is stretched."""
    return tuple(
        item.place for item in placed(routine) if item.is_stretch and item.step.exercise.group == group
    )


def shortening(routine: Routine, group: str, most_ms: int) -> Mend | None:
    """A mend that leaves at most `most_ms` a side; None if no hold of LEAST_HOLD_MS would fit in that."""
    shortened = _shortened(routine, group, most_ms)
    if stretched(shortened)[group] > most_ms:
        return None
    return lambda found: _shortened(found, group, most_ms)


def _shortened(routine: Routine, group: str, most_ms: int) -> Routine:
    places = places_of(routine, group)
    items = [item for item in placed(routine) if item.place in places]
    while held_ms(items) > most_ms:
        most_sets = max(item.step.sets for item in items)
        longest_ms = max(item.step.hold_ms or 0 for item in items)
        if most_sets > 1:
            less = partial(_fewer_sets, most=most_sets - 1)
        elif longest_ms > LEAST_HOLD_MS:
            less = partial(_shorter, longest_ms=longest_ms)
        else:
            break
        items = [replace(item, step=less(item.step)) for item in items]
    steps = iter(items)  # in the order of their places, as `changed` comes to them
    return changed(routine, places, lambda _step: next(steps).step)


def _fewer_sets(step: Step, most: int) -> Step:
    return replace(step, sets=min(step.sets, most))


def _shorter(step: Step, longest_ms: int) -> Step:
    """The longest holds come down to the next whole second."""
    if step.hold_ms != longest_ms:
        return step
    return replace(step, hold_ms=max((longest_ms - 1) // _SECOND * _SECOND, LEAST_HOLD_MS))
