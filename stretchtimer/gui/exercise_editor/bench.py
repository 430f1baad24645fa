"""One exercise while it is edited: what it says now, what was done to it, and what of it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem, UserError
from stretchtimer.figure.definition import Figure
from stretchtimer.figure.reading import read_figure
from stretchtimer.gui.editor.edit_command import Chosen, EditCommand
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_keys import FIGURE, NAME

Change = Callable[[ExerciseDraft], ExerciseDraft]


class ExerciseBench(QObject):
    """What the form and the figure look at and work on.

    `changed` tells that the draft is another, `refusals_changed` that another field holds what cannot be; `refused`
    carries a sentence on a figure that cannot be drawn, and was left as it was.
    """

    changed = Signal()
    refused = Signal(str)
    refusals_changed = Signal()

    def __init__(
        self,
        draft: ExerciseDraft,
        *,
        is_new: bool = False,
        was_left: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """A new one has no file yet; one that `was_left` in the middle of an edit is not what its file says."""
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._draft = draft
        self._saved_text = "" if is_new or was_left else draft.text
        self._began = "" if was_left else draft.text
        self._exercise: Exercise | None = None
        self._problems: tuple[Problem, ...] = ()
        self._refusals: dict[str, str] = {}
        self._read()

    @property
    def draft(self) -> ExerciseDraft:
        """What the file would say if it were saved now."""
        return self._draft

    @property
    def name(self) -> str:
        """What the exercise is called now."""
        return str(self.data.get(NAME.name, ""))

    @property
    def data(self) -> Mapping[str, Any]:
        """The same as the table it is."""
        return self._draft.document.data

    @property
    def exercise(self) -> Exercise | None:
        """The draft as an exercise; as it was before it had problems, None if it always had some."""
        return self._exercise

    @property
    def figure(self) -> Figure | None:
        """How it looks, None if there is no figure."""
        return self._exercise.figure if self._exercise and self.table else None

    @property
    def table(self) -> Mapping[str, Any]:
        """The figure as its table, empty if there is none."""
        found = self.data.get(FIGURE.name)
        return found if isinstance(found, Mapping) else {}

    @property
    def trouble(self) -> str:
        """Why it cannot be saved, in a sentence; empty if it can."""
        found = [*self._refusals.items(), *((one.key, one.message) for one in self._problems)]
        return _("{field}: {sentence}").format(field=found[0][0], sentence=found[0][1]) if found else ""

    @property
    def would_lose(self) -> bool:
        """Whether anything would be lost if it were left now."""
        return bool(self._refusals) or self._draft.text not in (self._saved_text, self._began)

    @property
    def is_saved(self) -> bool:
        """Whether the file says what the draft says."""
        return self._draft.text == self._saved_text

    def edit(self, words: str, change: Change, *, merge: str = "") -> None:
        """Change the draft so that it can be undone; edits that follow each other with the same `merge` are one.

        What `change` raises comes through.
        """
        after = change(self._draft)
        if after.text != self._draft.text:
            self.undo_stack.push(EditCommand(words, self._draft, after, (), (), self._show, merge))

    def put_figure(self, words: str, table: Mapping[str, Any] | None, *, merge: str = "") -> None:
        """Let it look as `table` says, or like nothing at all; what cannot be drawn is told, and left."""
        problems: list[str] = []
        if table is not None and read_figure(table, lambda _path, words: problems.append(words), _) is None:
            self.refused.emit(problems[0])
            return
        self.edit(words, lambda draft: draft.with_table(FIGURE.name, table), merge=merge)

    def try_edit(self, field: str, words: str, change: Change, *, merge: str = "") -> str:
        """Do the same, but keep what cannot be as a refusal of `field`; the sentence, empty if it could be done."""
        try:
            self.edit(words, change, merge=merge)
        except UserError as refused:
            self._refuse(field, str(refused))
            return str(refused)
        self._refuse(field, "")
        return ""

    def forget_refusal(self, field: str) -> None:
        """The field holds what the draft says again."""
        self._refuse(field, "")

    def mark_saved(self) -> None:
        """The file says what the draft says."""
        self._saved_text = self._draft.text
        self.changed.emit()

    def let_go(self) -> None:
        """The person does not want what was changed."""
        self._refusals.clear()
        self._began = self._draft.text

    def _refuse(self, field: str, sentence: str) -> None:
        before = dict(self._refusals)
        self._refusals.pop(field, None)
        if sentence:
            self._refusals[field] = sentence
        if before != self._refusals:
            self.refusals_changed.emit()

    def _show(self, draft: ExerciseDraft, _chosen: Chosen) -> None:
        self._draft = replace(draft)
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        try:
            self._exercise, self._problems = self._draft.read()
        except FileProblems as found:
            self._problems = found.problems
