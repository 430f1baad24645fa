"""How a muscle glows: a soft halo, a body that is warmest in the middle, and fibres where there is room for them."""

from __future__ import annotations

from math import dist, hypot
from typing import Final, NamedTuple

from stretchtimer.figure.curves import blade
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.shapes import Ink, Role
from stretchtimer.figure.vectors import Point, between

HALO_FROM: Final = 0.15  # below this glow there is none
HALO_AT: Final = (0.06, 0.28, 0.50, 0.72, 0.94)  # its discs along the muscle; they merge into one band
HALO_REACH: Final = 0.038
FIBRES_FROM_PX: Final = 330.0  # pixels per stature from which fibres can be seen
FIBRE_WIDTH: Final = 0.0028
ALPHA_STEPS: Final = 64  # colours come in steps no eye can see, so that a painter can keep them


class Muscle(NamedTuple):
    """A muscle as rows of points from its origin on: its outer and its inner edge, and a tendon's, if it shows."""

    name: str
    outer: list[Point]
    inner: list[Point]
    fibres: int = 3
    tendon: tuple[list[Point], list[Point]] | None = None

    @property
    def belly(self) -> Point:
        """The middle of the muscle, where a label points to."""
        half = len(self.outer) // 2
        return between(self.outer[half], self.inner[half], 0.5)


def draw_muscle(drawing: Drawing, muscle: Muscle, glow: float) -> None:
    """Put `muscle` into the frame; `glow` 0.25 is matte, "here you will feel it", 1 is full."""
    heat, body = min(1.0, glow * 1.12), 0.78 + 0.22 * glow
    if glow > HALO_FROM:
        _halo(drawing, muscle, (glow - HALO_FROM) / (1 - HALO_FROM))
    if muscle.tendon:
        outer, inner = muscle.tendon
        strength = 0.55 * (0.5 + 0.5 * glow)
        stops = ((0.0, _warm("rim", heat, strength)), (1.0, _warm("rim", heat, 0.0)))
        drawing.blob(Role.MUSCLE, outer + inner[::-1], drawing.along(outer[0], outer[-1], stops))
    _belly(drawing, muscle, heat, body)
    if drawing.stage.scale > FIBRES_FROM_PX:
        _fibres(drawing, muscle, _warm("hot", heat, 0.16 + 0.34 * glow))


def _warm(token: str, heat: float, alpha: float) -> Ink:
    """A colour of the glow: dull at no heat, its own at full."""
    return Ink(
        "dim", round(alpha * ALPHA_STEPS) / ALPHA_STEPS, token, round(heat * ALPHA_STEPS) / ALPHA_STEPS
    )


def _halo(drawing: Drawing, muscle: Muscle, strength: float) -> None:
    outer, inner = muscle.outer, muscle.inner
    ink = Ink("halo", round(0.62 * strength * ALPHA_STEPS) / ALPHA_STEPS)
    last = len(outer) - 1
    for at in HALO_AT:
        index = min(int(at * last), last - 1)
        share = at * last - index
        a, b = between(outer[index], outer[index + 1], share), between(inner[index], inner[index + 1], share)
        reach = dist(a, b) / 2 + HALO_REACH
        drawing.spot(Role.GLOW, between(a, b, 0.5), reach, reach, ink)


def _belly(drawing: Drawing, muscle: Muscle, heat: float, body: float) -> None:
    outer, inner = muscle.outer, muscle.inner
    widths = [dist(a, b) for a, b in zip(outer, inner, strict=True)]
    widest = widths.index(max(widths))
    middle = [between(a, b, 0.5) for a, b in zip(outer, inner, strict=True)]
    dx, dy = middle[-1][0] - middle[0][0], middle[-1][1] - middle[0][1]
    length = hypot(dx, dy) or 1e-6
    centre = between(middle[widest], middle[len(middle) // 2], 0.5)
    stops = (
        (0.0, _warm("hot", heat, body)),
        (0.34, _warm("amber", heat, body)),
        (0.70, _warm("core", heat, body)),
        (1.0, _warm("rim", heat, body * 0.92)),
    )
    axis = (dx / length, dy / length)
    fill = drawing.radial(centre, axis, 0.56 * length, 0.62 * widths[widest], stops)
    drawing.blob(Role.MUSCLE, outer + inner[::-1], fill)


def _fibres(drawing: Drawing, muscle: Muscle, ink: Ink) -> None:
    rows = []
    for index in range(1, muscle.fibres + 1):
        share = index / (muscle.fibres + 1)
        row = [between(a, b, share) for a, b in zip(muscle.outer, muscle.inner, strict=True)]
        row[0] = between(row[0], row[1], 0.45)
        row[-1] = between(row[-1], row[-2], 0.45)
        rows.append(blade(_thinned(row), FIBRE_WIDTH, drawing.stage))
    drawing.fill(Role.MUSCLE, tuple(rows), ink)


def _thinned(row: list[Point]) -> list[Point]:
    """Every other point, and both ends: a fine line needs no more."""
    return [*row[:-1:2], row[-1]] if len(row) > 4 else row
