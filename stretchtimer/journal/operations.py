"""What is to be written, as values: kept in memory while the disk will not have it, and in a file if it never will."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.log import Diary
from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
)


@dataclass(frozen=True, slots=True)
class Begin:
    """A session starts."""

    session: SessionStart

    @property
    def session_id(self) -> str:
        """The session it belongs to."""
        return self.session.id

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.begin(self.session)


@dataclass(frozen=True, slots=True)
class Add:
    """A piece of work ended."""

    session_id: str
    entry: Entry

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.add(self.session_id, self.entry)


@dataclass(frozen=True, slots=True)
class AddPause:
    """The session stands still, or goes on."""

    session_id: str
    pause: Pause

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.add_pause(self.session_id, self.pause)


@dataclass(frozen=True, slots=True)
class End:
    """The session is over."""

    session_id: str
    outcome: SessionOutcome
    at: datetime

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.end(self.session_id, self.outcome, self.at)


@dataclass(frozen=True, slots=True)
class SetNote:
    """The person's words on a session."""

    session_id: str
    note: str

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.set_note(self.session_id, self.note)


@dataclass(frozen=True, slots=True)
class SetTightness:
    """How tight a muscle group felt."""

    session_id: str
    tightness: Tightness

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.set_tightness(self.session_id, self.tightness)


@dataclass(frozen=True, slots=True)
class SetTraining:
    """The training of a workout starts, or is over."""

    workout_id: str
    training: Training

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.set_training(self.workout_id, self.training)


@dataclass(frozen=True, slots=True)
class AddSpasm:
    """A cramp."""

    spasm: Spasm

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.add_spasm(self.spasm)


@dataclass(frozen=True, slots=True)
class EditSpasm:
    """A cramp was otherwise than told first."""

    spasm: Spasm

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.edit_spasm(self.spasm)


@dataclass(frozen=True, slots=True)
class AddDrink:
    """Something was drunk."""

    drink: Drink

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.add_drink(self.drink)


@dataclass(frozen=True, slots=True)
class Remove:
    """A cramp, a drink or a session is taken back."""

    row_id: str

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.remove(self.row_id)


@dataclass(frozen=True, slots=True)
class Restore:
    """What was taken back is put back."""

    row_id: str

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.restore(self.row_id)


@dataclass(frozen=True, slots=True)
class AddFinished:
    """A session that was done elsewhere, or is over for another reason, as a whole."""

    session: SessionRecord

    def apply(self, diary: Diary) -> None:
        """Writes it to `diary`."""
        diary.add_finished(self.session)


OfSession = Begin | Add | AddPause | End | SetNote | SetTightness
Operation = OfSession | SetTraining | AddSpasm | EditSpasm | AddDrink | AddFinished | Remove | Restore
