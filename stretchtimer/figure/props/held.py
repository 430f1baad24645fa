"""Things that go with the hands, and the arrows that tell which way to push or move."""

from __future__ import annotations

from math import cos, dist, radians, sin, tau
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.curves import polygon, ribbon
from stretchtimer.figure.definition import Prop
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.palette import HINT, STRAP
from stretchtimer.figure.shapes import Role
from stretchtimer.figure.vectors import Point, between, limb_direction, moved, offset, unit

BAND: Final = 0.011  # width of a strap
LINE: Final = 0.0075  # of an arrow
HEAD: Final = 0.030
ARC_STEP: Final = tau / 28


def strap(drawing: Drawing, body: Body, prop: Prop) -> None:
    """A strap from the hand round the ball of the foot, with a short tail out of the fist."""
    side = prop.points[1][0]
    limbs, stage = body.limbs[side], drawing.stage
    turn = radians(limbs.foot)
    along, up = (cos(turn), sin(turn)), (-sin(turn), cos(turn))
    palm = moved(body.points[prop.points[0]], body.limbs[prop.points[0][0]].shift)
    ball = moved(body.points[prop.points[1]], limbs.shift)
    top = moved(moved(ball, up, 0.024), along, -0.004)
    sole = moved(moved(ball, up, -0.004), along, -0.004)
    loop = [top, moved(moved(ball, along, 0.001), up, 0.012), sole]
    drawing.fill(Role.PROP, (ribbon([palm, between(palm, top, 0.5), top], BAND, stage),), STRAP)
    drawing.fill(Role.PROP, (ribbon([palm, between(palm, sole, 0.5), sole], BAND * 0.8, stage),), STRAP)
    drawing.fill(Role.PROP, (ribbon(loop, 0.013, stage),), STRAP)
    tail = [palm, moved(palm, (-0.006, -0.030)), moved(palm, (0.004, -0.062))]
    drawing.fill(Role.PROP, (ribbon(tail, 0.010, stage),), STRAP)


def push(drawing: Drawing, body: Body, prop: Prop) -> None:
    """An arrow away from the body: push this way."""
    way = limb_direction(prop.numbers["angle"])
    start = moved(body.points[prop.points[0]], way, prop.numbers["offset"])
    _arrow(drawing, [start, moved(start, way, prop.numbers["length"])], both=False)


def arrow(drawing: Drawing, prop: Prop) -> None:
    """A straight arrow, with a head at one end or both."""
    line = [*prop.places["from"], *prop.places["to"]]
    _arrow(drawing, line, both=bool(prop.numbers.get("both")))


def arc(drawing: Drawing, prop: Prop) -> None:
    """A round arrow from one angle to another, anticlockwise if that is larger."""
    (cx, cy), (rx, ry) = prop.places["centre"][0], prop.places["radii"][0]
    start, end = radians(prop.numbers["from"]), radians(prop.numbers["to"])
    steps = max(4, round(abs(end - start) / ARC_STEP))
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    _arrow(
        drawing, [(cx + cos(a) * rx, cy + sin(a) * ry) for a in angles], both=bool(prop.numbers.get("both"))
    )


def _arrow(drawing: Drawing, line: list[Point], *, both: bool) -> None:
    """A line that is a little thinner where it begins, with its head."""
    heads = [_head(drawing, line[-2], line[-1])]
    if both:
        heads.append(_head(drawing, line[1], line[0]))
    shaft = [line[0], between(line[0], line[1], 0.5), line[1]] if len(line) == 2 else line
    drawing.fill(Role.HINT, (ribbon(shaft, LINE, drawing.stage),), HINT)
    drawing.fill(Role.HINT, tuple(heads), HINT)


def _head(drawing: Drawing, before: Point, tip: Point) -> tuple[float, ...]:
    way = unit(offset(before, tip))
    out = (-way[1], way[0])
    size = min(HEAD, max(dist(before, tip), 0.02) * 2)
    back, point = moved(tip, way, -size * 0.25), moved(tip, way, size * 0.65)
    return polygon(
        [point, moved(back, out, size * 0.42), moved(tip, way, -size * 0.1), moved(back, out, -size * 0.42)],
        drawing.stage,
    )


def reach(prop: Prop) -> list[Point]:
    """The points a picture must show of an arrow."""
    if prop.kind == "arc":
        (cx, cy), (rx, ry) = prop.places["centre"][0], prop.places["radii"][0]
        start, end = radians(prop.numbers["from"]), radians(prop.numbers["to"])
        angles = [start + (end - start) * step / 8 for step in range(9)]
        return [(cx + cos(a) * rx, cy + sin(a) * ry) for a in angles]
    return [*prop.places.get("from", ()), *prop.places.get("to", ())]
