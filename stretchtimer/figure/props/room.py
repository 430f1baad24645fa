"""Parts of a room: wall, post, doorway, step and rail."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.curves import bar, polygon, rod
from stretchtimer.figure.definition import Prop
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import METAL, METAL_DARK, WALL, WALL_EDGE, WOOD, WOOD_DARK
from stretchtimer.figure.shapes import Role
from stretchtimer.figure.vectors import Point

WALL_DEEP: Final = 0.20  # a wall fades out over this much
WALL_HIGH: Final = 1.6
EDGE: Final = 0.0075
DOOR_TOP: Final = 1.100
DOOR_FRAME: Final = 0.040
SILL: Final = -0.050
POST_TOP: Final = 0.872


def wall(drawing: Drawing, prop: Prop) -> None:
    """A wall seen edge on, to the right of the figure; it fades into the ground."""
    x = prop.numbers["x"] + 0.002
    faint = WALL.faint(0)
    fill = drawing.along((x, 0), (x + WALL_DEEP, 0), ((0.0, WALL), (0.15, WALL.faint(0.94)), (1.0, faint)))
    drawing.fill(Role.PROP, (_block(drawing, x, -0.010, WALL_DEEP, WALL_HIGH),), fill)
    drawing.fill(Role.PROP, (_block(drawing, x, -0.010, EDGE, WALL_HIGH),), WALL_EDGE)


def _block(drawing: Drawing, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return polygon(corners, drawing.stage)


def post(drawing: Drawing, prop: Prop) -> None:
    """A post beyond the figure, so that a swinging leg passes in front of it."""
    stage, x = drawing.stage, prop.numbers["x"] - 0.008
    drawing.fill(Role.PROP, (bar(x - 0.020, -0.004, 0.076, 0.022, 0.011, stage),), WOOD_DARK)
    drawing.fill(Role.PROP, (bar(x, 0.004, 0.036, POST_TOP - 0.004, 0.016, stage),), WOOD)
    drawing.fill(Role.PROP, (bar(x + 0.024, 0.020, 0.012, 0.836, 0.006, stage),), WOOD_DARK.faint(0.43))


def doorway(drawing: Drawing, prop: Prop) -> None:
    """The frame of a door: over the forearms that press on it, under the chest that comes through it."""
    (left, right), stage = prop.places["x"][0], drawing.stage
    out = DOOR_FRAME
    frame = (
        bar(left - out, SILL + 0.005, out, DOOR_TOP - SILL, 0.006, stage),
        bar(right, SILL + 0.005, out, DOOR_TOP - SILL, 0.006, stage),
        bar(left - out, DOOR_TOP, right - left + 2 * out, out, 0.008, stage),
    )
    drawing.fill(Role.PROP, frame, WALL_EDGE)
    drawing.fill(Role.PROP, (bar(left, SILL, right - left, 0.012, 0.004, stage),), WALL_EDGE)


def step(drawing: Drawing, prop: Prop) -> None:
    """A block with a lighter tread."""
    (x0, x1), height, stage = prop.places["x"][0], prop.numbers["height"], drawing.stage
    drawing.fill(Role.PROP, (bar(x0 + 0.004, -0.004, x1 - x0 - 0.008, height, 0.010, stage),), WOOD_DARK)
    drawing.fill(Role.PROP, (bar(x0 - 0.002, height - 0.024, x1 - x0 + 0.004, 0.024, 0.010, stage),), WOOD)


def rail(drawing: Drawing, prop: Prop) -> None:
    """A post with a short grip to hold on to."""
    x, top, stage = prop.numbers["x"], prop.numbers["height"], drawing.stage
    foot = prop.numbers.get("foot", 0.0)
    drawing.fill(Role.PROP, (bar(x - 0.040, foot, 0.080, 0.014, 0.007, stage),), METAL_DARK)
    drawing.fill(Role.PROP, (rod((x, foot + 0.01), (x, top - 0.012), 0.020, stage),), METAL)
    drawing.fill(
        Role.PROP, (rod((x - 0.030, top - 0.012), (x + 0.045, top - 0.012), 0.024, stage),), METAL_DARK
    )


def reach(prop: Prop) -> list[Point]:
    """The points a picture must show of a prop of this room."""
    if prop.kind == "doorway":
        left, right = prop.places["x"][0]
        return [(left - DOOR_FRAME, DOOR_TOP + DOOR_FRAME), (right + DOOR_FRAME, 0)]
    if prop.kind == "step":
        x0, x1 = prop.places["x"][0]
        return [(x0, 0), (x1, prop.numbers["height"])]
    x = prop.numbers["x"]
    return [(x, 0), (x + 0.03, POST_TOP if prop.kind == "post" else prop.numbers.get("height", 0))]
