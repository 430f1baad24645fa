"""Stretching before training without having warmed up."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.work import placed
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.model import Round, Routine, When


def cold(routine: Routine) -> tuple[Note, ...]:
    """A note if a before-routine has a hold and no cardio before it. After training, the training has warmed."""
    if routine.when is not When.BEFORE:
        return ()
    steps = placed(routine)
    warm_from = next((item.place for item in steps if item.step.exercise.kind is Kind.CARDIO), len(steps))
    still = tuple(item.place for item in steps if item.is_stretch and item.place < warm_from)
    if not still:
        return ()
    what = _("{exercise} comes before anything has warmed you.")
    note = Note(
        Topic.COLD,
        what.format(exercise=steps[still[0]].step.exercise.name),
        _("A warm-up first raises the temperature of the muscles; three to five easy minutes can be enough."),
        _("Bishop, 2003; RAMP, Jeffreys, 2007"),
        _("Begin with a brisk walk, an easy jog or the bike."),
        still,
        warming_first if _first_cardio(routine) is not None else None,
    )
    return (note,)


def warming_first(routine: Routine) -> Routine:
    """The first cardio step put in front; a routine without one stays as it is."""
    place = _first_cardio(routine)
    if place is None:
        return routine
    steps = routine.steps
    return replace(routine, steps=(steps[place], *steps[:place], *steps[place + 1 :]))


def _first_cardio(routine: Routine) -> int | None:
    """Where the first cardio step outside of rounds stands."""
    places = (
        place
        for place, item in enumerate(routine.steps)
        if not isinstance(item, Round) and item.exercise.kind is Kind.CARDIO
    )
    return next(places, None)
