"""The trunk from the side: the shirt, and the neck above it. A chest that turns to the viewer grows broad."""

from __future__ import annotations

from math import exp, radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.profiles import SHIRT_SIDE
from stretchtimer.figure.vectors import Point, moved, trunk_direction

# How far a chest that faces us reaches to both sides, in the rows of SHIRT_SIDE
_FACING: Final = (0.046, 0.052, 0.056, 0.066, 0.080, 0.094, 0.098, 0.088, 0.060, 0.040)
_BELLY: Final = 0.34  # where a breath lifts the belly most, in shares of the trunk
_LIFT: Final = 0.034  # how far a deep breath lifts it
_CHEST: Final = 0.004  # how far a quiet breath widens the chest


def shirt_side(body: Body, breath: float = 0.0) -> list[Point]:
    """The outline of the shirt; `breath` is how full the chest is, 0 to 1."""
    at, facing = body.trunk.at, sin(radians(body.angles["turn"]))
    belly = body.angles["breath"]
    front, back = [], []
    for (t, ahead, behind), broad in zip(SHIRT_SIDE, _FACING, strict=True):
        rise = belly * _LIFT * exp(-(((t - _BELLY) / 0.22) ** 2)) if belly else 0.0
        rise += breath * _CHEST * exp(-(((t - 0.74) / 0.25) ** 2))
        front.append(at(t, ahead + (max(ahead, broad * 0.86) - ahead) * facing + rise))
        back.append(at(t, -behind - (max(behind, broad) - behind) * facing))
    return front + back[::-1]


def neck_side(body: Body) -> list[Point]:
    """The outline of the neck, from inside the shirt up under the hair."""
    at = body.trunk.at
    up = trunk_direction(body.line)
    ahead = (up[1], -up[0])
    middle = moved(body.points["head"], ahead, 0.004)
    front, back = moved(middle, ahead, 0.024), moved(middle, ahead, -0.038)
    low = moved(middle, ahead, -0.036)
    return [
        *(at(0.98, 0.030), at(1.06, 0.030), moved(front, up, -0.060), moved(front, up, -0.030)),
        *(moved(back, up, -0.020), moved(low, up, -0.045), at(1.12, -0.0370), at(1.0, -0.046)),
    ]
