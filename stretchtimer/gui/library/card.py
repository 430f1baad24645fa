"""What a card of the library stands for: a routine that can be started, or an exercise that routines are made of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.thumbnails import figures_of
from stretchtimer.gui.library.doses import exercise_dose_words
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.widgets.strip import Bar
from stretchtimer.gui.words import kind_text, list_text, made_for_text
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.search import Texts, entry_of, exercise_entry

MOST_FIGURES = 4


@dataclass(frozen=True, slots=True)
class Card:
    """A routine that can be started. `tags` are those the person gave it; `texts` are what it is found by."""

    facts: Facts
    bars: tuple[Bar, ...]
    habits: Habits
    is_own: bool = False
    is_favourite: bool = False
    tags: tuple[str, ...] = ()
    texts: Texts = field(default=(), compare=False)

    def marked(self, tags: tuple[str, ...], *, is_favourite: bool) -> Card:
        """The same, marked so; itself, if it is already."""
        if self.texts and (tags, is_favourite) == (self.tags, self.is_favourite):
            return self
        routine = self.facts.routine
        texts = entry_of(replace(routine, tags=(*routine.tags, *tags))).texts
        return replace(self, tags=tags, is_favourite=is_favourite, texts=texts)

    @property
    def can_be_favourite(self) -> bool:
        """Routines can be."""
        return True

    @property
    def id(self) -> str:
        """The routine's."""
        return self.facts.routine.id

    @property
    def path(self) -> Path | None:
        """Its file."""
        return self.facts.routine.path

    @property
    def name(self) -> str:
        """What it is called."""
        return self.facts.routine.name

    @property
    def group_words(self) -> str:
        """What it is for."""
        return self.facts.group_words

    @property
    def kind_words(self) -> str:
        """What kind it is of, and whose."""
        return _whose(made_for_text(self.facts.routine.when), is_own=self.is_own)

    @property
    def length_words(self) -> str:
        """How much it is."""
        return self.facts.length_words

    @property
    def picture(self) -> None:
        """None: its figures are shown."""
        return None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its first ones."""
        return figures_of(self.facts.routine, MOST_FIGURES)

    @property
    def spoken(self) -> str:
        """All that the card shows, for a screen reader."""
        whose = _("yours") if self.is_own else ""
        star = _("favourite") if self.is_favourite else ""
        return listed((self.facts.spoken, whose, star, *self.tags))


@dataclass(frozen=True, slots=True)
class ExerciseCard:
    """An exercise, and the file it is in."""

    exercise: Exercise
    path: Path | None
    is_own: bool = False
    texts: Texts = field(default=(), compare=False)

    @classmethod
    def of(cls, exercise: Exercise, path: Path | None, *, is_own: bool) -> ExerciseCard:
        """With the words it is found by, its kind and muscles also as people call them."""
        entry = exercise_entry(exercise, kind_text(exercise.kind), group_words(exercise.group))
        return cls(exercise, path, is_own, entry.texts)

    @property
    def id(self) -> str:
        """The exercise's."""
        return self.exercise.id

    @property
    def name(self) -> str:
        """What it is called."""
        return self.exercise.name

    @property
    def group_words(self) -> str:
        """What it is for."""
        return group_words(self.exercise.group)

    @property
    def kind_words(self) -> str:
        """What kind it is of, and whose."""
        return _whose(kind_text(self.exercise.kind), is_own=self.is_own)

    @property
    def length_words(self) -> str:
        """How much it is."""
        return exercise_dose_words(self.exercise)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The one it has, if any."""
        return (self.exercise.figure,) if self.exercise.figure else ()

    @property
    def picture(self) -> Path | None:
        """The person's own, shown instead of the figure."""
        return self.exercise.picture

    @property
    def bars(self) -> tuple[Bar, ...]:
        """It is not laid out in time."""
        return ()

    @property
    def can_be_favourite(self) -> bool:
        """Only routines can be."""
        return False

    @property
    def is_favourite(self) -> bool:
        """It is none."""
        return False

    @property
    def gear_words(self) -> str:
        """What is needed for it."""
        return list_text(self.exercise.equipment)

    @property
    def spoken(self) -> str:
        """All that the card shows, for a screen reader."""
        return listed((self.name, self.length_words, self.group_words, self.kind_words))


def origin_words(*, is_own: bool) -> str:
    """Where it comes from, if not from the person, and what becomes of it when it is edited."""
    return "" if is_own else _("Comes with the app. Editing makes a copy of your own.")


def _whose(words: str, *, is_own: bool) -> str:
    return _("{kind}, yours").format(kind=words) if is_own else words
