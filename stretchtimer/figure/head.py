"""The head, turned any way from one profile over the full face to the other, and the neck under it."""

from __future__ import annotations

from typing import Final, NamedTuple

from stretchtimer.figure.vectors import Point, clamped, moved, trunk_direction

# x to the right of the neck's line, y along it, from the head's centre. Front and profile tell the same points, in
# the same order, so that a head between the two is a mix of both.
_FACE_FRONT: Final = (
    *((0, 0.0655), (0.024, 0.0620), (0.0420, 0.0450), (0.0480, 0.0230), (0.0480, 0.0080), (0.0468, -0.0070)),
    *((0.0450, -0.0180), (0.0420, -0.0290), (0.0360, -0.0415), (0.0290, -0.0500), (0.0130, -0.0602)),
    *((0, -0.0625), (-0.0130, -0.0602), (-0.0290, -0.0500), (-0.0420, -0.0290), (-0.0480, 0.0040)),
    *((-0.0450, 0.0380), (-0.0240, 0.0620)),
)
_FACE_PROFILE: Final = (
    *((-0.004, 0.0655), (0.026, 0.0600), (0.0455, 0.0430), (0.0525, 0.0225), (0.0530, 0.0080)),
    *((0.0610, -0.0085), (0.0560, -0.0180), (0.0535, -0.0300), (0.0500, -0.0465), (0.0370, -0.0585)),
    *((0.0200, -0.0560), (0.0020, -0.0440), (-0.0130, -0.0330), (-0.0360, -0.0330), (-0.0560, -0.0120)),
    *((-0.0600, 0.0160), (-0.0480, 0.0450), (-0.0280, 0.0610)),
)
_HAIR_FRONT: Final = (
    *((0.0485, -0.0060), (0.0540, 0.0180), (0.0515, 0.0450), (0.0350, 0.0670), (0.0080, 0.0765)),
    *((-0.0210, 0.0735), (-0.0425, 0.0570), (-0.0535, 0.0310), (-0.0525, 0.0080), (-0.0485, -0.0060)),
    *((-0.0455, 0.0060), (-0.0420, 0.0220), (-0.0310, 0.0345), (-0.0160, 0.0400), (0.0080, 0.0330)),
    *((0.0280, 0.0260), (0.0405, 0.0150), (0.0455, 0.0020)),
)
_HAIR_PROFILE: Final = (
    *((0.0490, 0.0390), (0.0440, 0.0530), (0.0270, 0.0660), (0.0020, 0.0725), (-0.0290, 0.0685)),
    *((-0.0540, 0.0490), (-0.0665, 0.0190), (-0.0630, -0.0100), (-0.0490, -0.0330), (-0.0350, -0.0420)),
    *((-0.0240, -0.0330), (-0.0180, -0.0150), (-0.0080, -0.0060), (0.0010, -0.0120), (0.0085, -0.0050)),
    *((0.0120, 0.0120), (0.0220, 0.0255), (0.0370, 0.0320)),
)
_EAR: Final = (
    (-0.005, 0.008),
    (0.003, 0.010),
    (0.009, 0.002),
    (0.005, -0.008),
    (0, -0.012),
    (-0.005, -0.008),
)
_NOSE: Final = (
    *((0.0005, 0.010), (0.0040, -0.004), (0.0075, -0.0125), (0.0040, -0.0165), (-0.0035, -0.0165)),
    (-0.0005, -0.006),
)
_HAIRLINE: Final = 10  # hair points from here on lie on the hairline
_LOWERED: Final = (0.3, 0.9, 1, 1, 1, 1, 0.8, 0.3)  # how much of a nod each point of the hairline follows
EAR_FRONT: Final = 0.0475  # from the middle of a face seen from the front
EAR_PROFILE: Final = -0.0055
PROFILE_AHEAD: Final = 0.008  # a profile is drawn this far ahead of the joint


class Head(NamedTuple):
    """The outlines of a head. Ears in `behind` are drawn first, the one in `ear` last."""

    face: list[Point]
    hair: list[Point]
    ear: list[Point]
    behind: list[list[Point]]
    nose: list[Point] | None
    nose_shade: float  # 0 to 1; a profile needs none


def head(centre: Point, line: float, yaw: float, nod: float = 0.0) -> Head:
    """A head around `centre`, its neck's line leaning by `line` degrees.

    `yaw` is 0 for a full face, 90 for a profile looking to +x, -90 to -x. `nod` 0 to 1 tips the crown to the viewer.
    """
    up = trunk_direction(line)
    facing = 1.0 if yaw >= 0 else -1.0
    share = min(abs(yaw), 90.0) / 90.0
    size = 1 + 0.04 * nod
    right = (up[1] * facing * size, -up[0] * facing * size)
    cx, cy = moved(centre, (right[0], right[1]), PROFILE_AHEAD * share)
    ux, uy = up[0] * size, up[1] * size

    def world(x: float, y: float) -> Point:
        return cx + right[0] * x + ux * y, cy + right[1] * x + uy * y

    face = [world(*point) for point in _mixed(_FACE_FRONT, _FACE_PROFILE, share)]
    hair_points = _mixed(_HAIR_FRONT, _HAIR_PROFILE, share)
    if nod:
        drop = -0.030 * nod * (1 - share)
        line_ = [(x, y + drop * k) for (x, y), k in zip(hair_points[_HAIRLINE:], _LOWERED, strict=True)]
        hair_points = hair_points[:_HAIRLINE] + line_
    hair = [world(*point) for point in hair_points]
    near, far = -EAR_FRONT + (EAR_PROFILE + EAR_FRONT) * share, EAR_FRONT * (1 - share * 1.6)
    ear = [world(near - x, y - 0.003) for x, y in _EAR]
    behind = [[world(far + x, y - 0.003) for x, y in _EAR]] if share < 0.5 else []
    shade = clamped(1 - share * 1.5)
    slide = share * 0.045
    nose = [world(x + slide, y) for x, y in _NOSE] if shade else None
    return Head(face, hair, ear, behind, nose, shade)


def _mixed(front: tuple[Point, ...], profile: tuple[Point, ...], share: float) -> list[Point]:
    if share in (0.0, 1.0):
        return list(profile if share else front)
    rest = 1 - share
    return [
        (a * rest + c * share, b * rest + d * share) for (a, b), (c, d) in zip(front, profile, strict=True)
    ]
