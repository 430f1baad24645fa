"""What is chosen on the bench, and changing all of it at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stretchtimer.config.sentences import sentence
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.inspector.line import Changes, Line, Number
from stretchtimer.gui.editor.inspector.subject import Subject, subject_of
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY


class Subjects:
    """The chosen steps and rounds, or the routine if there are none.

    What is done to one line of the same choice, without a pause between, is undone as one. Each change tells why it
    could not be done, in a sentence; nothing, if it was done.
    """

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self._visit = 0
        self._is_editing = False
        self._typed_over: tuple[Line[Any], tuple[Subject, ...]] | None = None
        self.all: tuple[Subject, ...] = ()
        self.read()

    def read(self) -> None:
        """Look at the bench again."""
        bench = self.bench
        if not self._is_editing:
            self._typed_over = None
        keys = bench.chosen or (HEAD_KEY,)
        self.all = tuple(subject_of(bench.draft, key, bench.exercises, bench.doses) for key in keys)

    def part(self) -> None:
        """What is done from now on is another thing to undo."""
        self._visit += 1
        self._typed_over = None

    def put(self, line: Line[Any], value: object) -> str:
        """Give all of them that value.

        While a value is typed, each letter changes what was there before the first: "12 min" begins with "1".
        """
        if self._typed_over is None or self._typed_over[0] is not line:
            self._typed_over = line, self.all
        before = {one.key: one for one in self._typed_over[1]}
        return self._edit(line, lambda one: line.changes(before.get(one.key, one), value))

    def step(self, line: Line[Any], way: int) -> str:
        """Give each of them the value next to its own."""
        number = line.control
        assert isinstance(number, Number), "only numbers are stepped"
        return self._edit(line, lambda one: line.changes(one, number.stepped(line.value(one), way)))

    def leave_out(self, line: Line[Any]) -> str:
        """Let the usual stand."""
        return self._edit(line, lambda _one: line.left_out())

    def _edit(self, line: Line[Any], changes_of: Callable[[Subject], Changes]) -> str:
        changes = {one.key: changes_of(one) for one in self.all}

        def change(draft: RoutineDraft) -> RoutineDraft:
            for key, wanted in changes.items():
                draft = edits.change(draft, key, *wanted)
            return draft

        keys = tuple(changes)
        merge = f"{line.told} {keys} {self._visit}"
        self._is_editing = True
        try:
            self.bench.edit(lambda before, after: self._told(line, keys, before, after), change, merge=merge)
        except UserError as refused:
            return sentence_of(refused)
        finally:
            self._is_editing = False
        return ""

    def _told(self, line: Line[Any], keys: tuple[int, ...], before: RoutineDraft, after: RoutineDraft) -> str:
        """What undo calls it: "hold 20 s to 30 s"."""
        was, now = (self._words(line, keys[0], draft) for draft in (before, after))
        if len(keys) > 1:
            words = ngettext("{what} of {count} step", "{what} of {count} steps", len(keys))
            what = words.format(what=line.told, count=len(keys))
            return _("{what} to {value}").format(what=what, value=now) if now else what
        if not now:
            return line.told
        return _("{what} {before} to {after}").format(what=line.told, before=was, after=now)

    def _words(self, line: Line[Any], key: int, draft: RoutineDraft) -> str:
        return line.words(subject_of(draft, key, self.bench.exercises, self.bench.doses))


def sentence_of(error: UserError) -> str:
    """What is wrong with what was typed, as a sentence."""
    return sentence(str(error))
