"""What can be done with the chosen steps, in the list, by key and from the menu: each one thing to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import FileProblems, UserError
from stretchtimer.gui.clipboard import clipboard_content
from stretchtimer.gui.editor.adding import spot_behind
from stretchtimer.gui.editor.own_picture import give_picture
from stretchtimer.gui.editor.places import new_among
from stretchtimer.gui.editor.steps.clipboard import Found, mime_of, steps_in
from stretchtimer.gui.editor.workbench import Change, Workbench
from stretchtimer.gui.library.broken import told
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound
from stretchtimer.routine.editing.writing import Change as Value
from stretchtimer.routine.step_keys import ROUNDS
from stretchtimer.routine.wording import Unfit


class StepActions(QObject):
    """Works on what is chosen on the bench.

    `refused` carries a sentence on what cannot be done, `moved` the keys of what has gone elsewhere.
    """

    refused = Signal(str)
    moved = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def is_round_chosen(self) -> bool:
        """Whether one round is chosen, and nothing else."""
        chosen = self._bench.chosen
        return len(chosen) == 1 and chosen[0] in self._rounds

    def group(self) -> None:
        """Make a round of the chosen steps."""
        keys, made = self._bench.chosen, self._bench.draft.next_key
        if keys:
            self._edit(_("make a round"), lambda draft: edits.group(draft, keys), (made,))

    def ungroup(self) -> None:
        """Make single steps of the chosen round."""
        if self.is_round_chosen:
            (key,) = self._bench.chosen
            inside = [step.key for step in self._rounds[key].steps]
            self._edit(_("undo a round"), lambda draft: edits.ungroup(draft, key), inside)

    def repeat(self, key: int, rounds: int) -> None:
        """Do the round of that key so many times."""
        words = ngettext("{count} round", "{count} rounds", rounds).format(count=rounds)
        self._edit(
            words, lambda draft: edits.change(draft, key, Value(ROUNDS, rounds)), merge=f"rounds {key}"
        )

    def move(self, keys: Sequence[int], spot: Spot) -> None:
        """Put these steps and rounds into that gap; they stay chosen."""
        words = ngettext("move a step", "move {count} steps", len(keys)).format(count=len(keys))
        before = self._bench.draft
        self._edit(words, lambda draft: edits.move(draft, keys, spot), keys)
        if self._bench.draft is not before:
            self.moved.emit(keys)

    def move_up(self) -> None:
        """One place up; over the edge of a round, into it or out of it."""
        if self._bench.chosen and (spot := self._spot_above()) is not None:
            self.move(self._bench.chosen, spot)

    def move_down(self) -> None:
        """One place down."""
        if self._bench.chosen and (spot := self._spot_below()) is not None:
            self.move(self._bench.chosen, spot)

    def copy(self) -> bool:
        """Put the chosen steps on the clipboard, for here, another routine, and as text for other programs."""
        if self._bench.chosen:
            QGuiApplication.clipboard().setMimeData(mime_of(self._bench, self._bench.chosen))
        return bool(self._bench.chosen)

    def cut(self) -> None:
        """The same, and take them out."""
        keys = self._bench.chosen
        if self.copy():
            self._edit(_("cut"), lambda draft: edits.remove(draft, keys), ())

    def paste(self) -> None:
        """Put what is on the clipboard behind the chosen steps, and choose it."""
        bench, mime = self._bench, clipboard_content()
        nothing = _("There are no steps on the clipboard.")
        spot = spot_behind(bench.draft, bench.chosen)
        self.bring_in(_("paste"), lambda: steps_in(mime, bench, nothing), spot)

    def bring_in(self, words: str, read: Callable[[], Found], spot: Spot) -> None:
        """Put in at `spot` what `read` finds, and choose it."""
        first = self._bench.draft.next_key
        try:
            found = read()
            self._bench.edit(words, lambda draft: edits.insert(draft, spot, found.tables))
        except FileProblems as unread:
            words = _("This cannot be read. {problem}")
            self.refused.emit(words.format(problem=told(unread.problems[0])))
            return
        except UserError as error:
            self.refused.emit(str(error))
            return
        self._bench.choose(new_among(self._bench.draft, first))
        if found.remark:
            self.refused.emit(found.remark)

    def give_picture(self, key: int, picture: Path | bytes) -> None:
        """Let the step of that key show `picture`, and choose it."""
        try:
            give_picture(self._bench, key, picture)
        except UserError as error:
            self.refused.emit(str(error))
            return
        self._bench.choose([key])

    @property
    def _rounds(self) -> dict[int, DraftRound]:
        return {item.key: item for item in self._bench.draft.items if isinstance(item, DraftRound)}

    def _edit(self, words: str, change: Change, choose: Sequence[int] | None = None, merge: str = "") -> None:
        try:
            self._bench.edit(words, change, choose=choose, merge=merge)
        except (UserError, Unfit) as error:
            self.refused.emit(str(error))

    def _spot_above(self) -> Spot | None:
        items, chosen = self._bench.draft.items, self._bench.chosen
        for number, item in enumerate(items):
            if item.key == chosen[0]:
                above = items[number - 1] if number else None
                if isinstance(above, DraftRound) and not self._holds_round:
                    return Spot(number - 1, len(above.steps))
                return Spot(number - 1) if number else None
            for place, step in enumerate(item.steps if isinstance(item, DraftRound) else ()):
                if step.key == chosen[0]:
                    return Spot(number, place - 1) if place else Spot(number)
        return None

    def _spot_below(self) -> Spot | None:
        items, chosen = self._bench.draft.items, self._bench.chosen
        for number, item in enumerate(items):
            if item.key == chosen[-1]:
                below = items[number + 1] if number + 1 < len(items) else None
                if isinstance(below, DraftRound) and not self._holds_round:
                    return Spot(number + 1, 0)
                return Spot(number + 2) if below is not None else None
            inside = item.steps if isinstance(item, DraftRound) else ()
            for place, step in enumerate(inside):
                if step.key == chosen[-1]:
                    return Spot(number, place + 2) if place + 1 < len(inside) else Spot(number + 1)
        return None

    @property
    def _holds_round(self) -> bool:
        return any(key in self._rounds for key in self._bench.chosen)
