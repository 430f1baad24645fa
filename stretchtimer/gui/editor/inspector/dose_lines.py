"""How much of an exercise: the lines that its kind asks for."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Changes, Choice, Line, YesNo
from stretchtimer.gui.editor.inspector.numbers import count, time
from stretchtimer.gui.editor.inspector.subject import Subject
from stretchtimer.gui.muscles import sentence
from stretchtimer.routine import limits
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing.writing import LEFT_OUT, Change, Left
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.exercise_keys import REPS, TEMPO
from stretchtimer.routine.model import Span, Step

_A_WHILE = Span(60_000, 60_000)
_SOME_REPS = 10
_REP_MS = 3_000


def dose_lines() -> tuple[Line, ...]:  # type: ignore[type-arg]  # each has a type of its own
    """In the order they stand."""
    return (_hold(), _counting(), _reps(), _own_pace(), _tempo(), _at_least(), _at_most(), _ramp())


def _hold() -> Line[int | None]:
    return Line(
        _("Hold"),
        _("hold"),
        lambda one: one.step is not None and one.step.hold_ms is not None,
        lambda one: one.step.hold_ms if one.step else None,
        lambda _one, ms: (Change(k.HOLD, ms),),
        time(limits.LONGEST_HOLD_MS),
        (k.HOLD,),
    )


def _counting() -> Line[bool]:
    return Line(
        _("Count"),
        _("count"),
        lambda one: one.exercise is not None and one.exercise.kind is Kind.DYNAMIC,
        _has_reps,
        _counted,
        Choice(lambda _one: ((True, _("Reps")), (False, _("Time")))),
    )


def _reps() -> Line[int | None]:
    return Line(
        _("Reps"),
        _("reps"),
        _has_reps,
        lambda one: one.step.reps if one.step else None,
        lambda _one, number: (Change(REPS, number),),
        count(limits.MAX_REPS),
        (REPS,),
    )


def _own_pace() -> Line[bool]:
    return Line(
        _("At your own pace"),
        _("pace"),
        _has_reps,
        lambda one: one.step is not None and one.step.rep_ms is None,
        lambda one, is_own: (Change(TEMPO, _tempo_of(one, is_own)),),
        YesNo(),
    )


def _tempo() -> Line[int | None]:
    return Line(
        _("One rep takes"),
        _("tempo"),
        lambda one: _has_reps(one) and one.step is not None and one.step.rep_ms is not None,
        lambda one: one.step.rep_ms if one.step else None,
        lambda _one, ms: (Change(TEMPO, ms),),
        time(limits.LONGEST_REP_MS, fine=True),
        (TEMPO,),
    )


def _at_least() -> Line[int | None]:
    return Line(
        _("At least"),
        _("at least"),
        _lasts,
        lambda one: _span(one).min_ms,
        lambda one, ms: (Change(k.DURATION, Span(ms or 0, max(ms or 0, _most(one)))),),
        time(limits.LONGEST_ROUTINE_MS),
        (k.DURATION,),
    )


def _at_most() -> Line[int | None]:
    return Line(
        _("At most"),
        _("at most"),
        _lasts,
        lambda one: _span(one).max_ms,
        lambda one, ms: (Change(k.DURATION, Span(min(_span(one).min_ms, ms or 0), ms or 0)),),
        time(limits.LONGEST_ROUTINE_MS),
    )


def _ramp() -> Line[str]:
    return Line(
        _("Ramp"),
        _("ramp"),
        lambda one: one.exercise is not None and bool(one.exercise.ramps),
        lambda one: one.step.ramp.name if one.step and one.step.ramp else "",
        lambda _one, name: (Change(k.RAMP_NAME, name or LEFT_OUT),),
        Choice(_ramps, drops_down=True),
    )


def _ramps(one: Subject) -> tuple[tuple[str, str], ...]:
    known = one.exercise.ramps if one.exercise else ()
    return (("", _("Even")), *((ramp.name, sentence(_(ramp.name))) for ramp in known))


def _has_reps(one: Subject) -> bool:
    return one.step is not None and one.step.reps is not None


def _lasts(one: Subject) -> bool:
    return one.step is not None and one.step.span is not None


def _span(one: Subject) -> Span:
    step: Step | None = one.step
    return step.span if step and step.span else _A_WHILE


def _most(one: Subject) -> int:
    """What a new least leaves of the most: an even duration stays even."""
    span = _span(one)
    return span.max_ms if span.is_open else 0


def _tempo_of(one: Subject, is_own: bool) -> int | Left | None:
    """What the exercise has anyway need not be said."""
    usual = one.exercise.rep_ms if one.exercise else None
    if is_own == (usual is None):
        return LEFT_OUT
    return None if is_own else _REP_MS


def _counted(one: Subject, has_reps: bool) -> Changes:
    """Reps or a duration: the one of them that the exercise has anyway need not be said."""
    own = one.exercise
    if has_reps:
        known = own is not None and own.reps is not None
        return Change(k.DURATION, LEFT_OUT), Change(REPS, LEFT_OUT if known else _SOME_REPS)
    known = own is not None and own.reps is None and own.duration_ms is not None
    lasting = Change(k.DURATION, LEFT_OUT if known else _A_WHILE)
    return Change(REPS, LEFT_OUT), Change(TEMPO, LEFT_OUT), lasting
