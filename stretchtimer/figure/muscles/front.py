"""The muscles as they lie from the front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import atan2, cos, radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.arms import crossing
from stretchtimer.figure.definition import Highlight
from stretchtimer.figure.muscles.glow import Muscle
from stretchtimer.figure.muscles.stations import STATIONS, along
from stretchtimer.figure.profiles import SHIRT_FRONT, THIGH_FRONT, UPPER_ARM_FRONT, half_width
from stretchtimer.figure.trunk_front import Neckline, chest_point
from stretchtimer.figure.vectors import Point, between, moved, trunk_direction, unit

OUTER, INNER = 1, -1
# name: (stations, face, start, end) on the thigh
_ON_THIGH: Final[Mapping[str, tuple[str, int, float, float]]] = {
    "adductors": ("adductors", INNER, 0.12, 0.90),
    "quadriceps": ("quadriceps", INNER, 0.08, 0.95),
    "tensor_fasciae_latae": ("tensor_fasciae_latae", OUTER, -0.12, 0.90),
    "gluteus": ("gluteus_front", OUTER, -0.16, 0.62),
}
# name: (start, end) on the upper arm
_ON_ARM: Final[Mapping[str, tuple[float, float]]] = {"triceps": (0.10, 0.95), "deltoid": (-0.06, 0.42)}
_FLANK: Final = (
    *((0.10, 0.92, 0.70), (0.24, 0.95, 0.52), (0.40, 0.95, 0.42), (0.56, 0.95, 0.42), (0.70, 0.94, 0.55)),
    (0.80, 0.90, 0.72),
)
_LAT: Final = (
    *((0.14, 0.90, 0.74), (0.28, 0.95, 0.60), (0.44, 0.96, 0.52), (0.60, 0.96, 0.50), (0.74, 0.96, 0.55)),
    *((0.86, 0.95, 0.66), (0.95, 0.90, 0.74)),
)
_TEARDROP_OUTER: Final = (
    *((-0.115, 0.010), (-0.07, 0.0205), (0.03, 0.0262), (0.14, 0.0270), (0.26, 0.0225), (0.38, 0.0140)),
    (0.47, 0.0040),
)
_TEARDROP_INNER: Final = (
    *(
        (-0.120, -0.004),
        (-0.085, -0.0150),
        (0.01, -0.0205),
        (0.12, -0.0190),
        (0.24, -0.0130),
        (0.36, -0.0060),
    ),
    (0.46, -0.0010),
)

ON_ARM: Final = frozenset(("triceps", "deltoid", "rear_deltoid"))
ON_TRUNK: Final = frozenset(("pectorals", "trapezius", "obliques", "latissimus_dorsi", "iliopsoas"))


def muscle_front(body: Body, highlight: Highlight, necklines: Mapping[str, Neckline]) -> Muscle:
    """The rows of a muscle of one side."""
    name, limbs = highlight.muscle, body.limbs[highlight.side]
    if name in _ON_THIGH:
        stations, side, start, end = _ON_THIGH[name]
        start = start if highlight.start is None else highlight.start
        end = end if highlight.end is None else highlight.end
        return Muscle(name, *along(limbs.thigh, THIGH_FRONT, side, start, end, STATIONS[stations]))
    if name in _ON_ARM:
        start, end = _ON_ARM[name]
        return Muscle(name, *along(limbs.upper_arm, UPPER_ARM_FRONT, OUTER, start, end, STATIONS[name]))
    if name == "trapezius":
        return _trapezius(body, necklines[highlight.side])
    return _SHAPES[name](body, limbs)


def _pectorals(body: Body, limbs: Limbs) -> Muscle:
    out, arm = limbs.outward, limbs.upper_arm

    def at(t: float, x: float) -> Point:
        return chest_point(body, t, x * out)

    outer = [
        *(at(0.955, 0.009), at(1.012, 0.034), at(1.035, 0.062), at(1.020, 0.088)),
        *(arm.at(0.04, 0.010), arm.at(0.17, 0.002)),
    ]
    inner = [
        *(at(0.800, 0.009), at(0.742, 0.034), at(0.745, 0.062), at(0.805, 0.086)),
        *(arm.at(0.10, -0.020), arm.at(0.20, -0.012)),
    ]
    return Muscle("pectorals", outer, inner, 4)


def _trapezius(body: Body, line: Neckline) -> Muscle:
    """Along the neckline, from under the ear to the shoulder's tip."""
    towards = body.trunk.at(0.90)
    top = moved(line.neck, trunk_direction(body.line), 0.004)
    rim = [
        *(top, between(top, line.slope, 0.55), line.slope, between(line.slope, line.base, 0.6)),
        *(line.base, line.strap, between(line.strap, line.tip, 0.9)),
    ]

    def inward(point: Point, width: float) -> Point:
        return moved(point, unit((towards[0] - point[0], towards[1] - point[1])), width)

    outer = [inward(point, 0.0022) for point in rim]
    widths = (0.010, 0.019, 0.026, 0.030, 0.029, 0.024, 0.009)
    inner = [inward(point, width) for point, width in zip(rim, widths, strict=True)]
    return Muscle("trapezius", outer, inner)


