"""What the library knows of the person: how sessions of theirs begin and are dosed, what advice they have had."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.insight.coach.advising import notes_on
from stretchtimer.insight.coach.note import Note
from stretchtimer.insight.fit.fitting import Fitted, bounds, fit
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.model import Routine


@dataclass(frozen=True, slots=True)
class Habits:
    """`ignored` is the advice they asked not to hear again."""

    lead_in_ms: int
    doses: Doses
    ignored: Ignored

    def fitted(self, routine: Routine, target_ms: int) -> Fitted:
        """`routine` fitted to `target_ms` for them."""
        return fit(routine, target_ms, self.lead_in_ms, self.doses)

    def bounds(self, routine: Routine) -> tuple[int, int]:
        """The shortest and the longest it can be for them, in milliseconds."""
        return bounds(routine, self.lead_in_ms, self.doses)

    def notes(self, routine: Routine) -> tuple[Note, ...]:
        """What the coach has to say of it that they have not put aside."""
        return tuple(note for note in notes_on(routine) if (routine.id, note.topic.value) not in self.ignored)
