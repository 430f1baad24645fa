"""Points and directions of the plane. World units are fractions of stature, x to the right, y up; angles in degrees."""

from __future__ import annotations

from math import cos, hypot, radians, sin

Point = tuple[float, float]

TINY = 1e-9  # a length below which two points are one


def limb_direction(angle: float) -> Point:
    """The way a limb points: 0 hangs straight down, + swings towards +x."""
    turned = radians(angle)
    return sin(turned), -cos(turned)


def trunk_direction(angle: float) -> Point:
    """The way the trunk points: 0 straight up, + leans towards +x."""
    turned = radians(angle)
    return sin(turned), cos(turned)


def moved(point: Point, direction: Point, distance: float = 1.0) -> Point:
    """`point`, `distance` along `direction`."""
    return point[0] + direction[0] * distance, point[1] + direction[1] * distance


def offset(start: Point, end: Point) -> Point:
    """The way from `start` to `end`, with its length."""
    return end[0] - start[0], end[1] - start[1]


def turned(vector: Point, angle: float) -> Point:
    """`vector` turned anticlockwise."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return vector[0] * c - vector[1] * s, vector[0] * s + vector[1] * c


def mixed(a: float, b: float, share: float) -> float:
    """`share` of the way from a to b."""
    return a + (b - a) * share


def between(a: Point, b: Point, share: float) -> Point:
    """`share` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def unit(vector: Point) -> Point:
    """`vector` at length one; a vector of no length stays as it is."""
    length = hypot(vector[0], vector[1]) or TINY
    return vector[0] / length, vector[1] / length


def opposite(vector: Point) -> Point:
    """The other way."""
    return -vector[0], -vector[1]


def cross(a: Point, b: Point) -> float:
    """Positive if b lies anticlockwise of a."""
    return a[0] * b[1] - a[1] * b[0]


def dot(a: Point, b: Point) -> float:
    """How far a goes along b."""
    return a[0] * b[0] + a[1] * b[1]


def clamped(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """`value`, kept between `low` and `high`."""
    return low if value < low else min(value, high)
