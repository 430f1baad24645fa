"""A hold before training that nothing dynamic follows."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.words import behm
from stretchtimer.insight.coach.work import placed
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.model import Round, Routine, When


def ends_still(routine: Routine) -> tuple[Note, ...]:
    """A note if a before-routine has a hold after its last moving step."""
    if routine.when is not When.BEFORE:
        return ()
    steps = placed(routine)
    last_move = max((item.place for item in steps if item.is_move), default=-1)
    still = tuple(item.place for item in steps if item.is_stretch and item.place > last_move)
    if not still:
        return ()
    what = _("After {exercise}, held still, nothing gets you moving again before the workout.")
    note = Note(
        Topic.ENDS_STILL,
        what.format(exercise=steps[still[-1]].step.exercise.name),
        _("Where dynamic work comes after a hold, the hold has no clear effect on strength."),
        behm(),
        _("End on something dynamic, such as ankle circles, leg swings or arm circles."),
        still,
        moving_last if _last_dynamic(routine) is not None else None,
    )
    return (note,)


def moving_last(routine: Routine) -> Routine:
    """The last dynamic step put at the end; a routine without one stays as it is."""
    place = _last_dynamic(routine)
    if place is None:
        return routine
    steps = routine.steps
    return replace(routine, steps=(*steps[:place], *steps[place + 1 :], steps[place]))


def _last_dynamic(routine: Routine) -> int | None:
    """Where the last dynamic step outside of rounds stands: cardio stays in front, where it warms."""
    places = (
        place
        for place, item in reversed(tuple(enumerate(routine.steps)))
        if not isinstance(item, Round) and item.exercise.kind is Kind.DYNAMIC
    )
    return next(places, None)
