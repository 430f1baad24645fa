"""What a routine is: steps and rounds of steps, each an exercise with its dose. Values only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from stretchtimer.routine.exercise import Exercise, Ramp, Side


class When(StrEnum):
    """The moment a routine is made for."""

    BEFORE = "before"
    AFTER = "after"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Span:
    """How long something lasts, in milliseconds.

    With `max_ms` above `min_ms` it is open: a bell at the minimum, finish when ready, ends by itself at the maximum.
    """

    min_ms: int
    max_ms: int

    @property
    def is_open(self) -> bool:
        """Whether the person chooses when to finish."""
        return self.max_ms > self.min_ms


@dataclass(frozen=True, slots=True)
class Ready:
    """The time to get into position. With `waits`, the session stands still until the person says so."""

    ms: int
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One exercise of a routine, with every default already filled in.

    Exactly one of `hold_ms`, `reps`, `span` says what is asked; a PNF step has none of them and follows the exercise.
    `sides` lists the sides of one set in order, (BOTH,) for an exercise that is not sided. With `alternate`, a set
    goes through all sides before the next set begins; otherwise all sets of one side come first.
    `rep_ms` None with `reps` means at the person's own pace: the step waits for them.
    """

    exercise: Exercise
    hold_ms: int | None = None
    reps: int | None = None
    rep_ms: int | None = None
    span: Span | None = None
    ramp: Ramp | None = None
    sets: int = 1
    rest_ms: int = 0
    sides: tuple[Side, ...] = (Side.BOTH,)
    alternate: bool = True
    ready: Ready = Ready(0)
    switch_ms: int = 0
    note: str = ""
    picture: Path | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """A group of steps done `rounds` times over, with `rest_ms` between two passes."""

    rounds: int
    steps: tuple[Step, ...]
    rest_ms: int = 0


@dataclass(frozen=True, slots=True)
class Routine:
    """A named list of steps and rounds, as one file holds it. `path` is where it came from, if from a file.

    `fitted_ms` is the length of the session it was fitted to; None as it was made.
    """

    id: str
    name: str
    when: When
    steps: tuple[Step | Round, ...]
    about: str = ""
    path: Path | None = None
    tags: tuple[str, ...] = ()
    fitted_ms: int | None = None

    def each_step(self) -> Iterator[Step]:
        """Every step once, rounds opened but not repeated."""
        for item in self.steps:
            if isinstance(item, Round):
                yield from item.steps
            else:
                yield item

    @property
    def groups(self) -> tuple[str, ...]:
        """The muscle groups worked, in order of first use."""
        return tuple(dict.fromkeys(step.exercise.group for step in self.each_step()))
