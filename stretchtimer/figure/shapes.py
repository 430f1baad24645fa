"""What a painter is given: filled outlines in pixels, their colours named by tokens of the theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stretchtimer.figure.vectors import Point

Outline = tuple[float, ...]
"""One closed curve: x, y of its start, then for each cubic Bézier x, y of both handles and of its end."""

Path = tuple[Outline, ...]
"""Outlines filled together by the winding rule; all of them turn the same way, but for holes."""


class Role(StrEnum):
    """What a shape is part of."""

    FLOOR = "floor"
    SHADOW = "shadow"
    PROP = "prop"
    FAR_LIMB = "far limb"
    NEAR_LIMB = "near limb"
    TORSO = "torso"
    HEAD = "head"
    MUSCLE = "muscle"
    GLOW = "glow"
    HINT = "hint"  # an arrow that tells which way to move
    FADE = "fade"  # the ground's colour, laid over the edge of a close view


@dataclass(frozen=True, slots=True)
class Ink:
    """The colour `token`, moved `amount` (0 to 1) of the way to the colour `to`, its alpha times `alpha`."""

    token: str
    alpha: float = 1.0
    to: str = ""
    amount: float = 0.0

    def faint(self, alpha: float) -> Ink:
        """The same colour, its alpha times `alpha`."""
        return Ink(self.token, self.alpha * alpha, self.to, self.amount)


Stops = tuple[tuple[float, Ink], ...]
"""Where along a gradient, 0 to 1, and the colour there."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Colours along the line from `start` to `end`, in pixels. Vertical ones cost a painter least."""

    start: Point
    end: Point
    stops: Stops


@dataclass(frozen=True, slots=True)
class Radial:
    """Colours from `centre` outwards to an ellipse.

    It reaches `length` pixels along `axis`, a direction of length one, and `breadth` pixels across it.
    """

    centre: Point
    axis: Point
    length: float
    breadth: float
    stops: Stops


Fill = Ink | Linear | Radial


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled outline. With `clip`, only what lies inside that path is painted.

    A `soft` one is an upright box whose fill has faded away before its edge, so the edge need not be smooth.
    """

    role: Role
    path: Path
    fill: Fill
    clip: Path | None = None
    soft: bool = False
