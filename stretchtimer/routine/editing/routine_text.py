"""A routine as a new file: every dose said, everything else only where it is not the usual."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.editing.block import INSIDE_HEADER, STEP_HEADER
from stretchtimer.routine.editing.toml_text import toml_text
from stretchtimer.routine.editing.writing import ready_text, sides_text, span_text
from stretchtimer.routine.exercise_keys import FORMAT, NAME, NEWEST_FORMAT, PICTURE, REPS, TEMPO
from stretchtimer.routine.model import Ready, Round, Routine, Step

_Keys = Mapping[str, object]


def routine_text(routine: Routine) -> str:
    """The whole file, with a comment that says what may stand in it. `read_routine` reads the same routine back."""
    keys: dict[str, object] = {
        FORMAT.name: NEWEST_FORMAT,
        NAME.name: routine.name,
        k.WHEN.name: str(routine.when),
    }
    if routine.about:
        keys[k.ABOUT.name] = routine.about
    if routine.tags:
        keys[k.TAGS.name] = list(routine.tags)
    comment = _("A routine of your own: steps in order. “stretchtimer check” tells what is wrong with it.")
    return f"# {comment}\n{_lines(keys, '')}{items_text(routine)}"


def items_text(routine: Routine) -> str:
    """Its steps and rounds alone, a blank line before each."""
    folder = routine.path.parent if routine.path else None
    return "".join(_item_text(item, folder) for item in routine.steps)


def step_keys(step: Step, folder: Path | None) -> dict[str, object]:
    """What a file in `folder` says of `step`, key by key in their order."""
    keys: dict[str, object] = {k.EXERCISE_ID.name: step.exercise.id, **_dose_keys(step)}
    if step.sets != step.exercise.sets:
        keys[k.SETS.name] = step.sets
    if step.rest_ms:
        keys[k.REST.name] = format_ms(step.rest_ms)
    order = k.SideOrder(step.sides, step.alternate and len(step.sides) > 1)
    if order != (k.RIGHT_THEN_LEFT if step.exercise.sided else k.BOTH_AT_ONCE):
        keys[k.SIDES.name] = sides_text(order)
    if step.ready != Ready(k.READY_MS):
        keys[k.READY.name] = ready_text(step.ready)
    if step.switch_ms != k.SWITCH_MS:
        keys[k.SWITCH.name] = format_ms(step.switch_ms)
    if step.note:
        keys[k.NOTE.name] = step.note
    if step.picture and step.picture != step.exercise.picture:
        keys[PICTURE.name] = picture_name(step.picture, folder)
    if step.optional:
        keys[k.OPTIONAL.name] = True
    return keys


def picture_name(picture: Path, folder: Path | None) -> str:
    """How a file in `folder` names `picture`."""
    home = folder.resolve() if folder else picture.parent
    inside = picture.is_relative_to(home)
    return picture.relative_to(home).as_posix() if inside else picture.name


def _dose_keys(step: Step) -> _Keys:
    keys: dict[str, object] = {}
    if step.hold_ms is not None:
        keys[k.HOLD.name] = format_ms(step.hold_ms)
    if step.reps is not None:
        keys[REPS.name] = step.reps
        if step.rep_ms != step.exercise.rep_ms:
            keys[TEMPO.name] = "own" if step.rep_ms is None else format_ms(step.rep_ms)
    if step.span is not None:
        keys[k.DURATION.name] = span_text(step.span)
    if step.ramp is not None:
        keys[k.RAMP_NAME.name] = step.ramp.name
    return keys


def _item_text(item: Step | Round, folder: Path | None) -> str:
    if isinstance(item, Step):
        return f"\n{STEP_HEADER}\n{_lines(step_keys(item, folder), '')}"
    keys: dict[str, object] = {k.ROUNDS.name: item.rounds}
    if item.rest_ms:
        keys[k.REST.name] = format_ms(item.rest_ms)
    inside = (f"\n  {INSIDE_HEADER}\n{_lines(step_keys(step, folder), '  ')}" for step in item.steps)
    return f"\n{STEP_HEADER}\n{_lines(keys, '')}{''.join(inside)}"


def _lines(keys: _Keys, indent: str) -> str:
    return "".join(f"{indent}{name} = {toml_text(value)}\n" for name, value in keys.items())
