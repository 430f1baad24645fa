"""Makes operations of what is to be written: what the writers have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime

from stretchtimer.journal import operations as op
from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
)


class Recorder(ABC):
    """A `Diary` that hands every call on as one operation."""

    @abstractmethod
    def _put(self, operation: op.Operation) -> None:
        """Takes `operation` in, after all those before it."""

    def begin(self, start: SessionStart) -> None:
        """A session starts, or one already there is taken up again."""
        self._put(op.Begin(start))

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        self._put(op.Add(session_id, entry))

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still; or, the same pause again with `ended_at`, goes on."""
        self._put(op.AddPause(session_id, pause))

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over."""
        self._put(op.End(session_id, outcome, at))

    def set_note(self, session_id: str, note: str) -> None:
        """The person's words on a session; the last ones count."""
        self._put(op.SetNote(session_id, note))

    def set_tightness(self, session_id: str, tightness: Tightness) -> None:
        """How tight one muscle group felt on one side, before or after a session; the last value counts."""
        self._put(op.SetTightness(session_id, tightness))

    def set_training(self, workout_id: str, training: Training) -> None:
        """The training of a workout starts, or, once more with `ended_at`, is over."""
        self._put(op.SetTraining(workout_id, training))

    def add_spasm(self, spasm: Spasm) -> None:
        """A cramp."""
        self._put(op.AddSpasm(spasm))

    def edit_spasm(self, spasm: Spasm) -> None:
        """The cramp of that id was as `spasm` says."""
        self._put(op.EditSpasm(spasm))

    def add_drink(self, drink: Drink) -> None:
        """Something was drunk."""
        self._put(op.AddDrink(drink))

    def add_finished(self, session: SessionRecord) -> None:
        """A session that is over, with all that is in it."""
        self._put(op.AddFinished(session))

    def remove(self, row_id: str) -> None:
        """Take back a cramp, a drink or a session."""
        self._put(op.Remove(row_id))

    def restore(self, row_id: str) -> None:
        """Put back what was removed, as it was."""
        self._put(op.Restore(row_id))
