"""The rowing machine: a rail with a sliding seat, a foot plate, and a handle on a chain to the wheel."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.curves import bar, disc, rod, tube
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import METAL, METAL_DARK, METAL_LIGHT
from stretchtimer.figure.shapes import Ink, Role
from stretchtimer.figure.vectors import moved

RAIL: Final = ((-0.62, 0.176), (0.42, 0.176))
WHEEL: Final = (0.57, 0.21)
WHEEL_RADIUS: Final = 0.15
CHAIN_EXIT: Final = (0.50, 0.37)
PLATE_BALL: Final = (0.30, 0.195)  # where the ball of the foot lies
PLATE_PITCH: Final = 44.0
SEAT_BELOW_HIP: Final = 0.05
REACH: Final = ((-0.66, 0.0), (0.74, 0.70))


def base(drawing: Drawing) -> None:
    """What does not move: rail, legs, wheel and monitor."""
    stage = drawing.stage

    def put(ink: Ink, *outlines: tuple[float, ...]) -> None:
        drawing.fill(Role.PROP, outlines, ink)

    put(
        METAL_DARK,
        rod((-0.58, 0.17), (-0.58, 0.012), 0.024, stage),
        rod((0.45, 0.16), (0.45, 0.012), 0.026, stage),
    )
    put(
        METAL_DARK,
        bar(-0.64, -0.006, 0.12, 0.022, 0.011, stage),
        bar(0.38, -0.006, 0.22, 0.022, 0.011, stage),
    )
    put(METAL, *tube([(0.47, 0.20), (0.515, 0.40), (0.535, 0.585)], 0.024, stage))
    put(METAL_DARK, disc(WHEEL, WHEEL_RADIUS, stage))
    put(METAL_LIGHT, disc(WHEEL, WHEEL_RADIUS - 0.018, stage))
    put(METAL, disc(WHEEL, 0.048, stage))
    put(METAL_DARK, disc(WHEEL, 0.020, stage))
    put(METAL, rod(*RAIL, 0.030, stage))
    put(METAL_DARK, rod((0.520, 0.585), (0.540, 0.665), 0.036, stage), disc(CHAIN_EXIT, 0.014, stage))
    put(METAL_LIGHT, rod((0.513, 0.600), (0.528, 0.657), 0.012, stage))


def plate(drawing: Drawing) -> None:
    """The foot plate with its strap's foot, between the legs and the rail."""
    turn = radians(PLATE_PITCH)
    way, out = (cos(turn), sin(turn)), (sin(turn), -cos(turn))
    low = moved(moved(PLATE_BALL, way, -0.115), out, 0.012)
    high = moved(moved(PLATE_BALL, way, 0.060), out, 0.012)
    drawing.fill(Role.PROP, (rod(low, high, 0.020, drawing.stage),), METAL_DARK)


def seat(drawing: Drawing, body: Body) -> None:
    """The seat, which rolls under the hips."""
    x, y = body.points["hip"]
    stage = drawing.stage
    drawing.fill(Role.PROP, tuple(disc((x + k, 0.196), 0.013, stage) for k in (-0.045, 0.045)), METAL)
    top = y - SEAT_BELOW_HIP
    drawing.fill(Role.PROP, (bar(x - 0.075, top - 0.022, 0.150, 0.026, 0.012, stage),), METAL_DARK)


def handle(drawing: Drawing, body: Body) -> None:
    """The chain and the bar in the fists."""
    palm, stage = body.points["r_palm"], drawing.stage
    drawing.fill(Role.PROP, (rod(palm, CHAIN_EXIT, 0.0055, stage),), METAL_DARK)
    drawing.fill(Role.PROP, (disc(palm, 0.0165, stage),), METAL_DARK)
