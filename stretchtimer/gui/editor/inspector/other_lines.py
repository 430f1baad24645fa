"""The lines of a round, and those of the routine itself."""

from __future__ import annotations

from stretchtimer.config.sentences import apart, listed
from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Choice, Line, Words
from stretchtimer.gui.editor.inspector.numbers import count, time
from stretchtimer.gui.editor.inspector.subject import Subject
from stretchtimer.gui.words import made_for_text
from stretchtimer.routine import limits
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.model import When


def round_lines() -> tuple[Line, ...]:  # type: ignore[type-arg]  # each has a type of its own
    """How often, and how long between."""
    rounds: Line[int | None] = Line(
        _("Rounds"),
        _("rounds"),
        _is_round,
        lambda one: one.value(k.ROUNDS),
        lambda _one, number: (Change(k.ROUNDS, number or 1),),
        count(limits.MAX_ROUNDS),
    )
    rest: Line[int | None] = Line(
        _("Rest between rounds"),
        _("rest"),
        _is_round,
        lambda one: one.value(k.REST),
        lambda _one, ms: (Change(k.REST, ms or 0),),
        time(limits.LONGEST_GAP_MS, zero=True),
    )
    return rounds, rest


def routine_lines() -> tuple[Line, ...]:  # type: ignore[type-arg]  # each has a type of its own
    """What it is called, made for, about, and found by."""
    return (
        Line(
            _("Name"),
            _("rename"),
            _is_routine,
            lambda one: one.value(NAME),
            lambda _one, name: (Change(NAME, name),),
            Words(str, str.strip),
        ),
        Line(
            _("Made for"),
            _("made for"),
            _is_routine,
            lambda one: one.value(k.WHEN),
            lambda _one, when: (Change(k.WHEN, when),),
            Choice(lambda _one: tuple((when, made_for_text(when)) for when in When), drops_down=True),
        ),
        Line(
            _("About"),
            _("about"),
            _is_routine,
            lambda one: one.value(k.ABOUT),
            lambda _one, about: (Change(k.ABOUT, about),),
            Words(str, str.strip, lines=4, prompt=_("What it is good for, and when")),
        ),
        Line(
            _("Tags"),
            _("tags"),
            _is_routine,
            lambda one: one.value(k.TAGS),
            lambda _one, tags: (Change(k.TAGS, tags),),
            Words(listed, _tags, prompt=_("desk, travel")),
        ),
    )


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(apart(text)))


def _is_round(one: Subject) -> bool:
    return one.is_round


def _is_routine(one: Subject) -> bool:
    return one.is_routine
