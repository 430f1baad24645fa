"""Exercises found by what people call them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from itertools import islice

from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.search import folded
from stretchtimer.routine.wording import quoted

_WORD = re.compile(r"\S+")
_MARKS = ",;:.!"  # at the end of a word they are not part of a name
_LONGEST_GUESSED = 60  # characters of a name that is looked for


@dataclass(frozen=True, slots=True)
class Named:
    """The exercise that some words mean, and where in the line they end. `guessed`: no name of it is just that."""

    exercise: Exercise
    end: int
    guessed: bool = False


@dataclass(frozen=True)
class Names:
    """The names of `exercises`, ready to be looked up many times."""

    exercises: Mapping[str, Exercise]

    def at_start(self, line: str) -> Named | None:
        """The exercise that `line` begins with, by its longest name, or by its id in brackets."""
        if line.startswith("["):
            ids = [id_ for id_ in self.exercises if line.startswith(f"[{id_}]")]
            return Named(self.exercises[max(ids, key=len)], len(max(ids, key=len)) + 2) if ids else None
        ends = [word.end() for word in islice(_WORD.finditer(line), self._most_words)]
        for end in reversed(ends):
            for cut in dict.fromkeys((line[:end], line[:end].rstrip(_MARKS))):
                exercise = self._exact.get(_key(cut))
                if exercise is not None:
                    return Named(exercise, len(cut))
        return None

    def meant(self, words: str) -> Named | None:
        """The exercise that `words` mean: one of that name, else the one with the fewest words besides."""
        exact = self._exact.get(_key(words))
        if exact is not None:
            return Named(exact, len(words))
        wanted = _stems(words)
        fitting = [
            (len(there), place)
            for place, (there, _exercise) in enumerate(self._stems)
            if wanted and all(any(one.startswith(word) for one in there) for word in wanted)
        ]
        if not fitting:
            return None
        there, exercise = self._stems[min(fitting)[1]]
        return Named(exercise, len(words), guessed=there != wanted)

    def did_you_mean(self, words: str) -> str:
        """The end of a sentence that proposes the name nearest to `words`, or nothing."""
        near = get_close_matches(_key(words)[:_LONGEST_GUESSED], self._exact, n=1, cutoff=0.75)
        return _(", did you mean {name}?").format(name=quoted(self._exact[near[0]].name)) if near else ""

    @cached_property
    def _most_words(self) -> int:
        return max((len(name.split()) for name in self._exact), default=0)

    @cached_property
    def _exact(self) -> Mapping[str, Exercise]:
        """By folded name. An exercise's own name goes before another's other name, an earlier one before a later."""
        found: dict[str, Exercise] = {}
        for exercise in self.exercises.values():
            found.setdefault(_key(exercise.name), exercise)
        for exercise in self.exercises.values():
            for name in _names(exercise):
                found.setdefault(_key(name), exercise)
        return found

    @cached_property
    def _stems(self) -> list[tuple[frozenset[str], Exercise]]:
        """The words of each single name; then of all an exercise is known by together."""
        exercises = list(self.exercises.values())
        single = [(_stems(name), exercise) for exercise in exercises for name in _names(exercise)]
        together = [
            (_stems(" ".join((*_names(one), one.group, *one.muscles, *one.equipment))), one)
            for one in exercises
        ]
        return [*single, *together]


def _names(exercise: Exercise) -> tuple[str, ...]:
    return (exercise.name, exercise.id.replace("_", " "), *exercise.other_names)


def _key(text: str) -> str:
    return " ".join(folded(text).split())


def _stems(text: str) -> frozenset[str]:
    """The words of `text`, folded, without the s of a plural."""
    words = re.findall(r"\w+", folded(text).replace("'", ""))
    return frozenset(word.removesuffix("s") if len(word) > 3 else word for word in words)
