"""A person standing, from the front and from behind, cut into the muscle groups that exercises name.

Both views are seen as one looks into a mirror and over one's own shoulder: left is on the left in either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs, body_of
from stretchtimer.figure.angles import SIDES, View, defaults
from stretchtimer.figure.arms import arm_front
from stretchtimer.figure.curves import smooth
from stretchtimer.figure.definition import Anchor, Figure, Highlight, Keyframe, Motion
from stretchtimer.figure.hands_feet import foot_front
from stretchtimer.figure.head import head
from stretchtimer.figure.legs_front import between_thighs, leg_front
from stretchtimer.figure.limbs import Bone
from stretchtimer.figure.muscles.front import muscle_front
from stretchtimer.figure.profiles import (
    FOREARM_FRONT,
    SHANK_FRONT,
    SHIRT_FRONT,
    THIGH_FRONT,
    UPPER_ARM_FRONT,
    Profile,
    half_width,
)
from stretchtimer.figure.shapes import Path
from stretchtimer.figure.skeleton import place
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.trunk_front import bust, chest_point, shirt_front
from stretchtimer.figure.vectors import Point

TALL: Final = 1.055  # statures from the lowest point of the soles to the top of the hair
WIDE: Final = 0.50  # statures from hand to hand
SOLES: Final = -0.038  # how far the drawn feet reach under the floor
STANDING: Final[Mapping[str, float]] = {"hip": 3.0, "knee": -2.0, "shoulder": 13.0, "elbow": -4.0}


class Face(StrEnum):
    """Which way the person is seen from."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Region:
    """Where a muscle group lies on one side, r or l, as an outline in pixels."""

    group: str
    side: str
    path: Path


@dataclass(frozen=True, slots=True)
class BodyMap:
    """The body as outlines, the farthest first, and the muscles on it; in pixels."""

    outlines: tuple[Path, ...]
    hair: tuple[Path, ...]
    regions: tuple[Region, ...]


@lru_cache(maxsize=16)
def body_map(face: Face, left: float, top: float, height: float) -> BodyMap:
    """The body `height` px high, its middle at x `left`, its crown at y `top`."""
    body, scale = _standing(), height / TALL
    stage = Stage(0, 0, scale, left, top + height + SOLES * scale, mirrored=True)

    def path(*rows: Sequence[Point]) -> Path:
        return tuple(smooth(row, stage) for row in rows)

    shapes = head(body.points["head"], body.line, 0.0)
    lines = bust(body)
    outlines = [path(lines.skin)]
    outlines += [path(*arm_front(body.limbs[side])) for side in SIDES]
    outlines += [path(foot_front(body.limbs[side], 1.0)) for side in SIDES]
    outlines += [path(leg_front(body, body.limbs[side])) for side in SIDES]
    gusset = between_thighs(body)
    outlines += [path(gusset)] if gusset else []
    outlines += [path(shirt_front(body)), path(*shapes.behind, shapes.ear), path(shapes.face)]
    regions = _FRONT if face is Face.FRONT else _BACK
    return BodyMap(
        tuple(outlines),
        (path(shapes.hair),) if face is Face.FRONT else (path(shapes.hair), path(shapes.face)),
        tuple(
            Region(group, side, path(outline))
            for group, shape in regions.items()
            for side in SIDES
            for outline in shape(body, body.limbs[side])
        ),
    )


@lru_cache(maxsize=1)
def _standing() -> Body:
    angles = defaults(View.FRONT)
    for side in SIDES:
        angles |= {f"{side}_{name}": value for name, value in STANDING.items()}
    anchor = Anchor("r_heel", (-0.06, 0.0))
    figure = Figure(View.FRONT, Motion.HOLD, (Keyframe(0.0, angles, anchor),))
    points = place(View.FRONT, angles, anchor)
    middle = points["hip"][0]
    return body_of(figure, {name: (x - middle, y) for name, (x, y) in points.items()}, angles)


Outline = list[Point]
Shape = Callable[[Body, Limbs], list[Outline]]


def _known(name: str) -> Shape:
    """A muscle as the figures of exercises show it."""

    def shape(body: Body, limbs: Limbs) -> list[Outline]:
        muscle = muscle_front(body, Highlight(name, limbs.side), bust(body).lines)
        return [muscle.outer + muscle.inner[::-1]]

    return shape


