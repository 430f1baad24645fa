"""One thing done to a draft, as Qt's undo stack keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft

Draft = TypeVar("Draft", RoutineDraft, ExerciseDraft)
Chosen = tuple[int, ...]
Words = str | Callable[[Draft, Draft], str]
_ALONE, _MAY_MERGE = -1, 1  # Qt asks a command to merge only if its id is not -1 and that of the one before


class EditCommand(QUndoCommand, Generic[Draft]):
    """The draft before and after, and what was chosen in either.

    Drafts are values that share what did not change, so thousands of them take little room. What each has worked out
    of itself, its whole text above all, is not kept with it: `replace` gives a copy without.
    """

    def __init__(
        self,
        words: Words[Draft],
        before: Draft,
        after: Draft,
        chosen_before: Chosen,
        chosen_after: Chosen,
        show: Callable[[Draft, Chosen], None],
        merge: str,
    ) -> None:
        super().__init__()
        self._words: Words[Draft] = words
        self._before: Draft = replace(before)
        self._after: Draft = replace(after)
        self._chosen_before, self._chosen_after = chosen_before, chosen_after
        self._show: Callable[[Draft, Chosen], None] = show
        self._merge = merge
        self._tell()

    def undo(self) -> None:
        self._show(self._before, self._chosen_before)

    def redo(self) -> None:
        self._show(self._after, self._chosen_after)

    def id(self) -> int:
        return _MAY_MERGE if self._merge else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditCommand) or other._merge != self._merge:
            return False
        self._after, self._chosen_after = other._after, other._chosen_after
        self._tell()
        return True

    def _tell(self) -> None:
        words = self._words
        self.setText(words if isinstance(words, str) else words(self._before, self._after))
