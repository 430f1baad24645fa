"""A figure as its exercise tells it: the view, the way it moves, its keyframes, props and the muscles that glow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from stretchtimer.figure.angles import Angles, View
from stretchtimer.figure.vectors import Point


class Motion(StrEnum):
    """How a figure goes through its keyframes."""

    HOLD = "hold"  # from the first to the last, once, and stays there
    SWING = "swing"  # there and back in one period
    CYCLE = "cycle"  # round and round; the last flows into the first


class Layer(IntEnum):
    """How far in front a limb is drawn."""

    BEHIND = -1
    BESIDE = 0  # where limbs of this view usually are
    FRONT = 1
    FOREMOST = 2


class Hand(StrEnum):
    """The shape of a hand."""

    OPEN = "open"
    FLAT = "flat"  # pressed on something
    FIST = "fist"  # round a bar, a strap, an ankle


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where one point of the body is: it lands on `at`, and the rest of the body follows."""

    point: str
    at: Point


@dataclass(frozen=True, slots=True)
class Keyframe:
    """A pose at `at`, 0 to 1. `angles` holds every name of the view; `planted` the points that do not slide."""

    at: float
    angles: Angles
    anchor: Anchor
    planted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Highlight:
    """A muscle that glows. `start` and `end`, shares of its length, narrow it; None takes the whole."""

    muscle: str
    side: str  # r or l
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in the picture, by its kind; what each kind needs is told in `props.KINDS`."""

    kind: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    places: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One exercise as a figure.

    `works` is the side the keyframes show, r, l or empty for both; for the other side the picture is mirrored.
    `period_ms` is a whole swing or cycle at its own tempo; 0 for a hold. `phases` tells how far a hold goes in
    each phase of a contract-relax exercise. `still` is the progress of a still picture, if not the usual. `crop` is
    the lowest and highest y of a close view. `belt` is how far the ground moves back in one cycle. `shows` says in
    a sentence what is seen.
    """

    view: View
    motion: Motion
    keyframes: tuple[Keyframe, ...]
    works: str = ""
    period_ms: int = 0
    muscles: tuple[Highlight, ...] = ()
    props: tuple[Prop, ...] = ()
    layers: Mapping[str, Layer] = field(default_factory=dict)
    hands: Mapping[str, Hand] = field(default_factory=dict)
    phases: tuple[float, ...] = ()
    still: float | None = None
    crop: Point | None = None
    belt: float = 0.0
    floor: bool = True
    shows: str = ""

    def layer(self, limb: str) -> Layer:
        """How far in front `limb` is drawn, one of r_arm, l_arm, r_leg, l_leg."""
        return self.layers.get(limb, Layer.BESIDE)

    def prop(self, kind: str) -> Prop | None:
        """The first prop of that kind, or None."""
        return next((prop for prop in self.props if prop.kind == kind), None)

    def mirrored_for(self, side: str) -> bool:
        """Whether the picture is mirrored to show `side`, r or l (or empty for both) being worked."""
        return bool(self.works and side and side != self.works)
