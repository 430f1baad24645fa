"""Bones with flesh: points beside a bone, and one smooth edge across a bent joint, without a gap at any angle."""

from __future__ import annotations

from math import dist, hypot
from typing import Final, NamedTuple

from stretchtimer.figure.profiles import Profile
from stretchtimer.figure.vectors import TINY, Point, cross, moved, offset, unit


class Bone(NamedTuple):
    """A bone as a frame of its own.

    It runs from `origin` along `axis` for `length`; `normal` points to its front in side view, to its outer face
    in front view. A tuple, because a frame asks for some hundred points.
    """

    origin: Point
    axis: Point
    normal: Point
    length: float

    def at(self, t: float, off: float = 0.0) -> Point:
        """The point at share t of the length, `off` to the normal's side."""
        along = self.length * t
        (ox, oy), (ux, uy), (nx, ny) = self.origin, self.axis, self.normal
        return ox + ux * along + nx * off, oy + uy * along + ny * off

    def xy(self, x: float, y: float) -> Point:
        """The point x along the bone and y to the normal's side."""
        (ox, oy), (ux, uy), (nx, ny) = self.origin, self.axis, self.normal
        return ox + ux * x + nx * y, oy + uy * x + ny * y


def bone(start: Point, end: Point, outward: float = 1.0) -> Bone:
    """The bone from start to end; `outward` is -1 where the outer face lies to the other side."""
    dx, dy = offset(start, end)
    length = hypot(dx, dy) or TINY
    ux, uy = dx / length, dy / length
    return Bone(start, (ux, uy), (-uy * outward, ux * outward), length)


def edge(along: Bone, profile: Profile, side: int, start: float = -9.0, end: float = 9.0) -> list[Point]:
    """The points of one face of a limb between two shares of its length."""
    column = 1 if side > 0 else 2
    return [along.at(row[0], side * row[column]) for row in profile if start <= row[0] <= end]


def bisector(a: Bone, b: Bone, side: int) -> Point:
    """The way out of the joint between two bones, half way between their faces."""
    x, y = unit((a.normal[0] + b.normal[0], a.normal[1] + b.normal[1]))
    return x * side, y * side


OUTER_GAP: Final = 0.012  # no edge point stays nearer than this to the cap of a joint
INNER_GAP: Final = 0.016  # nor to its crease
CREASE: Final = 0.9  # a crease lies at least this many half widths from the joint


class Joined(NamedTuple):
    """The edge across a joint, and its point on the bisector: the cap outside the bend, the crease inside."""

    edge: list[Point]
    middle: Point


def joined(
    above: list[Point], below: list[Point], joint: Point, way: Point, out: Point, radius: float
) -> Joined:
    """One face of two bones as one edge.

    `above` ends at the joint, `below` begins there. `way` leads from the joint back into the bone above, `out` is
    the bisector of this face, `radius` the half width at the joint. Outside the bend all points stay and the
    joint gets a cap; inside, what has crossed the bisector gives way to one crease.
    """
    sign = 1.0 if cross(out, way) > 0 else -1.0
    upper, reach = _cut(above, joint, out, sign)
    lower, other = _cut(below[::-1], joint, out, -sign)
    lower.reverse()
    if reach is not None and other is not None:
        middle, gap = moved(joint, out, max(reach, other, radius * CREASE)), INNER_GAP
    else:
        middle, gap = moved(joint, out, radius), OUTER_GAP
    while len(upper) > 1 and dist(upper[-1], middle) < gap:
        upper.pop()
    while len(lower) > 1 and dist(lower[0], middle) < gap:
        lower.pop(0)
    return Joined([*upper, middle, *lower], middle)


def _cut(points: list[Point], joint: Point, out: Point, sign: float) -> tuple[list[Point], float | None]:
    """The points before the bisector is crossed, and how far out it is crossed; None if it is not."""
    kept: list[Point] = []
    jx, jy = joint
    ox, oy = out
    before, last = 0.0, points[0]
    for point in points:
        beyond = (ox * (point[1] - jy) - oy * (point[0] - jx)) * sign
        if beyond < 0:
            share = before / (before - beyond) if before > 0 else 0.0
            x, y = last[0] + (point[0] - last[0]) * share, last[1] + (point[1] - last[1]) * share
            return kept, (x - jx) * ox + (y - jy) * oy
        kept.append(point)
        before, last = beyond, point
    return kept, None