def _on(bone: Bone, profile: Profile, rows: Sequence[tuple[float, float, float]]) -> list[Outline]:
    """Rows of (t, outer, inner) on a limb; outer and inner are shares of its half width, 1 the outer edge."""

    def off(t: float, share: float) -> float:
        return share * half_width(profile, t, 1 if share > 0 else -1)

    outer = [bone.at(t, off(t, share)) for t, share, _ in rows]
    inner = [bone.at(t, off(t, share)) for t, _, share in rows]
    return [outer + inner[::-1]]


def _limb(name: str, profile: Profile, *rows: tuple[float, float, float]) -> Shape:
    return lambda _body, limbs: _on(getattr(limbs, name), profile, rows)


def _trunk(*rows: tuple[float, float, float]) -> Shape:
    """Rows of (t, outer, inner) on one half of the trunk, in shares of its half width."""

    def shape(body: Body, limbs: Limbs) -> list[Outline]:
        def at(t: float, share: float) -> Point:
            return chest_point(body, t, limbs.outward * share * half_width(SHIRT_FRONT, t, 1))

        outer = [at(t, share) for t, share, _ in rows]
        return [outer + [at(t, share) for t, _, share in reversed(rows)]]

    return shape


_THIGH_BACK = (
    *((0.20, 0.72, -0.66), (0.34, 0.86, -0.84), (0.52, 0.88, -0.86), (0.72, 0.84, -0.82)),
    *((0.88, 0.80, -0.76), (0.96, 0.62, -0.56)),
)
_SHANK_BACK = (
    *((0.03, 0.45, -0.40), (0.12, 0.82, -0.80), (0.26, 0.92, -0.92), (0.42, 0.90, -0.88)),
    *((0.56, 0.78, -0.70), (0.70, 0.40, -0.36)),
)
_SHIN = (
    *((0.10, 0.40, -0.20), (0.24, 0.76, -0.40), (0.44, 0.80, -0.36), (0.64, 0.76, -0.24)),
    (0.84, 0.56, -0.10),
)
_SEAT = ((0.30, 0.70, 0.16), (0.20, 0.88, 0.08), (0.06, 0.98, 0.06), (-0.08, 0.98, 0.08), (-0.20, 0.86, 0.20))
_BACK_ROWS = (
    *((0.88, 0.60, 0.07), (0.76, 0.84, 0.07), (0.62, 0.86, 0.07), (0.48, 0.74, 0.07), (0.38, 0.56, 0.07)),
    (0.30, 0.40, 0.09),
)
_UPPER_ARM = ((0.36, 0.84, -0.80), (0.52, 0.88, -0.86), (0.72, 0.84, -0.82), (0.90, 0.62, -0.58))
_FOREARM = ((0.08, 0.72, -0.66), (0.26, 0.86, -0.84), (0.50, 0.80, -0.78), (0.78, 0.60, -0.56))
_ANKLE = ((0.82, 0.80, -0.78), (0.90, 0.86, -0.84), (0.98, 0.80, -0.78))
_NECK = ((1.22, 0.26, 0.05), (1.14, 0.34, 0.05), (1.05, 0.60, 0.06), (0.98, 0.34, 0.05))


def _foot(body: Body, limbs: Limbs) -> list[Outline]:
    return [foot_front(limbs, body.angles[f"{limbs.side}_foot_length"])[1:-1]]


_FRONT: Final[Mapping[str, Shape]] = {
    "neck": _known("trapezius"),
    "shoulders": _known("deltoid"),
    "chest": _known("pectorals"),
    "arms": _limb("upper_arm", UPPER_ARM_FRONT, *_UPPER_ARM),
    "forearms": _limb("forearm", FOREARM_FRONT, *_FOREARM),
    "quads": _known("quadriceps"),
    "outer hip": _known("tensor_fasciae_latae"),
    "hip flexors": _known("iliopsoas"),
    "adductors": _known("adductors"),
    "shins": _limb("shank", SHANK_FRONT, *_SHIN),
    "ankles": _limb("shank", SHANK_FRONT, *_ANKLE),
    "feet": _foot,
}
_BACK: Final[Mapping[str, Shape]] = {
    "neck": _trunk(*_NECK),
    "shoulders": _known("deltoid"),
    "back": _trunk(*_BACK_ROWS),
    "glutes": _trunk(*_SEAT),
    "hamstrings": _limb("thigh", THIGH_FRONT, *_THIGH_BACK),
    "calf": _limb("shank", SHANK_FRONT, *_SHANK_BACK),
}
