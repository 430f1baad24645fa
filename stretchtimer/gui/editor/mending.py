"""Files that could not be read, mended as text in the window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchtimer.errors import FileProblems, Problem, UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.document import parse_document, read_content
from stretchtimer.routine.editing.exercise_draft import open_exercise
from stretchtimer.routine.library import EXERCISES_FOLDER, Library
from stretchtimer.routine.routine_file import routine_in
from stretchtimer.routine.shelf.saving import fingerprint

if TYPE_CHECKING:  # loaded when something is first to be mended
    from stretchtimer.gui.editor.text.mend_dialog import MendDialog


@dataclass(frozen=True, slots=True)
class _Read:
    """What stood in a file, its lines ended by LF alone, and what tells that content from another."""

    text: str
    seen: str
    ended: str


class Mending(QObject):
    """`saved` carries the path of a file that was written, `failed` what kept one from being opened."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._errands = Errands(self)
        self._library: Library | None = None

    def put_library(self, library: Library) -> None:
        """Hold routines against these exercises from now on."""
        self._library = library

    def mend(self, path: Path, line: int) -> None:
        """Show the file at that line, from 1."""
        self._errands.run(partial(_read, path), partial(self._show, path, line), self.failed.emit)

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()

    def _show(self, path: Path, line: int, read: _Read) -> None:
        from stretchtimer.gui.editor.text.mend_dialog import MendDialog

        check = partial(problems_in, path, self._library)
        dialog = MendDialog(self._window.theme, path, read.text, line, check, self._window)
        dialog.save_wanted.connect(partial(self._save, dialog, path, read))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, dialog: MendDialog, path: Path, read: _Read, text: str) -> None:
        content = text.replace("\n", read.ended).encode()
        work = partial(self._makers.shelf.save, path, content, read.seen)
        self._errands.run(work, partial(self._on_saved, dialog, path), partial(_tell, dialog))

    def _on_saved(self, dialog: MendDialog, path: Path, _seen: str) -> None:
        dialog.accept()
        self.saved.emit(path)


def _tell(dialog: MendDialog, error: UserError) -> None:
    dialog.tell(str(error))


def problems_in(path: Path, library: Library | None, text: str) -> tuple[Problem, ...]:
    """What is wrong with `text` as the file at `path`, an exercise by the folder it is in."""
    try:
        if path.parent.name == EXERCISES_FOLDER:
            _exercise, figure_problems = open_exercise(path, text.encode()).read()
            return figure_problems
        exercises = library.exercises if library else {}
        routine_in(parse_document(path, text.encode()), exercises)
    except FileProblems as found:
        return found.problems
    return ()


def _read(path: Path) -> _Read:
    """Raises FileProblems for what is no text at all."""
    content = read_content(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        parse_document(path, content)  # tells it in a sentence
        raise
    ended = "\r\n" if "\r\n" in text else "\n"
    return _Read(text.replace("\r\n", "\n"), fingerprint(content), ended)
