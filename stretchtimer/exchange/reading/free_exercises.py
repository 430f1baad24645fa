"""The free-exercise-db: stretches and cardio become exercises, in their own words and without their pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from stretchtimer.config.translations import _, ngettext
from stretchtimer.exchange.reading.brought import Brought, NewExercise, new_id, told
from stretchtimer.exchange.reading.limits import MAX_EXERCISES
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.values import items_of, keys_of, line_of_text, name_of
from stretchtimer.routine.exercise import Exercise, Kind
from stretchtimer.routine.limits import MAX_LINES_OF_TEXT
from stretchtimer.routine.sharing.names import Names

# Our dose, not theirs: they have none. 10 to 30 s a stretch is the usual advice (position stand of the ACSM, 2011).
_HOLD_MS = 30_000
_CARDIO_MS = 5 * 60_000
_REPS = 10
_SOURCE = "free-exercise-db"

_GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "abductors": "outer hip",
        "adductors": "adductors",
        "biceps": "arms",
        "calves": "calf",
        "chest": "chest",
        "forearms": "forearms",
        "glutes": "glutes",
        "hamstrings": "hamstrings",
        "lats": "back",
        "lower back": "back",
        "middle back": "back",
        "neck": "neck",
        "quadriceps": "quads",
        "shoulders": "shoulders",
        "traps": "neck",
        "triceps": "arms",
    }
)
_OTHER_GROUP = "whole body"
_MOVES = re.compile(r"\b(circles?|dynamic|swings?|rotations?|rolls?)\b", re.IGNORECASE)
_EACH_SIDE = re.compile(
    r"\b(switch|other side|opposite side|(?:other|opposite) (?:leg|arm|foot|hand)|each side|both sides|alternate)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def recognises(source: Source) -> bool:
    """Whether there are exercises with their muscles and a category, or one of them alone."""
    return any("primaryMuscles" in one and "category" in one for one in _entries(source))


def read(source: Source, _names: Names) -> Brought:
    """An exercise for each stretch and each cardio exercise. Raises `FileProblems` if there is none."""
    entries = _entries(source)
    kept = [one for one in entries if one.get("category") in ("stretching", "cardio")]
    named = [one for one in kept if name_of(one.get("name"))]
    if not named:
        raise source.unusable(_("there is no stretch and no cardio exercise in this file"))
    exercises = tuple(
        NewExercise(_exercise(one, number)) for number, one in enumerate(named[:MAX_EXERCISES], 1)
    )
    remarks, others = [], len(entries) - len(named)
    if others:
        words = ngettext(
            "{n} exercise is no stretch and no cardio, and was left out",
            "{n} exercises are no stretches and no cardio, and were left out",
            others,
        )
        remarks.append(words.format(n=others))
    if len(named) > MAX_EXERCISES:
        remarks.append(_("only the first {most} exercises were read").format(most=MAX_EXERCISES))
    return Brought(exercises=exercises, remarks=told(source, remarks))


def _entries(source: Source) -> list[dict[str, object]]:
    whole = source.json
    return [keys_of(one) for one in (whole if isinstance(whole, list) else [whole])]


def _exercise(said: dict[str, object], number: int) -> Exercise:
    name = name_of(said.get("name"))
    setup = tuple(_sentences(said))
    muscles = [
        line_of_text(one) for key in ("primaryMuscles", "secondaryMuscles") for one in items_of(said.get(key))
    ]
    kind = _kind(said, name)
    equipment = line_of_text(said.get("equipment"))
    return Exercise(
        id=new_id(number),
        name=name,
        kind=kind,
        sided=kind is Kind.STATIC and _EACH_SIDE.search(" ".join(setup)) is not None,
        group=_group(said),
        muscles=tuple(dict.fromkeys(filter(None, muscles)))[:MAX_LINES_OF_TEXT],
        equipment=() if equipment in ("", "body only", "other") else (equipment,),
        setup=setup,
        hold_ms=_HOLD_MS if kind is Kind.STATIC else None,
        reps=_REPS if kind is Kind.DYNAMIC else None,
        duration_ms=_CARDIO_MS if kind is Kind.CARDIO else None,
        source=_SOURCE,
    )


def _kind(said: dict[str, object], name: str) -> Kind:
    if said.get("category") == "cardio":
        return Kind.CARDIO
    return Kind.DYNAMIC if _MOVES.search(name) else Kind.STATIC


def _group(said: dict[str, object]) -> str:
    muscles = [one for one in items_of(said.get("primaryMuscles")) if isinstance(one, str)]
    if said.get("category") == "cardio":
        return (
            "legs"
            if any(_GROUPS.get(one) in ("quads", "calf", "hamstrings") for one in muscles)
            else _OTHER_GROUP
        )
    return next((_GROUPS[one] for one in muscles if one in _GROUPS), _OTHER_GROUP)


def _sentences(said: dict[str, object]) -> Iterator[str]:
    """The instructions, a sentence a line, as many as an exercise may have."""
    paragraphs = (line_of_text(one, 5_000) for one in items_of(said.get("instructions"))[:MAX_LINES_OF_TEXT])
    sentences = [line_of_text(one) for paragraph in paragraphs for one in _SENTENCE.split(paragraph)]
    yield from list(filter(None, sentences))[:MAX_LINES_OF_TEXT]
