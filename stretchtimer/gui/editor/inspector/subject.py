"""What the fields are about: a step, a round or the routine as the draft says it, sound or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import Document
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import HEAD_KEY
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.keys import Key
from stretchtimer.routine.model import Step, When
from stretchtimer.routine.place import Place
from stretchtimer.routine.step import step_of
from stretchtimer.routine.wording import Unfit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Subject:
    """`said` is what its lines say, `step` what it comes to: None for a round, the routine, an unknown exercise."""

    key: int
    said: Mapping[str, object]
    step: Step | None = None

    @property
    def is_routine(self) -> bool:
        """Whether it is the routine itself."""
        return self.key == HEAD_KEY

    @property
    def is_round(self) -> bool:
        """Whether it is a round."""
        return k.ROUNDS.name in self.said

    @property
    def exercise(self) -> Exercise | None:
        """A step's, if it is known."""
        return self.step.exercise if self.step else None

    def says(self, key: Key[T]) -> bool:
        """Whether it says `key` itself."""
        return key.name in self.said

    def value(self, key: Key[T]) -> T:
        """What it says of `key`, or the key's default."""
        if not self.says(key):
            return key.default
        try:
            return key.read(self.said[key.name], Place(_nowhere(Path())))
        except Unfit:
            return key.default


def subject_of(draft: RoutineDraft, key: int, exercises: Mapping[str, Exercise], doses: Doses) -> Subject:
    """The subject of that key. Raises `UserError` if it is gone."""
    if key == HEAD_KEY:
        return Subject(key, draft.head.keys)
    said = draft.block(key).keys
    if k.ROUNDS.name in said:
        return Subject(key, said)
    at = Place(_nowhere(draft.path))  # what is wrong is told by the bench
    folder = draft.path.parent
    return Subject(key, said, step_of(k.STEP(dict(said), at), exercises, folder, doses, _when(draft)))


def _when(draft: RoutineDraft) -> When:
    found = draft.head.keys.get(k.WHEN.name)
    return When(str(found)) if found in set(When) else When.ANY


def _nowhere(path: Path) -> Document:
    return Document(path, "", {})
