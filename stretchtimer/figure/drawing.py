"""A frame being drawn: shapes are put one over the other, points come from the world, paths are in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from stretchtimer.figure.curves import overlap, shifted, smooth
from stretchtimer.figure.shapes import Fill, Ink, Linear, Path, Radial, Role, Shape, Stops
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.vectors import Point

_SOFT = ((0.0, 1.0), (0.35, 0.72), (0.65, 0.28), (1.0, 0.0))  # how a soft spot fades towards its edge


@lru_cache(maxsize=512)
def _soft(ink: Ink) -> Stops:
    return tuple((at, Ink(ink.token, ink.alpha * share)) for at, share in _SOFT)


class Drawing:
    """Collects the shapes of one frame, the farthest first."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.shapes: list[Shape] = []

    def path(self, *outlines: Sequence[Point]) -> Path:
        """Smooth closed outlines through lists of points, as one path."""
        stage = self.stage
        return tuple(smooth(outline, stage) for outline in outlines)

    def fill(self, role: Role, path: Path, fill: Fill) -> None:
        """Put `path` over what is drawn so far."""
        self.shapes.append(Shape(role, path, fill))

    def blob(self, role: Role, points: Sequence[Point], fill: Fill) -> Path:
        """Put the smooth outline through `points`; gives its path."""
        path = self.path(points)
        self.shapes.append(Shape(role, path, fill))
        return path

    def cast(self, under: Path, over: Path, ink: Ink, way: Point) -> None:
        """Put the crisp shadow that `over` throws on `under`, `way` off in the world. The light is above, in front."""
        stage = self.stage
        path = shifted(over, way[0] * stage.across, -way[1] * stage.scale)
        if overlap(under, path):
            self.shapes.append(Shape(Role.SHADOW, path, ink, clip=under))

    def spot(self, role: Role, centre: Point, rx: float, ry: float, ink: Ink) -> None:
        """Put a soft upright ellipse."""
        stage = self.stage
        x, y = stage.pixel(centre)
        a, b = rx * stage.scale, ry * stage.scale
        stops = _soft(ink)
        l, t, r, d = x - a, y - b, x + a, y + b  # noqa: E741
        box = (l, t, l, t, r, t, r, t, r, t, r, d, r, d, r, d, l, d, l, d, l, d, l, t, l, t)
        self.shapes.append(Shape(role, (box,), Radial((x, y), (1.0, 0.0), a, b, stops), soft=True))

    def vertical(self, top: float, bottom: float, first: Ink, last: Ink) -> Linear:
        """A gradient from the height `top` down to `bottom`."""
        y0, y1 = self.stage.pixel((0, top))[1], self.stage.pixel((0, bottom))[1]
        return Linear((0.0, y0), (0.0, y1), ((0.0, first), (1.0, last)))

    def along(self, start: Point, end: Point, stops: Stops) -> Linear:
        """A gradient from one point of the world to another."""
        return Linear(self.stage.pixel(start), self.stage.pixel(end), stops)

    def radial(self, centre: Point, axis: Point, length: float, breadth: float, stops: Stops) -> Radial:
        """An elliptic gradient; `axis` and the reaches are in the world."""
        stage = self.stage
        x = -axis[0] if stage.mirrored else axis[0]
        return Radial(stage.pixel(centre), (x, -axis[1]), length * stage.scale, breadth * stage.scale, stops)
