"""What an exercise is: its words, its dose and what it works on. A value; nothing here reads files."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from stretchtimer.figure.definition import Figure


class Kind(StrEnum):
    """How an exercise is done, which decides what its dose is made of."""

    STATIC = "static"  # a hold
    DYNAMIC = "dynamic"  # reps at a tempo, or moving for a duration
    CARDIO = "cardio"  # a duration, often with a ramp
    BREATHING = "breathing"  # a duration, at a breathing pattern
    PNF = "pnf"  # ease in, push, let go, stretch deeper; a number of cycles


class Side(StrEnum):
    """The side of the body that is worked."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; both stays both."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[self]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a cardio ramp.

    `effort` is the Borg CR10 rating, 0 to 10. `cadence` is the lowest and highest turns a minute, or None.
    """

    duration_ms: int
    effort: int
    cadence: tuple[int, int] | None = None
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Ramp:
    """A named way to build up: its stages in order."""

    name: str
    stages: tuple[Stage, ...]

    @property
    def duration_ms(self) -> int:
        """All stages together."""
        return sum(stage.duration_ms for stage in self.stages)


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath, in milliseconds: in, held full, out, held empty."""

    inhale_ms: int
    hold_ms: int
    exhale_ms: int
    hold_out_ms: int

    @property
    def duration_ms(self) -> int:
        """One whole breath."""
        return self.inhale_ms + self.hold_ms + self.exhale_ms + self.hold_out_ms


@dataclass(frozen=True, slots=True)
class Pnf:
    """Contract-relax: how long each phase of one cycle lasts, and how many cycles make a set."""

    cycles: int
    ease_ms: int
    push_ms: int
    release_ms: int
    stretch_ms: int


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise, complete in itself.

    Of the dose, a static exercise uses `hold_ms` and `sets`; a dynamic one `reps` and `rep_ms`, or `duration_ms`;
    cardio and breathing `duration_ms`, with `ramps` or `breath`; PNF `pnf`. What does not apply is None or empty.
    `sided` says that each side is worked on its own. `source` names where the dose comes from, if it comes from
    somewhere. `picture` is the person's own, shown instead of the figure.
    """

    id: str
    name: str
    kind: Kind
    sided: bool
    group: str
    muscles: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    setup: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    caution: str = ""
    use: tuple[str, ...] = ()
    hold_ms: int | None = None
    sets: int = 1
    reps: int | None = None
    rep_ms: int | None = None
    reps_note: str = ""
    duration_ms: int | None = None
    ramps: tuple[Ramp, ...] = ()
    breath: Breath | None = None
    pnf: Pnf | None = None
    source: str = ""
    picture: Path | None = None
    figure: Figure | None = field(default=None, hash=False)

    def ramp(self, name: str) -> Ramp | None:
        """The ramp of that name, or None."""
        return next((ramp for ramp in self.ramps if ramp.name == name), None)
