"""Opens exercises to be edited, and tells of what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchtimer.gui.editor.left_over import LeftOver
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import EXERCISES_FOLDER, Library
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft

if TYPE_CHECKING:  # loaded when something is first edited
    from stretchtimer.gui.exercise_editor.opening import Opened
    from stretchtimer.gui.exercise_editor.page import ExercisePage


class ExerciseKeeper(QObject):
    """One exercise at a time. `saved` carries the path of its file, `failed` what kept one from being opened."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._drafts = Drafts(makers.shelf.folders.drafts / EXERCISES_FOLDER)
        self._errands = Errands(self)
        self._left = LeftOver(window.shell.banners, self._open_left, self._discard)
        self._library: Library | None = None
        self._page: ExercisePage | None = None

    @property
    def page(self) -> ExercisePage | None:
        """What is edited at the moment, if anything is."""
        return self._page

    def put_library(self, library: Library) -> None:
        """These exercises are there already. The first time, offer what was left in the middle of an edit."""
        is_first, self._library = self._library is None, library
        if is_first:
            self._errands.run(self._drafts.kept, self._left.offer, self.failed.emit)

    def edit(self, id_: str) -> None:
        """Open the exercise of that id; of one that comes with the app, what is to become one's own copy."""
        from stretchtimer.gui.exercise_editor.opening import open_file

        shelf, drafts = self._makers.shelf, self._drafts
        self._errands.run(lambda: open_file(shelf, drafts, id_), self._show, self.failed.emit)

    def create(self, name: str = "") -> None:
        """Open an exercise that has no file yet."""
        from stretchtimer.gui.exercise_editor.opening import open_new

        self._show(open_new(self._makers.shelf, name, self._taken))

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()

    @property
    def _taken(self) -> tuple[str, ...]:
        return tuple(self._library.exercises) if self._library else ()

    def _show(self, opened: Opened) -> None:
        from stretchtimer.gui.exercise_editor.bench import ExerciseBench
        from stretchtimer.gui.exercise_editor.editing import ExerciseEditing
        from stretchtimer.gui.exercise_editor.page import ExercisePage

        if self._page is not None:
            return
        self._left.opened(opened.draft.path)
        bench = ExerciseBench(opened.draft, is_new=opened.is_new, was_left=opened.was_left)
        page = self._page = ExercisePage(self._window.theme, bench, is_new=opened.is_new)
        editing = ExerciseEditing(page, opened, self._makers.shelf, self._drafts, self._taken)
        editing.saved.connect(self.saved)
        self._window.closed.connect(editing.close)
        page.over.connect(self._on_over)
        self._window.put_before(page)

    def _open_left(self, draft: KeptDraft) -> None:
        from stretchtimer.gui.exercise_editor.opening import open_left

        shelf = self._makers.shelf
        self._errands.run(lambda: open_left(shelf, draft), self._show, self.failed.emit)

    def _discard(self, draft: KeptDraft) -> None:
        self._errands.run(lambda: self._drafts.drop(draft.path), failed=self.failed.emit)

    def _on_over(self) -> None:
        self._page = None
