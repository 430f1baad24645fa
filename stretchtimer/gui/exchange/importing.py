"""Files brought in: read beside the window, told, and saved if the person says so; then it can be undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Routine
from stretchtimer.routine.shelf.trash import Trashed

if TYPE_CHECKING:  # the readers are many, and are loaded when there is something to read
    from stretchtimer.exchange.reading.plan import Plan


class Importing(QObject):
    """`brought` carries the path of something that has come, or None if what had come is gone again.

    `merged` tells that there may be more in the journal.
    """

    brought = Signal(object)
    merged = Signal()
    failed = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._shelf, self._errands = window, makers.shelf, errands
        self._open_journal = makers.open_journal

    def look_at(self, files: tuple[Path, ...]) -> None:
        """Read `files`, and tell what they would bring."""
        shelf = self._shelf

        def planned() -> Plan:
            from stretchtimer.exchange.reading.plan import plan_import

            library = load_library((shelf.built_in, shelf.folders.routines))
            return plan_import(files, library, shelf)

        self._errands.run(planned, self._on_planned)

    def _on_planned(self, plan: Plan) -> None:
        from stretchtimer.gui.exchange.import_dialog import ImportDialog

        dialog = ImportDialog(self._window.theme, plan, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._on_wanted)
        dialog.open()

    def _on_wanted(self, plan: Plan) -> None:
        if plan.new:
            self._errands.run(
                lambda: plan.carry_out(self._shelf), lambda _done: self._on_saved(plan), self._on_failed
            )
        if plan.for_journal:
            from stretchtimer.gui.exchange.merging import Merging

            merging = Merging(self._window.theme, self._window, self)
            merging.run(plan, self._open_journal, self._errands, self._on_merged, self._on_failed)

    def _on_merged(self, words: str) -> None:
        self._window.say(words)
        self.merged.emit()

    def _on_saved(self, plan: Plan) -> None:
        paths = [one.path for one in plan.new]
        self._window.offer(_words(plan), _("Undo"), lambda: self._take_back(paths))
        self.brought.emit(_to_show(plan))

    def _take_back(self, paths: list[Path]) -> None:
        def deleted() -> list[Trashed]:
            return [self._shelf.delete(path) for path in reversed(paths)]  # routines before their exercises

        self._errands.run(deleted, lambda _done: self.brought.emit(None), self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(error)
        self.brought.emit(None)  # some of it may have come about


def _to_show(plan: Plan) -> Path:
    """A routine before an exercise."""
    new = plan.new
    return next((one.path for one in new if isinstance(one.thing, Routine)), new[-1].path)


def _words(plan: Plan) -> str:
    routines = sum(isinstance(one.thing, Routine) for one in plan.new)
    exercises = len(plan.new) - routines
    of_routines = ngettext("{count} routine", "{count} routines", routines).format(count=routines)
    of_exercises = ngettext("{count} exercise", "{count} exercises", exercises).format(count=exercises)
    if routines and exercises:
        return _("{routines} and {exercises} came in.").format(routines=of_routines, exercises=of_exercises)
    return _("{things} came in.").format(things=of_routines if routines else of_exercises)
