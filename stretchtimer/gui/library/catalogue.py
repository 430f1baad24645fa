"""What the library page shows, in order: all routines with their figures, all exercises, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from stretchtimer.errors import Problem
from stretchtimer.gui.library.broken import BrokenFile, broken_files
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.filters import EVERYTHING, Filter, exercise_filters, routine_filters
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.widgets.strip import skyline
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Routine
from stretchtimer.routine.search import Entry, folded, matching
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.timeline.compiling import compile_routine

Item = Card | ExerciseCard | BrokenFile
NO_MARKS = Marks()


@dataclass(frozen=True)
class Catalogue:
    """The library, made ready to be shown."""

    library: Library
    cards: Mapping[str, Card]
    exercises: Mapping[str, ExerciseCard]
    broken: tuple[BrokenFile, ...]
    marks: Marks = NO_MARKS

    @classmethod
    def of(
        cls,
        library: Library,
        habits: Habits,
        shelf: Shelf,
        marks: Marks = NO_MARKS,
        problems: Iterable[Problem] = (),
        before: Catalogue | None = None,
    ) -> Catalogue:
        """Lay every routine out in time and count its figures; what is as it was `before` is taken from there.

        `shelf` says whose each file is; `problems` are those of other files than the library's.
        """
        old = before.cards if before else {}
        cards = {
            routine.id: _card(routine, habits, shelf, old.get(routine.id))
            for routine in library.routines.values()
        }
        known = before.exercises if before else {}
        in_order = sorted(library.exercises.values(), key=lambda exercise: folded(exercise.name))
        exercises = {
            exercise.id: _exercise_card(exercise, shelf, known.get(exercise.id)) for exercise in in_order
        }
        broken = broken_files((*library.problems, *problems), shelf)
        return cls(library, cards, exercises, broken).marked(marks)

    def marked(self, marks: Marks) -> Catalogue:
        """The same with other favourites and tags."""
        favourites = set(marks.favourites)
        cards = {
            id_: card.marked(marks.tags.get(id_, ()), is_favourite=id_ in favourites)
            for id_, card in self.cards.items()
        }
        return replace(self, cards=cards, marks=marks)

    @property
    def favourites(self) -> tuple[Card, ...]:
        """In the order they were chosen."""
        return tuple(self.cards[id_] for id_ in self.marks.favourites if id_ in self.cards)

    @cached_property
    def routine_filters(self) -> tuple[Filter, ...]:
        """The chips over the routines."""
        return routine_filters(self.cards.values())

    @cached_property
    def exercise_filters(self) -> tuple[Filter, ...]:
        """The chips over the exercises."""
        return exercise_filters(self.exercises.values())

    def found(self, text: str, filter_: Filter = EVERYTHING) -> tuple[Item, ...]:
        """The routines that `text` and `filter_` leave; where all are shown, the broken files after them."""
        return self._found(self.cards.values(), text, filter_, are_exercises=False)

    def found_exercises(self, text: str, filter_: Filter = EVERYTHING) -> tuple[Item, ...]:
        """The same of the exercises."""
        return self._found(self.exercises.values(), text, filter_, are_exercises=True)

    def _found(
        self, cards: Iterable[Card | ExerciseCard], text: str, filter_: Filter, *, are_exercises: bool
    ) -> tuple[Item, ...]:
        broken = [file for file in self.broken if file.is_exercise is are_exercises and filter_ == EVERYTHING]
        kept: list[Item] = [*(card for card in cards if filter_.keeps(card)), *broken]
        return matching((Entry(item, item.texts) for item in kept), text)


def _card(routine: Routine, habits: Habits, shelf: Shelf, old: Card | None) -> Card:
    if old is not None and old.habits == habits and old.facts.routine == routine:
        return old
    timeline = compile_routine(routine, habits.lead_in_ms)
    is_own = routine.path is not None and shelf.is_own(routine.path)
    return Card(Facts.of(routine, timeline), skyline(timeline), habits, is_own)


def _exercise_card(exercise: Exercise, shelf: Shelf, old: ExerciseCard | None) -> ExerciseCard:
    path = shelf.exercise_file(exercise.id)
    is_own = path is not None and shelf.is_own(path)
    if old is not None and (old.exercise, old.path, old.is_own) == (exercise, path, is_own):
        return old
    return ExerciseCard.of(exercise, path, is_own=is_own)
