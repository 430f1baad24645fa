"""Files that could not be read as what they should be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import Problem
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.search import Texts, name_texts
from stretchtimer.routine.shelf.shelf import Shelf


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that could not be read as what it should be, and everything that is wrong in it."""

    path: Path
    problems: tuple[Problem, ...]
    is_own: bool = False

    @property
    def id(self) -> str:
        """Its path: no two are alike."""
        return str(self.path)

    @property
    def can_be_favourite(self) -> bool:
        """It is nothing yet."""
        return False

    @property
    def is_favourite(self) -> bool:
        """It is none."""
        return False

    @property
    def is_exercise(self) -> bool:
        """Whether it is among the exercises."""
        return self.path.parent.name == EXERCISES_FOLDER

    @property
    def texts(self) -> Texts:
        """What it is found by: its name in the folder."""
        return name_texts(self.path.name)

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
        return listed((self.path.name, self.count_words, self.headline))


def broken_files(problems: Iterable[Problem], shelf: Shelf) -> tuple[BrokenFile, ...]:
    """Problems, put together by the file they are in; `shelf` knows which are the person's own routines."""
    by_path: dict[Path, list[Problem]] = {}
    for problem in problems:
        by_path.setdefault(problem.path, []).append(problem)
    return tuple(BrokenFile(path, tuple(found), _is_own(path, shelf)) for path, found in by_path.items())


def _is_own(path: Path, shelf: Shelf) -> bool:
    return shelf.is_own(path) and path.name.lower().endswith(FILE_ENDING)  # and not the folder itself


def told(problem: Problem) -> str:
    """One problem as a sentence with its place in the file, the file itself left out."""
    place = [_("line {line}").format(line=problem.line)] if problem.line else []
    place += [problem.key] if problem.key else []
    words = f"{', '.join(place)}: {problem.message}" if place else problem.message
    return words[:1].upper() + words[1:]
