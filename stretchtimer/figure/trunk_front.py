"""The trunk from the front: shoulders and neck of bare skin, and the shirt over them."""

from __future__ import annotations

from math import hypot, sqrt
from typing import Final, NamedTuple

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.vectors import Point, between, clamped, mixed, moved, trunk_direction

# (half width, t) from the neckline over the shoulder strap and down to the waist
_SHIRT: Final = (
    *((0, 0.950), (0.026, 0.966), (0.045, 1.020), (0.0520, 1.085), (0.0585, 1.106), (0.0720, 1.094)),
    *((0.0790, 1.062), (0.0805, 1.000), (0.0840, 0.930), (0.0945, 0.862), (0.0985, 0.820), (0.0970, 0.760)),
    *((0.086, 0.600), (0.0755, 0.450), (0.077, 0.320), (0.084, 0.200), (0.088, 0.100)),
)
_DEEP: Final = 0.58  # how deep a trunk is, in shares of how broad it is
_CHEST: Final = 0.003  # how far a quiet breath widens the chest


class Neckline(NamedTuple):
    """The bare shoulder of one side, from the neck out: where the upper trapezius lies."""

    neck: Point
    slope: Point
    base: Point
    strap: Point
    tip: Point


class Bust(NamedTuple):
    """The skin above and beside the shirt, the shade of the neck on it, and both necklines."""

    skin: list[Point]
    neck: list[Point]
    lines: dict[str, Neckline]


def chest_point(body: Body, t: float, off: float) -> Point:
    """The point of the trunk at t, `off` to +x; follows a chest that turns, leans at us or shrugs its shoulders."""
    above = (1 - 0.75 * (1 - body.depth)) / body.depth
    x, y = body.trunk.at(t if t <= 1 else 1 + (t - 1) * above, off * _breadth(body, t))
    side = "l" if off > 0 else "r"
    rise = body.angles[f"{side}_shoulder_up"]
    if rise and t > 0.76:
        up = body.trunk.last
        share = clamped((t - 0.76) / 0.28) * clamped(abs(off) / 0.075)
        return x + up[0] * rise * share, y + up[1] * rise * share
    return x, y


def _breadth(body: Body, t: float) -> float:
    """How broad a turned trunk is drawn at t, against one that faces us."""
    hips, shoulders = body.angles["hip_width"], body.angles["shoulder_width"]
    if hips == shoulders == 1:
        return 1.0
    width = mixed(hips, shoulders, clamped((t - 0.1) / 0.7))
    return hypot(width, _DEEP * sqrt(max(0.0, 1 - width * width)))


def shirt_front(body: Body, breath: float = 0.0) -> list[Point]:
    """The outline of the shirt; `breath` is how full the chest is, 0 to 1."""
    chest = 1 + breath * _CHEST / 0.1
    slide = body.angles["turn"] / 90 * 0.035
    left, right = [], []
    for x, t in _SHIRT:
        wide = x * chest if 0.5 < t < 0.97 else x
        yoke = slide * clamped((0.088 - x) / 0.05) * clamped((t - 0.86) / 0.14)
        left.append(chest_point(body, t, wide + yoke))
        right.append(chest_point(body, t, yoke - wide))
    return left + right[:0:-1]


def bust(body: Body) -> Bust:
    """Neck, shoulders and armpits; they follow a tilted head and raised arms."""
    up = trunk_direction(body.line)
    right = (up[1], -up[0])
    head = body.points["head"]
    lines, rims = {}, {}
    for side, out in (("l", 1.0), ("r", -1.0)):
        arm = body.limbs[side].upper_arm
        neck = moved(moved(head, right, 0.0285 * out), up, -0.044)
        base = chest_point(body, 1.108, 0.058 * out)
        slope = moved(between(neck, base, 0.62), right, -0.0065 * out)
        strap, tip = chest_point(body, 1.070, 0.087 * out), arm.xy(-0.0128, 0.004)
        lines[side] = Neckline(neck, slope, base, strap, tip)
        rims[side] = [
            *lines[side],
            arm.at(0.14, 0.024),
            arm.at(0.27, -0.0245),
            chest_point(body, 0.76, 0.0935 * out),
        ]
    skin = [
        *(moved(head, right, -0.020), moved(head, right, 0.020), *rims["l"]),
        *(chest_point(body, 0.66, 0.05), chest_point(body, 0.66, -0.05), *rims["r"][::-1]),
    ]
    return Bust(skin, _neck(body, head, up, right, lines), lines)


def _neck(body: Body, head: Point, up: Point, right: Point, lines: dict[str, Neckline]) -> list[Point]:
    left, other = lines["l"], lines["r"]
    under = [moved(moved(head, right, x), up, -0.020) for x in (-0.0285, 0.0285)]
    return [
        *(*under, left.neck, left.slope, between(left.slope, left.base, 0.6), chest_point(body, 1.02, 0)),
        *(between(other.slope, other.base, 0.6), other.slope, other.neck),
    ]
