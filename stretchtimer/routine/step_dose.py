"""What a step asks for: its own words where it says so, else those of its exercise, and never two at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.exercise import Exercise, Kind, Ramp
from stretchtimer.routine.exercise_keys import REPS, TEMPO
from stretchtimer.routine.keys import Fields, Key
from stretchtimer.routine.model import Span
from stretchtimer.routine.wording import did_you_mean, one_of, quoted

_ASKED: tuple[Key[Any], ...] = (k.HOLD, REPS, k.DURATION)
_FITTING: Mapping[Kind, tuple[Key[Any], ...]] = MappingProxyType(
    {
        Kind.STATIC: (k.HOLD, k.DURATION),
        Kind.DYNAMIC: (REPS, k.DURATION),
        Kind.CARDIO: (k.DURATION,),
        Kind.BREATHING: (k.DURATION,),
        Kind.PNF: (),
    }
)


@dataclass(frozen=True, slots=True)
class Dose:
    """What is asked of each side and set; see `model.Step` for what the fields mean together."""

    hold_ms: int | None = None
    reps: int | None = None
    rep_ms: int | None = None
    span: Span | None = None
    ramp: Ramp | None = None


def dose_of(fields: Fields, exercise: Exercise) -> Dose:
    """The dose of a step with `exercise`. What contradicts itself or the exercise is reported."""
    fitting = _FITTING[exercise.kind]
    written = [key for key in _ASKED if fields.wrote(key)]
    for key in written:
        if key not in fitting:
            fields.report(key, _misfit(exercise, fitting))
    asked = [key for key in written if key in fitting]
    for key in asked[1:]:
        message = _("found beside {other}, expected only one of the two")
        fields.report(key, message.format(other=quoted(asked[0].name)))
    _check_tempo(fields, exercise, asked)
    ramp = _ramp(fields, exercise)
    if k.HOLD in asked:
        return Dose(hold_ms=fields[k.HOLD])
    if REPS in asked:
        return _reps(fields, exercise, fields[REPS])
    if k.DURATION in asked:
        return Dose(span=fields[k.DURATION], ramp=ramp)
    return _usual(fields, exercise, ramp)


def _usual(fields: Fields, exercise: Exercise, ramp: Ramp | None) -> Dose:
    """The dose the exercise itself gives. A ramp that is asked for without a duration sets it."""
    if exercise.hold_ms is not None:
        return Dose(hold_ms=exercise.hold_ms)
    if exercise.reps is not None:
        return _reps(fields, exercise, exercise.reps)
    length_ms = ramp.duration_ms if ramp else exercise.duration_ms
    return Dose(span=Span(length_ms, length_ms) if length_ms is not None else None, ramp=ramp)


def _reps(fields: Fields, exercise: Exercise, reps: int | None) -> Dose:
    return Dose(reps=reps, rep_ms=fields[TEMPO] if fields.wrote(TEMPO) else exercise.rep_ms)


def _misfit(exercise: Exercise, fitting: tuple[Key[Any], ...]) -> str:
    if not fitting:
        message = _("does not go with {name}: its phases are told by the exercise, expected no dose here")
        return message.format(name=quoted(exercise.name))
    names = one_of(key.name for key in fitting)
    message = _("does not go with {name}, whose kind is {kind}; expected {names}")
    return message.format(name=quoted(exercise.name), kind=quoted(exercise.kind), names=names)


def _check_tempo(fields: Fields, exercise: Exercise, asked: list[Key[Any]]) -> None:
    in_reps = REPS in asked or (not asked and exercise.reps is not None)
    if fields.wrote(TEMPO) and not in_reps:
        fields.report(TEMPO, _('found without "reps", expected both: the tempo is the time of one of them'))


def _ramp(fields: Fields, exercise: Exercise) -> Ramp | None:
    name = fields[k.RAMP_NAME]
    if not name:
        return None
    if exercise.kind is not Kind.CARDIO:
        message = _("does not go with {name}, expected a ramp only with a cardio exercise")
        fields.report(k.RAMP_NAME, message.format(name=quoted(exercise.name)))
        return None
    ramp = exercise.ramp(name)
    if ramp is None:
        known = [ramp.name for ramp in exercise.ramps]
        message = _("{name} has no ramp {ramp}").format(name=quoted(exercise.name), ramp=quoted(name))
        choice = _(", expected {names}").format(names=one_of(known)) if known else ""
        fields.report(k.RAMP_NAME, message + (did_you_mean(name, known) or choice))
    return ramp
