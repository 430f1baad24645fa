"""Things to sit and lie on: chair, bed, mat and pillow."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.curves import bar, field, ribbon, rod, tube
from stretchtimer.figure.definition import Prop
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import CUSHION, MAT, MAT_DARK, WOOD, WOOD_DARK
from stretchtimer.figure.shapes import Role
from stretchtimer.figure.vectors import Point, between

MAT_THICK: Final = 0.020
MAT_CORNER: Final = 0.02
PILLOW: Final = 0.04
MATTRESS: Final = 0.085

# The seat of a chair from the front, a little from above: shares of its width, and heights over the seat
_SEAT: Final = (
    *((-0.44, 0.058), (0, 0.064), (0.44, 0.058), (0.53, 0.012), (0.545, -0.012), (0.46, -0.026)),
    *((0, -0.028), (-0.46, -0.026), (-0.545, -0.012), (-0.53, 0.012)),
)


def chair_front(drawing: Drawing, prop: Prop) -> None:
    """A chair that faces us."""
    stage, width, seat = drawing.stage, prop.numbers["width"], prop.numbers["seat"]
    middle = prop.numbers["x"] + width / 2

    def at(x: float, y: float) -> Point:
        return middle + x * width, seat + y

    behind = [rod(at(k * 0.40, 0), (middle + k * width * 0.43, 0.075), 0.016, stage) for k in (-1, 1)]
    behind += [rod(at(k * 0.38, 0.05), at(k * 0.40, 0.33), 0.018, stage) for k in (-1, 1)]
    drawing.fill(Role.PROP, tuple(behind), WOOD_DARK)
    back = bar(middle - width * 0.46, seat + 0.20, width * 0.92, 0.150, 0.045, stage)
    drawing.fill(Role.PROP, (back,), WOOD)
    legs = tuple(rod(at(k * 0.46, -0.012), (middle + k * width * 0.50, 0.012), 0.020, stage) for k in (-1, 1))
    drawing.fill(Role.PROP, legs, WOOD)
    drawing.blob(Role.PROP, [at(x, y - 0.010) for x, y in _SEAT], WOOD_DARK)
    drawing.blob(Role.PROP, [at(x, y) for x, y in _SEAT], WOOD)


def chair_side(drawing: Drawing, prop: Prop) -> None:
    """A chair from the side, its back rest at the left, if it has one."""
    stage, x, width, seat = drawing.stage, prop.numbers["x"], prop.numbers["width"], prop.numbers["seat"]
    far = [
        rod((x + k, seat - 0.01), (x + k + lean, 0.012), 0.017, stage)
        for k, lean in ((0.05, -0.012), (width - 0.05, 0.012))
    ]
    drawing.fill(Role.PROP, tuple(far), WOOD_DARK)
    if "back" in prop.places:
        low, high = prop.places["back"]
        bend = between(low, high, 0.5)
        spine = [(low[0] - 0.004, seat - 0.02), (bend[0] + 0.004, bend[1]), high]
        drawing.fill(Role.PROP, (ribbon(spine, 0.020, stage),), WOOD)
        rest = [between(low, high, 0.52), between(low, high, 0.76), high]
        drawing.fill(Role.PROP, (ribbon(rest, 0.034, stage),), WOOD)
    near = [
        rod((x + k, seat - 0.01), (x + k + lean, 0.010), 0.020, stage)
        for k, lean in ((0.022, -0.016), (width - 0.022, 0.014))
    ]
    drawing.fill(Role.PROP, tuple(near), WOOD)
    drawing.fill(Role.PROP, (bar(x - 0.008, seat - 0.028, width + 0.016, 0.030, 0.013, stage),), WOOD)
    drawing.fill(
        Role.PROP, (bar(x - 0.004, seat - 0.028, width + 0.008, 0.009, 0.0045, stage),), WOOD_DARK.faint(0.6)
    )


def bed(drawing: Drawing, prop: Prop) -> None:
    """A bed from the side, its head at the left."""
    (x0, x1), top, stage = prop.places["x"][0], prop.numbers["top"], drawing.stage
    low = top - MATTRESS
    legs = tuple(bar(x, 0, 0.034, low, 0.008, stage) for x in (x0 + 0.05, x1 - 0.085))
    drawing.fill(Role.PROP, legs, WOOD_DARK)
    drawing.fill(Role.PROP, (bar(x0 - 0.026, 0, 0.036, top + 0.19, 0.016, stage),), WOOD)
    drawing.fill(Role.PROP, (bar(x0, low - 0.036, x1 - x0 - 0.01, 0.046, 0.012, stage),), WOOD)
    drawing.fill(Role.PROP, (bar(x0 + 0.004, low, x1 - x0 - 0.004, MATTRESS, 0.030, stage),), CUSHION)
    drawing.fill(Role.PROP, (bar(x0 + 0.010, top + 0.002, 0.17, 0.050, 0.024, stage),), CUSHION)


def mat(drawing: Drawing, prop: Prop, low: tuple[float, float]) -> None:
    """A mat on the floor, under what touches it, or seen from above as a field with four corners."""
    stage = drawing.stage
    if "corners" in prop.places:
        corners = prop.places["corners"]
        middle = (sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)
        inner = [between(corner, middle, 0.035) for corner in corners]
        drawing.fill(Role.PROP, (field(corners, MAT_CORNER, stage),), MAT_DARK)
        drawing.fill(Role.PROP, (field(inner, MAT_CORNER, stage),), MAT)
        return
    x0, x1 = prop.places["x"][0] if "x" in prop.places else (low[0] - 0.06, low[1] + 0.06)
    drawing.fill(Role.PROP, (bar(x0, -MAT_THICK, x1 - x0, MAT_THICK, 0.010, stage),), MAT_DARK)
    drawing.fill(Role.PROP, (bar(x0, -0.012, x1 - x0, 0.018, 0.009, stage),), MAT)


def pillow(drawing: Drawing, prop: Prop) -> None:
    """A flat pillow on the floor, or seen from above."""
    stage, top = drawing.stage, prop.numbers.get("top", PILLOW)
    if "corners" in prop.places:
        drawing.fill(Role.PROP, (field(prop.places["corners"], 0.03, stage),), CUSHION)
        return
    x0, x1 = prop.places["x"][0] if "x" in prop.places else (-0.1, 0.1)
    drawing.fill(Role.PROP, (bar(x0, 0.0, x1 - x0, top, top * 0.48, stage),), CUSHION)
    seam = tube([(x0 + 0.02, top * 0.5), (x1 - 0.02, top * 0.5)], 0.004, stage)
    drawing.fill(Role.PROP, seam, WOOD_DARK.faint(0.18))


def reach(prop: Prop) -> list[Point]:
    """The points a picture must show of a piece of furniture."""
    if prop.kind == "chair":
        x, width = prop.numbers["x"], prop.numbers["width"]
        return [(x - 0.01, 0), (x + width + 0.01, prop.numbers["seat"]), *prop.places.get("back", ())]
    if "corners" in prop.places:
        return list(prop.places["corners"])
    return [(x, prop.numbers.get("top", 0.0)) for pair in prop.places.get("x", ()) for x in pair]
