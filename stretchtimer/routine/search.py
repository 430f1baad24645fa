"""Finding routines and exercises by words: accents, capitals and the shape of apostrophes do not matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar
from unicodedata import combining, normalize

from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine

_IN_NAME, _IN_TAGS, _IN_GROUPS, _IN_EXERCISES, _IN_OTHER_NAMES, _IN_TEXT = 32, 16, 8, 4, 2, 1
_AT_START = 2  # a match at the start of a word is worth this many times one in its middle


Found = TypeVar("Found")
Texts = tuple[tuple[int, str], ...]  # folded, each with its weight


@dataclass(frozen=True, slots=True)
class Entry(Generic[Found]):
    """A routine or an exercise with the words it is found by."""

    thing: Found
    texts: Texts


def entry_of(routine: Routine) -> Entry[Routine]:
    """The entry of `routine`: its name, id, tags, groups, and the names and muscles of its exercises."""
    exercises = {step.exercise.id: step.exercise for step in routine.each_step()}.values()
    weighted = [
        (_IN_NAME, [routine.name]),
        (_IN_TAGS, [routine.id.replace("_", " "), *routine.tags]),
        (_IN_GROUPS, list(routine.groups)),
        (_IN_EXERCISES, [exercise.name for exercise in exercises]),
        (_IN_OTHER_NAMES, [name for exercise in exercises for name in _told(exercise)]),
        (_IN_TEXT, [routine.about]),
    ]
    return _entry(routine, weighted)


def exercise_entry(exercise: Exercise, kind: str = "", group: str = "") -> Entry[Exercise]:
    """The entry of `exercise`: its name, other names, id, group, muscles, kind, equipment and what it is used for.

    `kind` and `group` are the words that people have for these. The muscles that help weigh less than the group that
    it is for: whoever looks for calves does not mean the bike.
    """
    weighted = [
        (_IN_NAME, [exercise.name]),
        (_IN_TAGS, [*exercise.other_names, exercise.id.replace("_", " ")]),
        (_IN_GROUPS, [exercise.group, group]),
        (_IN_EXERCISES, [*exercise.muscles, exercise.kind, kind, *exercise.equipment]),
        (_IN_TEXT, list(exercise.use)),
    ]
    return _entry(exercise, weighted)


def name_texts(name: str) -> Texts:
    """What a thing is found by that has nothing but a name."""
    return ((_IN_NAME, _words(name)),)


def matching(entries: Iterable[Entry[Found]], text: str) -> tuple[Found, ...]:
    """The things in which every word of `text` is found, best first; those as good as each other keep their order."""
    words = _words(text).split()
    scored = [(_score(entry, words), entry.thing) for entry in entries]
    found = [pair for pair in scored if pair[0] or not words]
    return tuple(thing for _, thing in sorted(found, key=lambda pair: -pair[0]))


def folded(text: str) -> str:
    """`text` without accents and capitals, with straight apostrophes."""
    letters = normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in letters if not combining(letter))


def _entry(thing: Found, weighted: Iterable[tuple[int, list[str]]]) -> Entry[Found]:
    return Entry(thing, tuple((weight, " ".join(map(_words, texts))) for weight, texts in weighted))


def _told(exercise: Exercise) -> tuple[str, ...]:
    return (*exercise.other_names, *exercise.muscles)


def _words(text: str) -> str:
    """The words of `text`, folded, with one space before each: so a word's start can be told from its middle."""
    return "".join(
        f" {word}" for word in "".join(c if c.isalnum() or c == "'" else " " for c in folded(text)).split()
    )


def _score(entry: Entry[Found], words: list[str]) -> int:
    total = 0
    for word in words:
        worth = sum(_worth(weight, text, word) for weight, text in entry.texts)
        if not worth:
            return 0
        total += worth
    return total


def _worth(weight: int, text: str, word: str) -> int:
    if f" {word}" in text:
        return weight * _AT_START
    return weight if word in text else 0
