"""What the library page shows, in order: every routine with its figures, then the files that could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import Problem
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.widgets.strip import Bar, skyline
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import When
from stretchtimer.timeline.compiling import compile_routine

FILTERS: tuple[When | None, ...] = (None, When.BEFORE, When.AFTER, When.ANY)


@dataclass(frozen=True, slots=True)
class Card:
    """A routine that can be started."""

    facts: Facts
    bars: tuple[Bar, ...]
    habits: Habits

    @property
    def id(self) -> str:
        """The routine's."""
        return self.facts.routine.id

    @property
    def spoken(self) -> str:
        """All that the card shows, for a screen reader."""
        return self.facts.spoken


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that could not be read as what it should be, and everything that is wrong in it."""

    path: Path
    problems: tuple[Problem, ...]

    @property
    def id(self) -> str:
        """Its path: no two are alike."""
        return str(self.path)

    @property
    def headline(self) -> str:
        """The first thing wrong: "line 4, hold: found …"."""
        return told(self.problems[0])

    @property
    def count_words(self) -> str:
        """How much is wrong."""
        count = len(self.problems)
        return ngettext("{count} problem", "{count} problems", count).format(count=count)

    @property
    def spoken(self) -> str:
        """All that the card shows, for a screen reader."""
        return ", ".join((self.path.name, self.count_words, self.headline))


Item = Card | BrokenFile


@dataclass(frozen=True)
class Catalogue:
    """The library, made ready to be shown. Making it reads no files."""

    library: Library
    cards: dict[str, Card]
    broken: tuple[BrokenFile, ...]

    @classmethod
    def of(cls, library: Library, habits: Habits) -> Catalogue:
        """Lay every routine out in time and count its figures."""
        cards: dict[str, Card] = {}
        for id_, routine in library.routines.items():
            timeline = compile_routine(routine, habits.lead_in_ms)
            cards[id_] = Card(Facts.of(routine, timeline), skyline(timeline), habits)
        return cls(library, cards, broken_files(library.problems))

    def found(self, text: str, filter_: int = 0) -> tuple[Item, ...]:
        """The routines that `text` and one of FILTERS leave; with neither, the broken files after them."""
        when = FILTERS[filter_]
        cards = tuple(self.cards[routine.id] for routine in self.library.search(text, when))
        return cards if text.strip() or when is not None else (*cards, *self.broken)


def broken_files(problems: Iterable[Problem]) -> tuple[BrokenFile, ...]:
    """Problems, put together by the file they are in."""
    by_path: dict[Path, list[Problem]] = {}
    for problem in problems:
        by_path.setdefault(problem.path, []).append(problem)
    return tuple(BrokenFile(path, tuple(found)) for path, found in by_path.items())


def told(problem: Problem) -> str:
    """One problem as a sentence with its place in the file, the file itself left out."""
    place = [_("line {line}").format(line=problem.line)] if problem.line else []
    place += [problem.key] if problem.key else []
    words = f"{', '.join(place)}: {problem.message}" if place else problem.message
    return words[:1].upper() + words[1:]