def _rear_deltoid(_: Body, limbs: Limbs) -> Muscle:
    """A crescent on the shoulder's rim; an arm that crosses the body turns the whole muscle to us."""
    share = crossing(limbs)
    rim, arm = _crescent(limbs), _teardrop(limbs)
    outer = [between(a, b, share) for a, b in zip(rim[0], arm[0], strict=True)]
    inner = [between(a, b, share) for a, b in zip(rim[1], arm[1], strict=True)]
    return Muscle("rear_deltoid", outer, inner)


def _crescent(limbs: Limbs) -> tuple[list[Point], list[Point]]:
    out = limbs.outward
    middle, turn = atan2(0.35, out), -out
    ox, oy = limbs.upper_arm.origin
    cx, cy = ox + 0.002 * out, oy - 0.012
    angles = [middle - turn * radians(70) + turn * radians(150) * j / 6 for j in range(7)]

    def ring(radii: tuple[float, ...]) -> list[Point]:
        return [(cx + cos(a) * r, cy + sin(a) * r) for a, r in zip(angles, radii, strict=True)]

    return (
        ring((0.0255, 0.0285, 0.0300, 0.0310, 0.0315, 0.0310, 0.0300)),
        ring((0.020, 0.010, 0.001, -0.004, 0.000, 0.010, 0.022)),
    )


def _teardrop(limbs: Limbs) -> tuple[list[Point], list[Point]]:
    """Over the shoulder's cap and down the upper arm, broad at first, pointed at its end."""
    arm = limbs.upper_arm
    outer = [arm.at(t, off) for t, off in _TEARDROP_OUTER]
    inner = [arm.at(t, off) for t, off in _TEARDROP_INNER]
    return outer, inner


def _flank(name: str, rows: tuple[tuple[float, float, float], ...]) -> Callable[[Body, Limbs], Muscle]:
    def shape(body: Body, limbs: Limbs) -> Muscle:
        out = limbs.outward
        outer = [chest_point(body, t, out * a * half_width(SHIRT_FRONT, t, 1)) for t, a, _ in rows]
        inner = [chest_point(body, t, out * b * half_width(SHIRT_FRONT, t, 1)) for t, _, b in rows]
        return Muscle(name, outer, inner)

    return shape


def _iliopsoas(body: Body, limbs: Limbs) -> Muscle:
    thigh, out = limbs.thigh, limbs.outward
    outer = [
        body.trunk.at(0.34, 0.040 * out),
        body.trunk.at(0.18, 0.060 * out),
        thigh.at(0.02, 0.010),
        thigh.at(0.16, 0.002),
    ]
    inner = [
        body.trunk.at(0.34, 0.016 * out),
        body.trunk.at(0.16, 0.022 * out),
        thigh.at(0.02, -0.022),
        thigh.at(0.16, -0.018),
    ]
    return Muscle("iliopsoas", outer, inner)


_SHAPES: Final[Mapping[str, Callable[[Body, Limbs], Muscle]]] = {
    "pectorals": _pectorals,
    "rear_deltoid": _rear_deltoid,
    "obliques": _flank("obliques", _FLANK),
    "latissimus_dorsi": _flank("latissimus_dorsi", _LAT),
    "iliopsoas": _iliopsoas,
}
