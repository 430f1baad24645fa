"""Legs from the front: each leg with its half of the waist, and the cloth between the thighs."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.legs_side import HEM_ROUND, bisector_of
from stretchtimer.figure.limbs import Bone, bisector, edge, joined
from stretchtimer.figure.profiles import HEM, SHANK_FRONT, THIGH_FRONT, half_width
from stretchtimer.figure.vectors import Point, clamped, mixed, moved, opposite

KNEE: Final = {1: 0.0272, -1: 0.0260}
HIP: Final = 0.0445
SPLIT: Final = 68.0  # degrees between the thighs at which the crotch is fully open


def opening(body: Body) -> float:
    """How far the thighs are apart, 0 to 1; a trunk that leans at us counts as sitting with open thighs."""
    if body.depth != 1:
        return 1.0
    return clamped((body.angles["l_hip"] + body.angles["r_hip"]) / SPLIT)


def leg_front(body: Body, limbs: Limbs) -> list[Point]:
    """The outline of one leg in its leggings, from the waist to the hem."""
    thigh, shank, out = limbs.thigh, limbs.shank, limbs.outward
    up = body.trunk.frame(0)[1]
    outward = (up[1] * out, -up[0] * out)
    waist = [_waist(body, out, t, width) for t, width in ((0.184, 0.0852), (0.110, 0.0905), (0.04, 0.0940))]
    hip = joined(
        *([*waist, moved(thigh.origin, outward, 0.0440)], edge(thigh, THIGH_FRONT, 1), thigh.origin, up),
        *(bisector_of(outward, thigh.normal, 1), HIP),
    )
    outer = _knee(limbs, hip.edge, 1)
    inner = _knee(limbs, edge(thigh, THIGH_FRONT, -1, 0.19), -1)
    open_ = opening(body)
    crotch = [
        _waist(body, out, mixed(-0.205, -0.150, open_), mixed(-0.001, -0.004, open_)),
        *(_waist(body, out, -0.08, -0.012), _waist(body, out, 0.206, -0.006)),
    ]
    band = [_waist(body, out, t, width) for t, width in ((0.206, 0.040), (0.2045, 0.0760), (0.199, 0.0832))]
    return [*outer, shank.at(HEM + HEM_ROUND), *inner[::-1], *crotch, *band]


def _waist(body: Body, out: float, t: float, width: float) -> Point:
    """A point of the waist; a foreshortened trunk hides less of it."""
    more = 1 / body.depth if body.depth < 1 else 1.0
    return body.trunk.at(t * (min(more, 1.3) if t > 0 else more), width * out)


def _knee(limbs: Limbs, above: list[Point], side: int) -> list[Point]:
    thigh, shank = limbs.thigh, limbs.shank
    hem = shank.at(HEM, side * half_width(SHANK_FRONT, HEM, side))
    shin = [*edge(shank, SHANK_FRONT, side, 0, HEM), hem]
    return joined(
        *(above, shin, shank.origin, opposite(thigh.axis), bisector(thigh, shank, side), KNEE[side]),
    ).edge


def between_thighs(body: Body) -> list[Point] | None:
    """The cloth that closes the crotch, or fills the lap of one who sits; None where the thighs cross."""
    left, right = body.limbs["l"].thigh, body.limbs["r"].thigh
    at = body.trunk.at
    if body.depth < 1:
        shin = body.limbs["r"].shank
        return [
            at(-0.02, -0.05),
            at(-0.02, 0.05),
            left.at(0.75, -0.01),
            shin.at(0.72),
            shin.at(0.40),
            right.at(0.55, -0.01),
        ]
    if body.angles["l_hip"] + body.angles["r_hip"] < -4:
        return None
    return _arch(body, left, right)


def _arch(body: Body, left: Bone, right: Bone) -> list[Point]:
    open_ = opening(body)
    t, at = 0.30 - 0.04 * open_, body.trunk.at
    low = at(mixed(-0.228, -0.165, open_), 0)
    return [at(-0.05, -0.03), at(-0.05, 0.03), left.at(t, -0.040), low, right.at(t, -0.040)]
