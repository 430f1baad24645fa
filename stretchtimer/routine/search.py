"""Finding routines by words: accents, capitals and the shape of apostrophes do not matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import combining, normalize

from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine

_IN_NAME, _IN_TAGS, _IN_GROUPS, _IN_EXERCISES, _IN_OTHER_NAMES, _IN_TEXT = 32, 16, 8, 4, 2, 1
_AT_START = 2  # a match at the start of a word is worth this many times one in its middle


@dataclass(frozen=True, slots=True)
class Entry:
    """A routine with the words it is found by, folded, each text with its weight."""

    routine: Routine
    texts: tuple[tuple[int, str], ...]


def entry_of(routine: Routine) -> Entry:
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
    return Entry(routine, tuple((weight, " ".join(map(_words, texts))) for weight, texts in weighted))


def matching(entries: Iterable[Entry], text: str) -> tuple[Routine, ...]:
    """The routines in which every word of `text` is found, best first; those as good as each other keep their order."""
    words = _words(text).split()
    scored = [(_score(entry, words), entry.routine) for entry in entries]
    found = [pair for pair in scored if pair[0] or not words]
    return tuple(routine for _, routine in sorted(found, key=lambda pair: -pair[0]))


def folded(text: str) -> str:
    """`text` without accents and capitals, with straight apostrophes."""
    letters = normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in letters if not combining(letter))


def _told(exercise: Exercise) -> tuple[str, ...]:
    return (*exercise.other_names, *exercise.muscles)


def _words(text: str) -> str:
    """The words of `text`, folded, with one space before each: so a word's start can be told from its middle."""
    return "".join(
        f" {word}" for word in "".join(c if c.isalnum() or c == "'" else " " for c in folded(text)).split()
    )


def _score(entry: Entry, words: list[str]) -> int:
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
