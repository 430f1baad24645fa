"""The trunk: its centre line, and the shirt, waist and neck that follow it."""

from __future__ import annotations

from math import dist

from stretchtimer.figure.vectors import TINY, Point, offset, trunk_direction, unit


class Trunk:
    """A curve through hips, middle and shoulders; t runs from 0 to 1 and goes straight on past both.

    It leaves the hips at `first` degrees of lean and reaches the shoulders at `last`. An offset to the right of the
    way up is the front in side view, +x in front view.
    """

    __slots__ = ("_lower", "_upper", "first", "last", "length", "points")

    def __init__(
        self, hip: Point, mid: Point, shoulder: Point, first: float, last: float, length: float
    ) -> None:
        self.points = (hip, mid, shoulder)
        self.first, self.last, self.length = trunk_direction(first), trunk_direction(last), length
        chord = unit(offset(hip, shoulder))
        self._lower = _cubic(hip, mid, self.first, chord)
        self._upper = _cubic(mid, shoulder, chord, self.last)

    def frame(self, t: float) -> tuple[Point, Point]:
        """The point of the centre line at t, and the way up there."""
        if t <= 0 or t >= 1:
            (x, y), up = (self.points[0], self.first) if t <= 0 else (self.points[2], self.last)
            along = (t if t <= 0 else t - 1) * self.length
            return (x + up[0] * along, y + up[1] * along), up
        (a, b, c, d), (e, f, g, h) = self._lower if t < 0.5 else self._upper
        k = t * 2 if t < 0.5 else t * 2 - 1
        dx, dy = (3 * a * k + 2 * b) * k + c, (3 * e * k + 2 * f) * k + g
        size = (dx * dx + dy * dy) ** 0.5 or TINY
        return (((a * k + b) * k + c) * k + d, ((e * k + f) * k + g) * k + h), (dx / size, dy / size)

    def at(self, t: float, off: float = 0.0) -> Point:
        """The point at t, `off` to the right of the way up."""
        (x, y), (ux, uy) = self.frame(t)
        return x + uy * off, y - ux * off


def _cubic(
    start: Point, end: Point, leave: Point, arrive: Point
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Hermite's cubic between two points as polynomials of x and y, highest power first."""
    size = dist(start, end)
    out = []
    for axis in (0, 1):
        p, q, m, n = start[axis], end[axis], leave[axis] * size, arrive[axis] * size
        out.append((2 * p - 2 * q + m + n, 3 * q - 3 * p - 2 * m - n, m, p))
    return out[0], out[1]
