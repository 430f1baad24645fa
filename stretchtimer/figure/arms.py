"""Arms: shoulder cap, upper arm, forearm and hand as one outline, or in parts where something passes between."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.anatomy import Limbs
from stretchtimer.figure.hands_feet import Outlines, hand
from stretchtimer.figure.limbs import Bone, bisector, edge, joined
from stretchtimer.figure.profiles import (
    FOREARM_FRONT,
    FOREARM_SIDE,
    UPPER_ARM_FRONT,
    UPPER_ARM_SIDE,
    Profile,
)
from stretchtimer.figure.vectors import Point, opposite

ELBOW_SIDE: Final = 0.0202
ELBOW_FRONT: Final = 0.0196
CAP_SIDE: Final = 1.02  # height of the shoulder's cap, in half widths of the arm
WRIST_ROUND: Final = 0.004


def arm_side(limbs: Limbs) -> Outlines:
    """A whole arm from the side."""
    radius = UPPER_ARM_SIDE[0][1]
    cap = _round_cap(limbs.upper_arm, radius, CAP_SIDE * radius)
    return [_arm(limbs, UPPER_ARM_SIDE, FOREARM_SIDE, ELBOW_SIDE, cap), *hand(limbs)]


def arm_front(limbs: Limbs) -> Outlines:
    """A whole arm from the front. Its flat, sloping shoulder grows to a round one as the arm crosses the body."""
    radius = UPPER_ARM_FRONT[0][1]
    height = (0.52 + 0.55 * crossing(limbs)) * radius
    if height > 0.9 * radius:
        cap = _round_cap(limbs.upper_arm, radius, height)
    else:
        cap = _flat_cap(limbs.upper_arm, radius, height)
    return [_arm(limbs, UPPER_ARM_FRONT, FOREARM_FRONT, ELBOW_FRONT, cap), *hand(limbs, -1.0)]


def upper_arm_front(limbs: Limbs) -> Outlines:
    """An upper arm alone, round at the elbow."""
    arm, height = limbs.upper_arm, 0.0135
    elbow = [arm.xy(arm.length + x, y) for x, y in ((0.0150, 0.011), (0.0196, 0), (0.0150, -0.011))]
    cap = [arm.xy(-height * 0.6, -0.019), arm.xy(-height, -0.002), arm.xy(-height * 0.62, 0.0138)]
    return [[*cap, *edge(arm, UPPER_ARM_FRONT, 1), *elbow, *edge(arm, UPPER_ARM_FRONT, -1)[::-1]]]


def forearm_front(limbs: Limbs) -> Outlines:
    """A forearm and hand alone, from the front."""
    return _forearm(limbs, FOREARM_FRONT, -1.0)


def crossing(limbs: Limbs) -> float:
    """How far an upper arm points across the body, 0 to 1, in front view."""
    return max(0.0, -limbs.upper_arm.axis[0] * limbs.outward)


def _forearm(limbs: Limbs, profile: Profile, thumb: float) -> Outlines:
    arm = limbs.forearm
    elbow = [arm.xy(x, y) for x, y in ((-0.0150, -0.011), (-0.0196, 0), (-0.0150, 0.011))]
    wrist = arm.xy(arm.length + WRIST_ROUND, 0)
    return [[*edge(arm, profile, 1), wrist, *edge(arm, profile, -1)[::-1], *elbow], *hand(limbs, thumb)]


def _arm(limbs: Limbs, upper: Profile, lower: Profile, elbow: float, cap: list[Point]) -> list[Point]:
    above, below = limbs.upper_arm, limbs.forearm
    faces = [
        joined(
            *(edge(above, upper, side), edge(below, lower, side), below.origin),
            *(opposite(above.axis), bisector(above, below, side), elbow),
        ).edge
        for side in (1, -1)
    ]
    return [*cap, *faces[0], below.xy(below.length + WRIST_ROUND, 0), *faces[1][::-1]]


def _round_cap(arm: Bone, radius: float, height: float) -> list[Point]:
    return [arm.xy(-height * 0.70, -radius * 0.76), arm.xy(-height, 0), arm.xy(-height * 0.70, radius * 0.76)]


def _flat_cap(arm: Bone, radius: float, height: float) -> list[Point]:
    return [
        *(arm.xy(-height * 0.60, -radius * 0.75), arm.xy(-height, -radius * 0.10)),
        arm.xy(-height * 0.62, radius * 0.55),
    ]
