"""A leg from the side: waistband, hip, thigh, knee and hem of the leggings as one outline, and the folds in them."""

from __future__ import annotations

from math import acos, degrees
from typing import Final, NamedTuple

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.limbs import bisector, edge, joined
from stretchtimer.figure.profiles import (
    HEM,
    PELVIS_SIDE,
    SHANK_SIDE,
    THIGH_SIDE,
    THIGH_SIDE_ROOT,
    half_width,
)
from stretchtimer.figure.vectors import Point, between, clamped, cross, dot, opposite

KNEE: Final = {1: 0.0288, -1: 0.0272}  # half widths at the joints, front and back
HIP: Final = {1: 0.0530, -1: 0.0664}
FAR_HIP: Final = 0.0400  # the far leg's, slimmer so that its waist never peeks out
HEM_ROUND: Final = 0.012
WAIST: Final = ((0.232, -0.030), (0.228, 0.0), (0.215, 0.030))  # top edge of the leggings
FAR_WAIST: Final = ((0.12, 0.0),)


class Fold(NamedTuple):
    """A crease in the cloth from the skin inwards; `strength` is 0 to 1."""

    start: Point
    end: Point
    strength: float


class Leg(NamedTuple):
    """The outline of one leg in its leggings, and the folds in it."""

    outline: list[Point]
    folds: list[Fold]


def leg_side(body: Body, limbs: Limbs) -> Leg:
    """The leg of one side with its share of the pelvis."""
    trunk, thigh, shank = body.trunk, limbs.thigh, limbs.shank
    up = trunk.frame(0)[1]
    forward = (up[1], -up[0])
    faces, creases = [], []
    for side in (1, -1):
        slim = limbs.far and side > 0
        bx, by = bisector_of(forward, thigh.normal, side)
        hip = joined(
            *(_pelvis(body, limbs, side), _thigh(limbs, side, slim), thigh.origin, up),
            *((bx, by), FAR_HIP if slim else HIP[side]),
        )
        shin = [
            *edge(shank, SHANK_SIDE, side, 0, HEM),
            shank.at(HEM, side * half_width(SHANK_SIDE, HEM, side)),
        ]
        knee = joined(
            *(hip.edge, shin, shank.origin, opposite(thigh.axis), bisector(thigh, shank, side), KNEE[side]),
        )
        faces.append(knee.edge)
        creases.append((hip.middle, knee.middle))
    band = FAR_WAIST if limbs.far else WAIST
    waist = [trunk.at(t, off) for t, off in band]
    outline = [*faces[0], shank.at(HEM + HEM_ROUND), *faces[1][::-1], *waist]
    return Leg(outline, _folds(limbs, up, creases[0][0], creases[1][1]))


def bisector_of(a: Point, b: Point, side: int) -> Point:
    """Half way between two directions, to the named side."""
    x, y = a[0] + b[0], a[1] + b[1]
    size = (x * x + y * y) ** 0.5 or 1.0
    return x / size * side, y / size * side


def _pelvis(body: Body, limbs: Limbs, side: int) -> list[Point]:
    column, at = (1 if side > 0 else 2), body.trunk.at
    if limbs.far:
        return [at(min(row[0], 0.12), side * row[column] * 0.80) for row in PELVIS_SIDE]
    return [at(row[0], side * row[column]) for row in PELVIS_SIDE]


def _thigh(limbs: Limbs, side: int, slim: bool) -> list[Point]:
    column, thigh = (1 if side > 0 else 2), limbs.thigh
    root = []
    for row in THIGH_SIDE_ROOT:
        less = 0.016 * (1 - row[0] / 0.34) if slim else 0.0
        root.append(thigh.at(row[0], side * (row[column] - less)))
    return root + edge(thigh, THIGH_SIDE, side, 0.3)


def _folds(limbs: Limbs, up: Point, groin: Point, hollow: Point) -> list[Fold]:
    """Where skin meets skin: behind a knee bent beyond 100 degrees, in a groin bent beyond 75."""
    thigh, shank = limbs.thigh, limbs.shank
    folds = []
    knee = degrees(acos(clamped(dot(thigh.axis, shank.axis), -1, 1)))
    if knee > 100:
        folds.append(Fold(hollow, between(hollow, shank.origin, 0.62), clamped((knee - 100) / 25)))
    hip = degrees(acos(clamped(-dot(up, thigh.axis), -1, 1)))
    if hip > 75 and not limbs.far and cross(up, thigh.axis) < 0:
        folds.append(Fold(groin, between(groin, thigh.origin, 0.55), clamped((hip - 75) / 25)))
    return folds
