"""A routine as shared text, that reads well and reads back the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.exercise import Exercise, Kind
from stretchtimer.routine.model import Ready, Round, Routine, Span, Step, When
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.reading import read_with
from stretchtimer.routine.sharing.tokens import tokens_of

_SIDES = {
    "right, left": "each side",
    "left, right": "left then right",
    "both": "both at once",
    "right": "right side only",
    "left": "left side only",
    "alternate": "alternating",
    "alternate, left first": "alternating, left first",
}


def shared_text(routine: Routine, exercises: Mapping[str, Exercise]) -> str:
    """`routine` as text that `read_shared` makes the same routine of; pictures cannot be told in it.

    `exercises` are those known here: one whose name means another to them is named by its id in brackets.
    """
    names, lines = Names(exercises), head_lines(routine)
    for item in routine.steps:
        if isinstance(item, Round):
            lines.append(round_line(item.rounds, item.rest_ms))
            lines += [f"  {step_line(step, names)}" for step in item.steps]
            lines.append("")
        else:
            lines.append(step_line(item, names))
    return "\n".join(lines).rstrip("\n") + "\n"


def head_lines(routine: Routine) -> list[str]:
    """What stands above the steps, a blank line at the end."""
    lines = [_title(routine.name)]
    if routine.when is not When.ANY:
        lines.append(f"when: {routine.when}")
    lines += _tags(routine.tags)
    if routine.about:
        lines += [f"about: {line}" for line in routine.about.split("\n")]
    return [*lines, ""]


def round_line(rounds: int, rest_ms: int) -> str:
    """The line above the steps of a round."""
    return f"{rounds}x, rest {_time(rest_ms)}" if rest_ms else f"{rounds}x"


def step_line(step: Step, names: Names) -> str:
    """A step by the exercise's name, if that is read back as this very step, else by its id."""
    line = f"{step.exercise.name} {_told(step)}".rstrip()
    read = read_with(names, line, Path())
    is_same = read.routine is not None and read.routine.steps == (_without_picture(step),)
    if is_same and not read.problems and not read.remarks:
        return line
    return f"[{step.exercise.id}] {_told(step)}".rstrip()


def _title(name: str) -> str:
    return f"name: {name}" if name.startswith("#") else f"# {name}"


def _tags(tags: tuple[str, ...]) -> list[str]:
    if any("," in tag for tag in tags):
        return [f"tag: {tag}" for tag in tags]
    return [f"tags: {', '.join(tags)}"] if tags else []


def _without_picture(step: Step) -> Step:
    return replace(step, picture=step.exercise.picture)


def _told(step: Step) -> str:
    """Everything but the name: the dose first, then what is not the usual."""
    order = k.SideOrder(step.sides, step.alternate and len(step.sides) > 1)
    pieces = [f"{_dose(step)} {_sides(step, order)}".strip()]
    if step.rep_ms is not None and step.reps is not None and step.rep_ms != step.exercise.rep_ms:
        pieces.append(f"at {_time(step.rep_ms)}")
    if step.rep_ms is None and step.exercise.rep_ms is not None and step.reps is not None:
        pieces.append("own pace")
    if step.ramp is not None:
        pieces.append(f"ramp {step.ramp.name}")
    if step.rest_ms:
        pieces.append(f"rest {_time(step.rest_ms)}")
    if step.ready.waits:
        pieces.append("wait")
    elif step.ready != Ready(k.READY_MS):
        pieces.append(f"ready {_time(step.ready.ms)}")
    if step.switch_ms != k.SWITCH_MS:
        pieces.append(f"switch {_time(step.switch_ms)}")
    if step.optional:
        pieces.append("optional")
    said = ", ".join(filter(None, pieces))
    return f"{said}{_note(step.note)}" if step.note else said


def _dose(step: Step) -> str:
    sets = f"{step.sets} x " if step.sets != step.exercise.sets else ""
    if step.hold_ms is not None:
        return f"{sets}{_time(step.hold_ms)}"
    if step.reps is not None:
        return f"{sets}{step.reps}" if sets else f"{step.reps}x"
    sets = f"{step.sets} sets" if sets else ""
    if step.span is None:
        return sets
    surely = "lasting " if step.exercise.kind is Kind.STATIC and not step.span.is_open else ""
    return f"{surely}{_span(step.span)}{', ' if sets else ''}{sets}"


def _sides(step: Step, order: k.SideOrder) -> str:
    usual = k.RIGHT_THEN_LEFT if step.exercise.sided else k.BOTH_AT_ONCE
    if order == usual and not step.exercise.sided:
        return ""
    return _SIDES[next(words for words, known in k.SIDE_ORDERS.items() if known == order)]


def _note(note: str) -> str:
    """Behind a dash, unless it would be taken for a dose."""
    return f", note: {note}" if tokens_of(note).are_all else f" - {note}"


def _time(ms: int) -> str:
    return format_ms(ms).replace(" min", "m").replace(" ", "")


def _span(span: Span) -> str:
    low, high = _time(span.min_ms), _time(span.max_ms)
    if low == high:
        return low
    same_unit = low[-1] == high[-1] and low[:-1].isdigit() and high[:-1].isdigit()
    return f"{low[:-1]}-{high}" if same_unit else f"{low}-{high}"
