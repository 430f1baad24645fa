"""The exercise bike. Its saddle, bar and cranks are where the pose of the bike warm-up puts hips, hands and feet."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.curves import bar, disc, ribbon, rod, tube
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import METAL, METAL_DARK, METAL_LIGHT
from stretchtimer.figure.shapes import Ink, Role
from stretchtimer.figure.vectors import Point, moved

CRANK_AXLE: Final = (0.0, 0.17)
SADDLE: Final = (-0.13, 0.549)
HANDLE: Final = (0.32, 0.66)
WHEEL: Final = (0.270, 0.190)
SOLE: Final = -0.006  # the pedal lies this far under the ball of the foot
REACH: Final = ((-0.40, 0.0), (0.45, 0.74))
FEET: Final = (-0.285, 0.335)

_SADDLE: Final = (
    *((-0.085, -0.004), (-0.070, 0.012), (-0.020, 0.006), (0.050, -0.006), (0.098, -0.008), (0.104, -0.020)),
    *((0.050, -0.028), (-0.010, -0.042), (-0.065, -0.036)),
)
_GRIP: Final = ((-0.042, -0.020), (-0.022, 0.004), (0.010, -0.004), (0.036, 0.004), (0.050, 0.040))


def base(drawing: Drawing) -> None:
    """The feet it stands on."""
    feet = tuple(bar(x - 0.055, -0.006, 0.110, 0.022, 0.011, drawing.stage) for x in FEET)
    drawing.fill(Role.PROP, feet, METAL_DARK)


def frame(drawing: Drawing) -> None:
    """Frame, wheel, saddle and bar: between the far leg and the rider."""
    stage = drawing.stage

    def put(ink: Ink, *outlines: tuple[float, ...]) -> None:
        drawing.fill(Role.PROP, outlines, ink)

    hx, hy = HANDLE
    put(METAL_DARK, rod((FEET[0], 0.020), (FEET[1], 0.020), 0.022, stage), disc(WHEEL, 0.150, stage))
    put(METAL_LIGHT, disc(WHEEL, 0.132, stage))
    put(METAL, disc(WHEEL, 0.050, stage))
    put(METAL_DARK, disc(WHEEL, 0.020, stage))
    put(METAL, *tube([WHEEL, (0.262, 0.420), (hx - 0.036, hy - 0.010)], 0.030, stage))
    beam = [(-0.060, 0.330), (0.060, 0.345), (0.180, 0.392), (0.262, 0.430)]
    put(METAL, ribbon(beam, 0.036, stage), *tube([(0.010, 0.030), CRANK_AXLE, (-0.092, 0.450)], 0.036, stage))
    put(METAL_DARK, rod((-0.085, 0.425), (SADDLE[0] + 0.012, SADDLE[1] - 0.030), 0.022, stage))
    put(METAL_DARK, rod(CRANK_AXLE, WHEEL, 0.052, stage), disc(CRANK_AXLE, 0.056, stage))
    put(METAL, disc(CRANK_AXLE, 0.040, stage))
    drawing.blob(Role.PROP, [(SADDLE[0] + x, SADDLE[1] + y) for x, y in _SADDLE], METAL_DARK)
    grip = ribbon([(hx + x, hy + y) for x, y in _GRIP], 0.018, stage)
    console = rod((hx - 0.056, hy + 0.027), (hx - 0.024, hy + 0.079), 0.020, stage)
    put(METAL_DARK, grip, rod((hx - 0.040, hy), (hx - 0.042, hy + 0.045), 0.012, stage), console)


def pedal(drawing: Drawing, body: Body, side: str) -> None:
    """The crank and pedal under one foot."""
    stage, limbs = drawing.stage, body.limbs[side]
    c, s = cos(radians(limbs.foot)), sin(radians(limbs.foot))
    axle = moved(CRANK_AXLE, limbs.shift)
    middle = moved(moved(body.points[f"{side}_ball"], limbs.shift), (-s, c), SOLE)

    def along(x: float) -> Point:
        return moved(middle, (c, s), x)

    drawing.fill(Role.PROP, (rod(axle, middle, 0.018, stage),), METAL_DARK if limbs.far else METAL)
    drawing.fill(Role.PROP, (rod(along(-0.034), along(0.030), 0.013, stage),), METAL_DARK)
