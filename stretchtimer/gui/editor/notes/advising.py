"""The coach's notes on what is on the bench, a moment behind: they are worked out beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from stretchtimer.gui.editor.notes.verbs import remark_of
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.routine.model import Routine

BEHIND_MS = 200


class Advising(QObject):
    """`advised` tells that there are other notes."""

    advised = Signal()

    def __init__(self, bench: Workbench, ignored: Ignored, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._ignored = bench, ignored
        self._notes: tuple[Note, ...] = ()
        self._remarks: dict[int, str] = {}
        self._asked: Routine | None = None
        self._errands = Errands(self)
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.setInterval(BEHIND_MS)
        self._behind.timeout.connect(self._ask)
        bench.changed.connect(self._behind.start)
        self._ask()

    @property
    def notes(self) -> tuple[Note, ...]:
        """What the coach has to say that was not put aside."""
        return self._notes

    @property
    def remarks(self) -> Mapping[int, str]:
        """In a word or two, what there is to say of single steps, by their keys."""
        return self._remarks

    def ignore(self, topic: Topic) -> None:
        """Leave that topic out from now on."""
        if self._bench.sound is not None:
            self._ignored |= {(self._bench.sound.routine.id, topic.value)}
            self._asked = None
            self._ask()

    def _ask(self) -> None:
        sound = self._bench.sound
        if sound is None or self._bench.problems or sound.routine is self._asked:
            return
        self._asked = sound.routine
        habits = Habits(0, self._bench.doses, self._ignored)
        told = partial(self._on_told, sound.routine, tuple(sound.steps))
        self._errands.run(partial(habits.notes, sound.routine), told)

    def _on_told(self, routine: Routine, keys: tuple[int, ...], notes: tuple[Note, ...]) -> None:
        """`keys` are those of the steps of `routine`."""
        remarks = {
            keys[number]: words
            for note in reversed(notes)
            if (words := remark_of(note.topic))
            for number in note.steps
        }
        if routine is self._asked and (notes, remarks) != (self._notes, self._remarks):
            self._notes, self._remarks = notes, remarks
            self.advised.emit()
