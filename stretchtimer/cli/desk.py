"""What every verb works with: the person's folders, and the parts that cli/main.py chose, made when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stretchtimer.cli.saying import remark
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.routine.doses import doses_of
from stretchtimer.routine.library import EXERCISES_FOLDER, Library, load_library
from stretchtimer.routine.model import Routine
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.shelf.marks_file import load_marks
from stretchtimer.routine.shelf.shelf import Shelf

if TYPE_CHECKING:
    from stretchtimer.audio.output.output import Output
    from stretchtimer.audio.voice.voice import Voice
    from stretchtimer.journal.direct import DirectWriter
    from stretchtimer.journal.journal import Journal
    from stretchtimer.session.ports import Sound


SheetPrinter = Callable[[Routine, str, Path], None]
"""Prints a routine on a kind of paper into a PDF file; raises UserError if it cannot."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The folders of the person at the command line, those that come with the app, and the makers of the parts."""

    folders: Folders
    built_in: Path
    open_journal: Callable[[], Journal]
    open_log: Callable[[], DirectWriter]
    open_sound: Callable[[Settings], AbstractContextManager[Sound]]
    outputs: Callable[[str, str], Sequence[Output]]
    voices: Callable[[str], Sequence[Voice]]
    print_sheet: SheetPrinter

    def settings(self) -> Settings:
        """The settings in force; what is wrong with the file is said on standard error."""
        settings, problems = load_settings(self.folders.settings)
        for problem in problems:
            remark(str(problem))
        return settings

    @contextmanager
    def journal(self) -> Iterator[Journal]:
        """The journal, open; what it has to say is said on standard error. Raises UserError if it cannot be used."""
        with self.open_journal() as journal:
            for notice in journal.notices():
                remark(notice)
            yield journal

    def library(self, *more: Path) -> Library:
        """The built-in routines, the person's own before them, and before those what is in `more`."""
        settings, _problems = load_settings(
            self.folders.settings
        )  # told where they matter most: by `settings`
        return load_library((self.built_in, self.folders.routines, *more), doses_of(settings))

    def shelf(self) -> Shelf:
        """The person's own files."""
        return Shelf(self.folders, self.built_in)

    def marks(self) -> Marks:
        """The person's favourites and tags; what is wrong with their file is said on standard error."""
        marks, problems = load_marks(self.folders.marks)
        for problem in problems:
            remark(str(problem))
        return marks

    def find(self, name: str) -> tuple[Routine, str]:
        """The routine of that id or path, and what finds it again later: its id, or its file's absolute path.

        Raises UserError if there is none, FileProblems if its file cannot be used.
        """
        beside = Path(name).parent
        is_file_with_exercises = Path(name).is_file() and (beside / EXERCISES_FOLDER).is_dir()
        library = self.library(beside) if is_file_with_exercises else self.library()
        routine = library.find(name)
        if routine.path is None or name in library.routines:
            return routine, routine.id
        return routine, str(routine.path.absolute())
