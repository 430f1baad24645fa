"""What a step asks for, in a few words."""

from __future__ import annotations

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.muscles import group_words, sentence
from stretchtimer.gui.words import about_range_text, dose_text
from stretchtimer.routine.exercise import Exercise, Side
from stretchtimer.routine.model import Step


def dose_words(step: Step) -> str:
    """How much: "20 s a side", "2 × 20 s a side", "8 reps", "5–10 min", "3 cycles a side"."""
    amount = _amount(step)
    if step.sets > 1:
        amount = _("{sets} × {amount}").format(sets=step.sets, amount=amount)
    return _("{amount} a side").format(amount=amount) if len(step.sides) > 1 else amount


def exercise_dose_words(exercise: Exercise) -> str:
    """How much of an exercise, where a step does not say: "20 s a side", "8 reps", "5 min", "2 cycles a side"."""
    amount = _exercise_amount(exercise)
    return _("{amount} a side").format(amount=amount) if exercise.sided else amount


def order_words(step: Step) -> str:
    """In which order, or else on what: "Right, then left", "Right only", "Easy to steady", "Adductors"."""
    words = _sides(step) or (sentence(_(step.ramp.name)) if step.ramp else group_words(step.exercise.group))
    return _("Optional. {words}").format(words=words) if step.optional else words


def _amount(step: Step) -> str:
    if step.hold_ms is not None:
        return dose_text(step.hold_ms)
    if step.reps is not None:
        return _reps(step.reps)
    if step.span is not None:
        if step.span.is_open:
            return about_range_text(step.span.min_ms, step.span.max_ms)
        return dose_text(step.span.max_ms)
    return _cycles(step.exercise)


def _exercise_amount(exercise: Exercise) -> str:
    if exercise.reps is not None:
        return _reps(exercise.reps)
    lasting_ms = exercise.hold_ms or exercise.duration_ms
    return dose_text(lasting_ms) if lasting_ms is not None else _cycles(exercise)


def _reps(count: int) -> str:
    return ngettext("{count} rep", "{count} reps", count).format(count=count)


def _cycles(exercise: Exercise) -> str:
    count = exercise.pnf.cycles if exercise.pnf else 1
    return ngettext("{count} cycle", "{count} cycles", count).format(count=count)


def _sides(step: Step) -> str:
    match step.sides:
        case (Side.RIGHT, Side.LEFT):
            return _("Right and left in turn") if _in_turn(step) else _("Right, then left")
        case (Side.LEFT, Side.RIGHT):
            return _("Left and right in turn") if _in_turn(step) else _("Left, then right")
        case (Side.RIGHT,):
            return _("Right only")
        case (Side.LEFT,):
            return _("Left only")
    return ""


def _in_turn(step: Step) -> bool:
    return step.alternate and step.sets > 1
