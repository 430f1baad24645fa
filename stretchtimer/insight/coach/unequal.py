"""One side that is worked more than the other."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.words import length, own_view, side_name
from stretchtimer.insight.coach.work import Placed, changed, placed
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine, Step


def unequal(routine: Routine) -> tuple[Note, ...]:
    """A note for each exercise that does not give both sides the same."""
    by_exercise: dict[str, list[Placed]] = {}
    for item in placed(routine):
        by_exercise.setdefault(item.step.exercise.id, []).append(item)
    return tuple(
        _note(items) for items in by_exercise.values() if _side_ms(items, Side.LEFT) != _right(items)
    )


def _right(items: list[Placed]) -> int:
    return _side_ms(items, Side.RIGHT)


def _side_ms(items: list[Placed], side: Side) -> int:
    return sum(item.side_ms for item in items if item.works(side))


def _note(items: list[Placed]) -> Note:
    more, less = sorted((Side.LEFT, Side.RIGHT), key=lambda side: _side_ms(items, side), reverse=True)
    places = tuple(item.place for item in items)
    what = _("{exercise}: {more_ms} on the {more} side, {less_ms} on the {less}.")
    return Note(
        Topic.UNEQUAL,
        what.format(
            exercise=items[0].step.exercise.name,
            more_ms=length(_side_ms(items, more)),
            more=side_name(more),
            less_ms=length(_side_ms(items, less)),
            less=side_name(less),
        ),
        _("Unless one side is the one that needs it, both do well with the same."),
        own_view(),
        _("Do it on both sides, for the same time."),
        places,
        lambda routine: changed(routine, places, _both_sides),
    )


def _both_sides(step: Step) -> Step:
    """The other side after the one that is there."""
    is_one = step.sides in ((Side.LEFT,), (Side.RIGHT,))
    return replace(step, sides=(step.sides[0], step.sides[0].other)) if is_one else step
