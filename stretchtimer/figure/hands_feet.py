"""Hands in three shapes, feet from the side and from the front, as outlines in the frames of their bones."""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Limbs
from stretchtimer.figure.body import HAND, SHANK
from stretchtimer.figure.definition import Hand
from stretchtimer.figure.limbs import Bone
from stretchtimer.figure.profiles import SKIN_UNDER_HEM
from stretchtimer.figure.vectors import Point, limb_direction

Outlines = list[list[Point]]

# x along the hand from the wrist, y to the thumb's side
_OPEN: Final = (
    *((-0.030, 0.0110), (0.008, 0.0142), (0.026, 0.0174), (0.047, 0.0176), (0.069, 0.0146), (0.089, 0.0088)),
    *(
        (0.0970, 0.0),
        (0.091, -0.0082),
        (0.071, -0.0134),
        (0.047, -0.0158),
        (0.022, -0.0154),
        (0.004, -0.0138),
    ),
    (-0.030, -0.0110),
)
_THUMB: Final = (
    *((0.006, 0.006), (0.018, 0.0166), (0.032, 0.0245), (0.049, 0.0287)),
    *((0.0578, 0.0262), (0.051, 0.0182), (0.039, 0.008)),
)
_FIST: Final = (
    *((-0.028, 0.0110), (0.006, 0.0150), (0.022, 0.0205), (0.038, 0.0228), (0.052, 0.0200), (0.0605, 0.0110)),
    *((0.0620, -0.0010), (0.0575, -0.0120), (0.046, -0.0186), (0.028, -0.0190), (0.008, -0.0148)),
    (-0.028, -0.0110),
)
# Pressed on a surface: the third number tells how much of the gap between axis and surface the point gives way.
_FLAT: Final = (
    *((-0.012, 0.0125, 0), (0.004, 0.0130, 0), (0.022, 0.0212, 1), (0.044, 0.0182, 1), (0.066, 0.0150, 1)),
    *((0.084, 0.0128, 1), (0.0960, 0.0092, 1), (0.0990, 0.0040, 1), (0.0935, 0.0006, 1), (0.080, 0, 1)),
    *((0.050, 0.0004, 1), (0.024, 0, 1), (0.004, 0.0006, 1), (-0.0125, 0.0065, 1), (-0.0160, -0.004, 0)),
)
_WRIST: Final = 0.0130

# x forward from the ankle along the sole, y up, and whether the point moves with the toes
_FOOT: Final = (
    *((0.0190, 0.004, 0), (0.0330, -0.0095, 0), (0.0560, -0.0165, 0), (0.0800, -0.0190, 1)),
    *((0.1000, -0.0215, 1), (0.1150, -0.0270, 1), (0.1180, -0.0345, 1), (0.1080, -0.0390, 1)),
    *((0.0880, -0.0394, 0), (0.0620, -0.0372, 0), (0.0350, -0.0366, 0), (0.0080, -0.0388, 0)),
    *((-0.0160, -0.0392, 0), (-0.0310, -0.0350, 0), (-0.0365, -0.0240, 0), (-0.0305, -0.0105, 0)),
    (-0.0190, 0.008, 0),
)
_TOE_JOINT: Final = (0.078, -0.030)
# From the front: x down the foot, y outward
_FOOT_FRONT: Final = (
    *((0.010, 0.0165), (0.030, 0.0205), (0.050, 0.0262), (0.0635, 0.0255), (0.0715, 0.0150), (0.0745, 0.0)),
    *((0.0735, -0.0120), (0.0660, -0.0205), (0.0500, -0.0225), (0.0300, -0.0192), (0.010, -0.0160)),
)
_TURNED_OUT: Final = 9.0  # degrees a standing foot points outward


def hand(limbs: Limbs, thumb: float = 1.0) -> Outlines:
    """The outlines of a hand, to be filled together with its arm. `thumb` is -1 where it points inward."""
    along = limbs.hand
    if limbs.grip is Hand.FLAT:
        gap = limbs.palm_gap
        palm = [along.xy(x, y - gap * way) for x, y, way in _FLAT]
        turn = [i * pi / 3 for i in range(6)]
        return [palm, [along.xy(_WRIST * cos(a), _WRIST * sin(a)) for a in turn]]
    long = along.length / HAND
    if limbs.grip is Hand.FIST:
        return [[along.xy(x * max(long, 0.85), y) for x, y in _FIST]]
    return [[along.xy(x * long, y) for x, y in _OPEN], [along.xy(x * long, y * thumb) for x, y in _THUMB]]


def foot_side(limbs: Limbs, length: float) -> list[Point]:
    """The skin of a foot and of the shank under the hem, from the side; `length` is the foot's drawn length."""
    pitch, toes = radians(limbs.foot), radians(limbs.toes)
    c, s, ct, st = cos(pitch), sin(pitch), cos(toes), sin(toes)
    (ax, ay), (tx, ty) = limbs.shank.at(1), _TOE_JOINT
    points = [limbs.shank.at(SKIN_UNDER_HEM, 0.0150)]
    for x, y, moves in _FOOT:
        if moves:
            dx, dy = x - tx, y - ty
            x, y = tx + dx * ct - dy * st, ty + dx * st + dy * ct  # noqa: PLW2901
        px, py = x * length, y
        points.append((ax + px * c - py * s, ay + px * s + py * c))
    points.append(limbs.shank.at(SKIN_UNDER_HEM, -0.0145))
    return points


def foot_front(limbs: Limbs, length: float) -> list[Point]:
    """The skin of a foot seen from the front, a little from above; it grows when it stands nearer."""
    shank: Bone = limbs.shank
    near = 1 + max(0.0, shank.length / SHANK - 1) * 2
    ux, uy = limb_direction(limbs.foot or _TURNED_OUT)
    ux *= limbs.outward
    nx, ny = -uy * limbs.outward, ux * limbs.outward
    ax, ay = shank.at(1)
    points = [shank.at(SKIN_UNDER_HEM, 0.0140)]
    for x, y in _FOOT_FRONT:
        px, py = x * near * length, y * near
        points.append((ax + ux * px + nx * py, ay + uy * px + ny * py))
    points.append(shank.at(SKIN_UNDER_HEM, -0.0140))
    return points
