"""A step made of what its table in the file says and of its exercise."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Exercise, Side
from stretchtimer.routine.exercise_keys import PICTURE
from stretchtimer.routine.keys import Fields
from stretchtimer.routine.model import Ready, Step, When
from stretchtimer.routine.pictures import picture_of
from stretchtimer.routine.step_dose import dose_of
from stretchtimer.routine.wording import did_you_mean, quoted


def step_of(
    fields: Fields,
    exercises: Mapping[str, Exercise],
    folder: Path,
    doses: Doses,
    when: When,
) -> Step | None:
    """The step that `fields` tells of, or None if its exercise is not known. `folder` is where its picture may be.

    `doses` stand in for what is left out in a routine made for `when`. What does not fit is reported at its key.
    """
    exercise = _exercise(fields, exercises)
    if exercise is None:
        return None
    dose = dose_of(fields, exercise)
    order = _sides(fields, exercise, doses)
    sets = fields[k.SETS]
    return Step(
        exercise=exercise,
        hold_ms=_hold_ms(fields, dose.hold_ms, doses, when),
        reps=dose.reps,
        rep_ms=dose.rep_ms,
        span=dose.span,
        ramp=dose.ramp,
        sets=exercise.sets if sets is None else sets,
        rest_ms=fields[k.REST],
        sides=order.sides,
        alternate=order.alternate,
        ready=fields[k.READY] if fields.wrote(k.READY) else Ready(doses.ready_ms),
        switch_ms=fields[k.SWITCH] if fields.wrote(k.SWITCH) else doses.switch_ms,
        note=fields[k.NOTE],
        picture=picture_of(fields, PICTURE, folder) or exercise.picture,
        optional=fields[k.OPTIONAL],
    )


def _exercise(fields: Fields, exercises: Mapping[str, Exercise]) -> Exercise | None:
    id_ = fields[k.EXERCISE_ID]
    exercise = exercises.get(id_)
    if exercise is None and fields.wrote(k.EXERCISE_ID) and fields.sound(k.EXERCISE_ID):
        message = _("unknown exercise {name}").format(name=quoted(id_))
        fields.report(k.EXERCISE_ID, message + did_you_mean(id_, exercises))
    return exercise


def _hold_ms(fields: Fields, hold_ms: int | None, doses: Doses, when: When) -> int | None:
    if hold_ms is None:
        return None
    asked = hold_ms if fields.wrote(k.HOLD) else doses.hold_ms(hold_ms, when)
    return max(asked, doses.least_hold_ms)


def _sides(fields: Fields, exercise: Exercise, doses: Doses) -> k.SideOrder:
    order = fields[k.SIDES]
    if order is None:
        return k.SideOrder(doses.sides) if exercise.sided else k.BOTH_AT_ONCE
    if not exercise.sided and order.sides != (Side.BOTH,):
        message = _('does not go with {name}, which works both sides at once; expected "both", or no sides')
        fields.report(k.SIDES, message.format(name=quoted(exercise.name)))
    return order
