"""The floor under a figure and the shadows on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.angles import SIDES, View
from stretchtimer.figure.curves import ellipse
from stretchtimer.figure.definition import Figure
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import FLOOR, SHADOW
from stretchtimer.figure.shapes import Role
from stretchtimer.figure.vectors import Point, between, clamped, moved

TOUCHING: Final = 0.035  # what is lower than this touches the floor
GONE: Final = 0.11  # what is higher casts no shadow of its own
MARGIN: Final = 0.13
NARROWEST: Final = 0.62
RESTING: Final = ("hip", "mid", "head", "r_knee", "l_knee", "r_ankle", "l_ankle")
POOL: Final = (0.105, 0.075)
POOL_WAY: Final = (0.008, -0.014)  # the light comes from above, a little from the left


@dataclass(frozen=True, slots=True)
class Ground:
    """What of the floor a figure covers over its whole motion: from where to where, and where it carries weight."""

    span: tuple[float, float]
    weight: tuple[float, float]


def draw_floor(drawing: Drawing, figure: Figure, ground: Ground) -> None:
    """The disc of the floor and the soft shadow under the figure; they stand still while it moves."""
    front = figure.view is View.FRONT
    left, right = ground.span
    middle, half = (left + right) / 2, (right - left) / 2
    y, deep = (-0.022, 0.075) if front else (-0.018, 0.046)
    drawing.fill(Role.FLOOR, (ellipse((middle, y), half, deep, drawing.stage),), FLOOR)
    low, high = ground.weight
    reach = (high - low) / 2 + (0.12 if front else 0.10)
    place = (0.75 * (low + high) / 2 + 0.25 * middle, -0.034 if front else -0.016)
    drawing.spot(Role.SHADOW, place, reach * 1.15, 0.046 if front else 0.030, SHADOW)


def draw_contacts(drawing: Drawing, figure: Figure, body: Body) -> None:
    """A small shadow under each foot, hand, shin or back that touches the floor; it fades as that is lifted."""
    if figure.view is View.FRONT:
        for side in SIDES:
            x, y = body.points[f"{side}_ankle"]
            strength = _near(y - 0.039)
            if strength:
                x += body.limbs[side].outward * 0.006
                drawing.spot(Role.SHADOW, (x, y - 0.064), 0.052, 0.024, SHADOW.faint(strength))
        return
    step = figure.prop("step")
    for a, b, shift in _touching(body):
        level = 0.0
        if step and step.places["x"][0][0] - 0.05 < b[0] < step.places["x"][0][1]:
            level = step.numbers["height"]
        strength = _near(max(a[1], b[1]) - level)
        if strength:
            x, _ = between(a, b, 0.5)
            place = (x + shift[0], level - 0.004 + shift[1])
            drawing.spot(
                Role.SHADOW, place, abs(b[0] - a[0]) / 2 + 0.030, 0.013, SHADOW.faint(1.25 * strength)
            )


def draw_pools(drawing: Drawing, body: Body, mat: tuple[Point, ...]) -> None:
    """Soft shade under what lies on a mat that is seen from above; `mat` are its corners."""
    left, right = min(x for x, _ in mat), max(x for x, _ in mat)
    low, high = min(y for _, y in mat), max(y for _, y in mat)
    for name in RESTING:
        x, y = body.points[name]
        if left < x < right and low < y < high:
            drawing.spot(Role.SHADOW, moved((x, y), POOL_WAY), *POOL, SHADOW.faint(0.75))


def _near(height: float) -> float:
    """How strong a contact shadow is, 0 to 1, in steps too small to be seen."""
    return round(clamped((GONE - height) / (GONE - TOUCHING)) * 32) / 32


def _touching(body: Body) -> list[tuple[Point, Point, Point]]:
    points = body.points
    pairs: list[tuple[Point, Point, Point]] = []
    for side in SIDES:
        shift = body.limbs[side].shift
        for first, second in (("heel", "toe"), ("wrist", "fingertip"), ("knee", "ankle")):
            pairs.append((points[f"{side}_{first}"], points[f"{side}_{second}"], shift))
    return pairs
