"""Adding exercises: the picker over the page, and what is picked put in where it is wanted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.picker.known import Known
from stretchtimer.gui.editor.picker.picker import Picker
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft


class Adding(QObject):
    """`create_wanted` carries the name of an exercise that is not there yet; `ended` tells that the picker has gone."""

    create_wanted = Signal(str)
    ended = Signal()

    def __init__(self, theme: Theme, bench: Workbench, figures: Thumbnails, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._bench, self._figures, self._page = theme, bench, figures, page
        self._known = Known()
        self._spot = Spot(0)
        self.picker: Picker | None = None

    def put_known(self, known: Known) -> None:
        """Begin with what was done last from now on."""
        self._known = known

    def add_behind_chosen(self) -> None:
        """Let the person pick what comes after the chosen steps, or at the end."""
        self.add_at(spot_behind(self._bench.draft, self._bench.chosen))

    def add_at(self, spot: Spot) -> None:
        """Let the person pick what is put in at `spot`."""
        if self.picker is not None:
            return
        self._spot = spot
        known, exercises = self._known, self._bench.exercises.values()
        self.picker = Picker(
            self._theme, exercises, self._figures, known.recent, known.own, parent=self._page
        )
        self.picker.picked.connect(self._on_picked)
        self.picker.create_wanted.connect(self.create_wanted)
        self.picker.closed.connect(self._on_closed)

    def _on_picked(self, id_: str, stays: bool) -> None:
        bench, spot = self._bench, self._spot
        words = _("add {name}").format(name=bench.exercises[id_].name)
        bench.edit(
            words, lambda draft: edits.insert_exercise(draft, spot, id_), choose=(bench.draft.next_key,)
        )
        self._spot = _next(spot)

    def _on_closed(self) -> None:
        self.picker = None
        self.ended.emit()


def spot_behind(draft: RoutineDraft, chosen: tuple[int, ...]) -> Spot:
    """The gap behind the last of the chosen steps and rounds, in the round it is in; without any, the end."""
    last = chosen[-1] if chosen else None
    for number, item in enumerate(draft.items):
        if item.key == last:
            return Spot(number + 1)
        inside = [step.key for step in item.steps] if isinstance(item, DraftRound) else []
        if last in inside:
            return Spot(number, inside.index(last) + 1)
    return Spot(len(draft.items))


def _next(spot: Spot) -> Spot:
    return replace(spot, item=spot.item + 1) if spot.step is None else replace(spot, step=spot.step + 1)
