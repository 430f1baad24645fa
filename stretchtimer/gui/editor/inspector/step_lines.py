"""The lines that every step has, whatever its kind: sets, sides, the time between, and its note."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Choice, Line, Words, YesNo
from stretchtimer.gui.editor.inspector.numbers import count, time
from stretchtimer.gui.editor.inspector.subject import Subject
from stretchtimer.routine import limits
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Ready

Sides = tuple[Side, ...]
_RIGHT, _LEFT = Side.RIGHT, Side.LEFT


def step_lines() -> tuple[Line, ...]:  # type: ignore[type-arg]  # each has a type of its own
    """In the order they stand."""
    return (_sets(), _rest(), _sides(), _in_turn(), _waits(), _ready(), _switch(), _optional(), _note())


def _sets() -> Line[int | None]:
    return Line(
        _("Sets"),
        _("sets"),
        _is_step,
        lambda one: one.step.sets if one.step else None,
        lambda _one, number: (Change(k.SETS, number),),
        count(limits.MAX_SETS),
        (k.SETS,),
    )


def _rest() -> Line[int | None]:
    return Line(
        _("Rest between sets"),
        _("rest"),
        lambda one: one.step is not None and (one.step.sets > 1 or one.says(k.REST)),
        lambda one: one.step.rest_ms if one.step else None,
        lambda _one, ms: (Change(k.REST, ms or 0),),
        time(limits.LONGEST_GAP_MS, zero=True),
    )


def _sides() -> Line[Sides]:
    choices = (
        ((_RIGHT, _LEFT), _("R, L")),
        ((_LEFT, _RIGHT), _("L, R")),
        ((_RIGHT,), _("R")),
        ((_LEFT,), _("L")),
        ((Side.BOTH,), _("Both")),
    )
    return Line(
        _("Sides"),
        _("sides"),
        lambda one: one.exercise is not None and one.exercise.sided,
        lambda one: one.step.sides if one.step else (),
        lambda one, sides: (Change(k.SIDES, k.SideOrder(sides, len(sides) > 1 and _takes_turns(one))),),
        Choice(lambda _one: choices),
        (k.SIDES,),
    )


def _in_turn() -> Line[bool]:
    return Line(
        _("Take turns set by set"),
        _("turns"),
        lambda one: one.step is not None and _has_two(one) and (one.step.sets > 1 or one.step.alternate),
        _takes_turns,
        lambda one, turns: (Change(k.SIDES, k.SideOrder(one.step.sides if one.step else (), turns)),),
        YesNo(),
    )


def _waits() -> Line[bool]:
    return Line(
        _("Wait for me to be ready"),
        _("waiting"),
        _is_step,
        lambda one: one.step is not None and one.step.ready.waits,
        lambda _one, waits: (Change(k.READY, Ready(k.READY_MS, waits=True) if waits else LEFT_OUT),),
        YesNo(),
    )


def _ready() -> Line[int | None]:
    return Line(
        _("Get ready"),
        _("get ready"),
        lambda one: one.step is not None and not one.step.ready.waits,
        lambda one: one.step.ready.ms if one.step else None,
        lambda _one, ms: (Change(k.READY, Ready(ms or 0)),),
        time(limits.LONGEST_GAP_MS, zero=True),
        (k.READY,),
    )


def _switch() -> Line[int | None]:
    return Line(
        _("Switch sides"),
        _("switch"),
        _has_two,
        lambda one: one.step.switch_ms if one.step else None,
        lambda _one, ms: (Change(k.SWITCH, ms or 0),),
        time(limits.LONGEST_GAP_MS, zero=True),
        (k.SWITCH,),
    )


def _optional() -> Line[bool]:
    return Line(
        _("Optional"),
        _("optional"),
        _is_step,
        lambda one: one.step is not None and one.step.optional,
        lambda _one, optional: (Change(k.OPTIONAL, optional),),
        YesNo(),
    )


def _note() -> Line[str]:
    return Line(
        _("Note"),
        _("note"),
        _is_step,
        lambda one: one.step.note if one.step else "",
        lambda _one, note: (Change(k.NOTE, note),),
        Words(str, str.strip, prompt=_("Shown while you do it")),
    )


def _is_step(one: Subject) -> bool:
    return one.step is not None


def _has_two(one: Subject) -> bool:
    return one.step is not None and len(one.step.sides) > 1


def _takes_turns(one: Subject) -> bool:
    return one.step is not None and one.step.alternate
