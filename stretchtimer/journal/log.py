"""The ports through which is written down what happens: a running session, and all that people tell besides."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

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


class Log(Protocol):
    """Takes down a session as it happens. `Journal` raises UserError when it cannot; the writers never raise."""

    def begin(self, start: SessionStart) -> None:
        """A session starts. One that is already there by id is taken up again where it was left."""

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still, or, the same pause once more with `ended_at`, goes on."""

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over."""

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""


class NoLog:
    """Takes nothing down: for a session that is only a rehearsal."""

    def begin(self, start: SessionStart) -> None:
        """Nothing begins."""

    def add(self, session_id: str, entry: Entry) -> None:
        """Nothing was held."""

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """Nothing stands still."""

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """Nothing is over."""

    def notices(self) -> tuple[str, ...]:
        """Nothing to say."""
        return ()


class Diary(Log, Protocol):
    """Takes down everything else as well, with the same promises. Every call may be repeated."""

    def set_note(self, session_id: str, note: str) -> None:
        """The person's words on a session; the last ones count."""

    def set_tightness(self, session_id: str, tightness: Tightness) -> None:
        """How tight one muscle group felt on one side, before or after a session; the last value counts."""

    def set_training(self, workout_id: str, training: Training) -> None:
        """The training of a workout starts, or, once more with `ended_at`, is over. An unknown workout is opened."""

    def add_spasm(self, spasm: Spasm) -> None:
        """A cramp. One whose id is there already stays as it is."""

    def edit_spasm(self, spasm: Spasm) -> None:
        """The cramp of that id was as `spasm` says."""

    def add_drink(self, drink: Drink) -> None:
        """Something was drunk."""

    def add_finished(self, session: SessionRecord) -> None:
        """A session that is over, with all that is in it; one before or after training finds the workout of its day."""

    def remove(self, row_id: str) -> None:
        """Take back a cramp, a drink or a session, by its id; nothing written later brings it back but `restore`."""

    def restore(self, row_id: str) -> None:
        """Put back what was removed, as it was: of a session all that was in it, its workout and its cramps."""
