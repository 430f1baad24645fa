"""The cross trainer: cranks at the back drive two long pedal bars, which swing two poles at the front."""

from __future__ import annotations

from math import cos, hypot, radians, sin, sqrt
from typing import Final, NamedTuple

from stretchtimer.figure.anatomy import FAR
from stretchtimer.figure.curves import bar, disc, rod, tube
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import METAL, METAL_DARK, METAL_LIGHT
from stretchtimer.figure.shapes import Ink, Role
from stretchtimer.figure.vectors import Point, between, moved, offset, turned, unit

AXLE: Final = (-0.52, 0.20)
CRANK: Final = 0.125
BAR: Final = 0.84  # pin at the crank to the joint at the pole's foot
PEDAL_AT: Final = 0.52  # along the bar
PEDAL_RISE: Final = 0.018
PIVOT: Final = (0.30, 0.58)
POLE_LOWER: Final = 0.42
POLE_UPPER: Final = 0.33
POLE_BEND: Final = 14.0  # degrees, towards the rider
WHEEL: Final = 0.17
REACH: Final = ((-0.72, 0.0), (0.50, 0.95))


class Linkage(NamedTuple):
    """Where one side of the machine is."""

    pin: Point
    low: Point
    pedal: Point
    way: Point  # along the pedal bar, forward
    grip: Point


def linkage(progress: float, side: str) -> Linkage:
    """One side of the machine after a share of a turn; the left crank is half a turn ahead."""
    angle = radians(-360 * progress + (180 if side == "l" else 0))
    pin = AXLE[0] + CRANK * cos(angle), AXLE[1] + CRANK * sin(angle)
    low = _lower_meeting(pin, BAR, PIVOT, POLE_LOWER)
    way = unit(offset(pin, low))
    pedal = moved(moved(pin, way, PEDAL_AT), (-way[1], way[0]), PEDAL_RISE)
    pole = turned(offset(low, PIVOT), POLE_BEND)
    return Linkage(pin, low, pedal, way, moved(PIVOT, pole, POLE_UPPER / POLE_LOWER))


def _lower_meeting(a: Point, first: float, b: Point, second: float) -> Point:
    """Where a circle round a and one round b cross, the lower of both places."""
    dx, dy = offset(a, b)
    far = hypot(dx, dy)
    along = (first * first - second * second + far * far) / (2 * far)
    out = sqrt(max(0.0, first * first - along * along))
    ux, uy = dx / far, dy / far
    places = [(a[0] + ux * along + k * uy * out, a[1] + uy * along - k * ux * out) for k in (1, -1)]
    return min(places, key=lambda place: place[1])


def base(drawing: Drawing) -> None:
    """What does not move: rails, housing of the wheel, mast and console."""
    stage = drawing.stage

    def put(ink: Ink, *outlines: tuple[float, ...]) -> None:
        drawing.fill(Role.PROP, outlines, ink)

    put(METAL_DARK, rod((-0.66, 0.014), (0.46, 0.014), 0.028, stage))
    put(METAL_DARK, *(bar(x - 0.05, -0.006, 0.10, 0.022, 0.011, stage) for x in (-0.63, 0.43)))
    put(METAL, rod((0.40, 0.02), PIVOT, 0.040, stage), rod(PIVOT, (0.365, 0.76), 0.026, stage))
    put(METAL_DARK, rod((0.345, 0.755), (0.385, 0.835), 0.040, stage))
    put(METAL_LIGHT, rod((0.338, 0.772), (0.366, 0.828), 0.014, stage))


def wheel(drawing: Drawing) -> None:
    """The wheel at the back, over the far crank."""
    stage = drawing.stage
    for radius, ink in (
        (WHEEL, METAL_DARK),
        (WHEEL - 0.018, METAL_LIGHT),
        (0.052, METAL),
        (0.020, METAL_DARK),
    ):
        drawing.fill(Role.PROP, (disc(AXLE, radius, stage),), ink)


def far_side(drawing: Drawing, progress: float) -> None:
    """The far bar, pole and pedal."""
    parts = Linkage(*(moved(part, FAR) for part in linkage(progress, "l")))
    parts = parts._replace(way=linkage(progress, "l").way)
    stage = drawing.stage
    pale = METAL_LIGHT
    drawing.fill(Role.PROP, tube([parts.low, moved(PIVOT, FAR), parts.grip], 0.020, stage), pale)
    drawing.fill(Role.PROP, (rod(parts.pin, parts.low, 0.024, stage),), pale)
    _pedal(drawing, parts, METAL)
    _handle(drawing, parts, METAL)


def near_bar(drawing: Drawing, progress: float) -> None:
    """The near crank, bar and pedal, between the legs."""
    parts, stage = linkage(progress, "r"), drawing.stage
    drawing.fill(Role.PROP, (rod(AXLE, parts.pin, 0.026, stage),), METAL_DARK)
    drawing.fill(Role.PROP, (rod(parts.pin, parts.low, 0.028, stage), disc(parts.pin, 0.020, stage)), METAL)
    _pedal(drawing, parts, METAL_DARK)


def near_pole(drawing: Drawing, progress: float) -> None:
    """The near pole, before the trunk and under the hand."""
    parts, stage = linkage(progress, "r"), drawing.stage
    drawing.fill(Role.PROP, tube([parts.low, PIVOT, parts.grip], 0.024, stage), METAL)
    drawing.fill(Role.PROP, (disc(PIVOT, 0.022, stage), disc(parts.low, 0.016, stage)), METAL_DARK)
    _handle(drawing, parts, METAL_DARK)


def _pedal(drawing: Drawing, parts: Linkage, ink: Ink) -> None:
    (ux, uy), stage = parts.way, drawing.stage
    foot = moved(parts.pedal, (uy, -ux), 0.008)
    back, front = moved(foot, (ux, uy), -0.13), moved(foot, (ux, uy), 0.06)
    stem = moved(parts.pin, parts.way, PEDAL_AT)
    toe = moved(moved(foot, (ux, uy), 0.066), (-uy, ux), 0.022)
    drawing.fill(
        Role.PROP,
        (rod(back, front, 0.016, stage), rod(front, toe, 0.012, stage), rod(foot, stem, 0.02, stage)),
        ink,
    )


def _handle(drawing: Drawing, parts: Linkage, ink: Ink) -> None:
    way = unit(offset(PIVOT, parts.grip))
    low, high = moved(parts.grip, way, -0.055), moved(parts.grip, way, 0.055)
    drawing.fill(
        Role.PROP,
        (rod(low, high, 0.030, drawing.stage), rod(between(low, high, 0.5), high, 0.030, drawing.stage)),
        ink,
    )
