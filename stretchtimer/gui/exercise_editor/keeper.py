"""Opens exercises to be edited, and tells of what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchtimer.gui.errands import Errands
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import Library

if TYPE_CHECKING:  # loaded when something is first edited
    from stretchtimer.gui.exercise_editor.editing import Opened
    from stretchtimer.gui.exercise_editor.page import ExercisePage


class ExerciseKeeper(QObject):
    """One exercise at a time. `saved` carries the path of its file, `failed` what kept one from being opened."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._errands = Errands(self)
        self._library: Library | None = None
        self._page: ExercisePage | None = None

    @property
    def page(self) -> ExercisePage | None:
        """What is edited at the moment, if anything is."""
        return self._page

    def put_library(self, library: Library) -> None:
        """These exercises are there already."""
        self._library = library

    def edit(self, id_: str) -> None:
        """Open the exercise of that id; of one that comes with the app, what is to become one's own copy."""
        from stretchtimer.gui.exercise_editor.editing import open_file

        shelf = self._makers.shelf
        self._errands.run(lambda: open_file(shelf, id_), self._show, self.failed.emit)

    def create(self, name: str = "") -> None:
        """Open an exercise that has no file yet."""
        from stretchtimer.gui.exercise_editor.editing import open_new

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
        bench = ExerciseBench(opened.draft, is_new=opened.is_new)
        page = self._page = ExercisePage(self._window.theme, bench, is_new=opened.is_new)
        editing = ExerciseEditing(page, opened, self._makers.shelf, self._taken)
        editing.saved.connect(self.saved)
        page.over.connect(self._on_over)
        self._window.put_before(page)

    def _on_over(self) -> None:
        self._page = None
