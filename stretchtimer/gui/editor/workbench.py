"""One routine while it is edited: what it says now, what was done to it, and what of it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from stretchtimer.errors import FileProblems, Problem
from stretchtimer.gui.editor.edit_command import EditCommand, Words
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.model import Routine, Step
from stretchtimer.timeline.compiling import LEAD_IN_MS, compile_routine
from stretchtimer.timeline.timeline import Timeline

Change = Callable[[RoutineDraft], RoutineDraft]
_NO_STEPS: Mapping[int, Step] = MappingProxyType({})


@dataclass(frozen=True)
class Sound:
    """What a draft without problems comes to. `steps` are those of `routine` by the keys of the draft's."""

    routine: Routine
    timeline: Timeline
    steps: Mapping[int, Step]


class Workbench(QObject):
    """What the parts of the editor look at and work on. They know it; it knows none of them.

    `changed` tells that the draft is another, by an edit, undo or redo; `chosen_changed` that other steps are chosen.
    While the draft has problems, `sound` is still what it came to before it had any.
    """

    changed = Signal()
    chosen_changed = Signal()

    def __init__(
        self,
        draft: RoutineDraft,
        exercises: Mapping[str, Exercise],
        doses: Doses,
        parent: QObject | None = None,
        *,
        saved_text: str | None = None,
        lead_in_ms: int = LEAD_IN_MS,
    ) -> None:
        """`saved_text` is what the file says; None if that is what the draft says. `lead_in_ms` opens the session."""
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._exercises, self._doses = exercises, doses
        self._lead_in_ms = lead_in_ms
        self._draft = draft
        self._saved_text = draft.text if saved_text is None else saved_text
        self._sound: Sound | None = None
        self._problems: tuple[Problem, ...] = ()
        self._chosen: tuple[int, ...] = ()
        self._read()

    @property
    def draft(self) -> RoutineDraft:
        """What the file would say if it were saved now."""
        return self._draft

    @property
    def name(self) -> str:
        """What the routine is called now."""
        return str(self._draft.head.keys.get(NAME.name, ""))

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """What steps can be made of, by id."""
        return self._exercises

    @property
    def doses(self) -> Doses:
        """What stands in for what steps do not say."""
        return self._doses

    @property
    def sound(self) -> Sound | None:
        """The draft as a routine, laid out; None if it never was one."""
        return self._sound

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the draft cannot be saved; none if it can."""
        return self._problems

    @property
    def is_saved(self) -> bool:
        """Whether the file says what the draft says."""
        return self._draft.text == self._saved_text

    @property
    def chosen(self) -> tuple[int, ...]:
        """The keys of the chosen steps and rounds, in their order in the routine."""
        return self._chosen

    def step(self, key: int) -> Step | None:
        """The step of that key; None for a round, or while problems keep it from being one."""
        return (self._sound.steps if self._sound else _NO_STEPS).get(key)

    def edit(
        self,
        words: Words[RoutineDraft],
        change: Change,
        *,
        choose: Collection[int] | None = None,
        merge: str = "",
    ) -> None:
        """Change the draft so that it can be undone; `words` say what was done, or tell it of the two drafts.

        Edits that follow each other with the same `merge`, as when a value is stepped up, are undone as one. The
        keys to `choose` are chosen afterwards; None leaves it as it is. What `change` raises comes through.
        """
        after = change(self._draft)
        if after.text == self._draft.text and after.items == self._draft.items:
            return
        chosen = self._chosen if choose is None else tuple(choose)
        command = EditCommand(words, self._draft, after, self._chosen, chosen, self._show, merge)
        self.undo_stack.push(command)

    def choose(self, keys: Collection[int]) -> None:
        """Make these the chosen steps and rounds; those that are not there are passed over."""
        chosen = self._there(keys)
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit()

    def put_exercises(self, exercises: Mapping[str, Exercise], doses: Doses, lead_in_ms: int) -> None:
        """Make the steps of these from now on: the library was read again, or the settings are others."""
        self._exercises, self._doses, self._lead_in_ms = exercises, doses, lead_in_ms
        self._read()
        self.changed.emit()

    def mark_saved(self, text: str) -> None:
        """The file says `text` now."""
        self._saved_text = text
        self.changed.emit()

    def _show(self, draft: RoutineDraft, chosen: Collection[int]) -> None:
        self._draft = replace(draft)
        self._read()
        self._chosen, before = self._there(chosen), self._chosen
        self.changed.emit()
        if self._chosen != before:
            self.chosen_changed.emit()

    def _read(self) -> None:
        try:
            routine = self._draft.read(self._exercises, self._doses)
        except FileProblems as found:
            self._problems = found.problems
            return
        self._problems = ()
        keys = (step.key for step in self._draft.each_step())
        steps = MappingProxyType(dict(zip(keys, routine.each_step(), strict=True)))
        self._sound = Sound(routine, compile_routine(routine, self._lead_in_ms), steps)

    def _there(self, keys: Collection[int]) -> tuple[int, ...]:
        wanted = set(keys)
        return tuple(key for key in _keys(self._draft) if key in wanted)


def _keys(draft: RoutineDraft) -> Iterator[int]:
    for item in draft.items:
        yield item.key
        if isinstance(item, DraftRound):
            yield from (step.key for step in item.steps)
