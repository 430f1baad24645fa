"""Between the bench and the file: saving, and what happens when another program writes it too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.document import OnDisk, look
from stretchtimer.gui.editor.watching import FileWatch
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.in_turn import InTurn
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.opening import HEAD_KEY
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.shelf.saving import NOT_THERE, ChangedUnderneath
from stretchtimer.routine.shelf.shelf import Shelf

Then = Callable[[], object]


class FileKeeping(QObject):
    """`saved` carries the path and the fingerprint of what is there now, `refused` a sentence on what could not be.

    `differs` carries an `OnDisk`: the file says something else now, and so does the draft. The person decides, by
    `take`, `keep_mine` or `keep_both`; until then nothing is written.
    """

    saved = Signal(object, str)
    refused = Signal(str)
    differs = Signal(object)

    def __init__(
        self, bench: Workbench, shelf: Shelf, seen: str, parent: QObject, *, is_unnamed: bool = False
    ) -> None:
        """`seen` is the fingerprint of what was read where it will be saved.

        What `is_unnamed` gets its file's name from the name that it has when it is first saved.
        """
        super().__init__(parent)
        self._bench, self._shelf, self._seen = bench, shelf, seen
        self._place = bench.draft.path
        self._then: Then | None = None
        self._is_asking, self._is_unnamed = False, is_unnamed
        self._errands = Errands(self)
        self._turns = InTurn(self._errands)
        self._watch = FileWatch(self._place, self)
        self._watch.touched.connect(self.look)

    def save(self, then: Then | None = None) -> None:
        """Write the draft to its file, and `then` go on."""
        self._then = then
        if self._is_unnamed:
            self._is_unnamed = False
            self._go_to(str(self._bench.draft.head.keys[NAME.name]))
        text, place, seen = self._bench.draft.text, self._place, self._seen

        def on_saved(now: str) -> None:
            self._know(place, now, text)
            then, self._then = self._then, None
            if then is not None:
                then()

        self._turns.run(lambda: self._shelf.save(place, text.encode(), seen), on_saved, self._on_not_saved)

    def look(self) -> None:
        """See whether the file is still what was read."""
        place, exercises = self._place, self._bench.exercises
        self._turns.run(lambda: look(place, exercises), self._on_seen, self._on_failed)

    def take(self, theirs: OnDisk) -> None:
        """Have what is in the file, as an edit that can be undone."""
        self._is_asking = False
        there = theirs.draft
        assert there is not None, "only what can be read is offered"
        self._bench.edit(_("read from the file again"), lambda _draft: there)
        self._know(self._place, theirs.seen, there.text)

    def keep_mine(self, theirs: OnDisk) -> None:
        """Save over what is in the file, which becomes a backup."""
        self._is_asking = False
        self._seen = theirs.seen
        self.save(self._then)

    def keep_both(self) -> None:
        """Leave the file to the others, and save this beside it under another name."""
        self._is_asking = False
        name = _("{name}, copy").format(name=self._bench.draft.head.keys[NAME.name])
        self._bench.edit(_("rename"), lambda draft: edits.change(draft, HEAD_KEY, Change(NAME, name)))
        self._go_to(self._place.stem)
        self.save(self._then)

    def think_again(self) -> None:
        """Leave it open for now: what is here stays here, what is there stays there."""
        self._is_asking, self._then = False, None

    def close(self) -> None:
        """Bring nothing back any more."""
        self._errands.close()

    def _go_to(self, name: str) -> None:
        """Let it be saved in a new file that is called after `name`."""
        self._place, self._seen = self._shelf.new_path(name), NOT_THERE
        self._watch.go_to(self._place)

    def _know(self, place: Path, seen: str, text: str) -> None:
        self._seen = seen
        self._bench.mark_saved(text)
        self._watch.go_to(place)
        self.saved.emit(place, seen)

    def _on_not_saved(self, error: UserError) -> None:
        if isinstance(error, ChangedUnderneath):
            self.look()
        else:
            self._then = None
            self._on_failed(error)

    def _on_seen(self, there: OnDisk) -> None:
        if there.seen == self._seen or self._is_asking:
            return
        if not there.is_there:
            self._seen = NOT_THERE
            self._bench.mark_saved("")
            words = _(
                "The file was deleted by another program. What you have here is kept; save it to have it back."
            )
            self.refused.emit(words)
        elif not self._bench.is_saved:
            self._is_asking = True
            self.differs.emit(there)
        elif there.draft is not None:
            self.take(there)
        else:
            self._bench.mark_saved("")
            words = _(
                "The file was changed by another program, and cannot be read: {problem} Here it is as it was."
            )
            self.refused.emit(words.format(problem=there.problem))

    def _on_failed(self, error: UserError) -> None:
        self.refused.emit(str(error))
