"""`check`: every mistake in routine and exercise files, one a line, as compilers tell them, and then advice."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from stretchtimer.cli.advising import advice
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.document import read_document, read_text
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_file import read_exercise
from stretchtimer.routine.folder import files_in
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.routine_file import read_routine
from stretchtimer.routine.sharing.reading import read_shared

FOUND_SOME = 1
NOT_THERE = 2
TEXT_ENDING = ".txt"


def arguments(parser: ArgumentParser) -> None:
    """Any number of files and folders."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=_("a file, or a folder of them"))


def run(args: Namespace, desk: Desk) -> int:
    """Print the problems, then the advice; 1 if there are problems, 2 if a file is not there at all, else 0."""
    missing = [path for path in args.files if not path.exists()]
    for path in missing:
        remark(_("{path}: there is no such file or folder.").format(path=path))
    checker = _Checker(desk)
    for path in args.files:
        if path not in missing:
            checker.check(path)
    for problem in checker.problems:
        say(str(problem))
    for line in checker.advice:
        say(line)
    if missing:
        return NOT_THERE
    if checker.problems:
        return FOUND_SOME
    words = ngettext("{n} file checked, nothing wrong.", "{n} files checked, nothing wrong.", checker.count)
    remark(words.format(n=checker.count))
    return 0


@dataclass
class _Checker:
    """Counts what it has read, collects what is wrong with it and what the coach says of it."""

    desk: Desk
    count: int = 0
    problems: list[Problem] = field(default_factory=list)
    advice: list[str] = field(default_factory=list)
    _known: dict[Path, Mapping[str, Exercise]] = field(default_factory=dict)

    def check(self, path: Path) -> None:
        """Read one file, or every file of a folder."""
        try:
            for file in _files(path):
                self.count += 1
                self._check_file(file)
        except FileProblems as found:  # of a folder that may not be looked into
            self.problems.extend(found.problems)

    def _check_file(self, path: Path) -> None:
        try:
            if path.suffix.lower() == TEXT_ENDING:
                self._check_text(path)
                return
            if _is_exercise(path):
                read_exercise(path)
            else:
                routine = read_routine(path, self._exercises_for(path.parent))
                words = _("{path}: advice: {words}")
                self.advice += [words.format(path=path, words=line) for line in advice(routine)]
        except FileProblems as found:
            self.problems.extend(found.problems)

    def _check_text(self, path: Path) -> None:
        """Text to be shared, as `new` takes it."""
        reading = read_shared(read_text(path), self._exercises_for(path.parent), path)
        self.problems.extend((*reading.problems, *reading.remarks))

    def _exercises_for(self, folder: Path) -> Mapping[str, Exercise]:
        """A routine may use the exercises beside it as well as those of the library."""
        if folder not in self._known:
            self._known[folder] = self.desk.library(folder).exercises
        return self._known[folder]


def _files(path: Path) -> Iterator[Path]:
    """The file itself, or those in a folder: the routines in it, then the exercises that go with them."""
    if path.is_dir():
        yield from files_in(path)
        yield from files_in(path / EXERCISES_FOLDER)
    else:
        yield path


def _is_exercise(path: Path) -> bool:
    """By its folder, or, outside of one, by what is in it: an exercise has a kind, a routine has steps."""
    if path.absolute().parent.name == EXERCISES_FOLDER:
        return True
    keys = read_document(path).data
    return "kind" in keys and "step" not in keys
