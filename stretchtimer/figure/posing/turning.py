"""Turning and dragging joints: as far as the joints go, while what is planted stays."""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, degrees, inf

from stretchtimer.figure.angles import SIDES, Angles, View, bends
from stretchtimer.figure.definition import Anchor
from stretchtimer.figure.posing.handles import Handle
from stretchtimer.figure.posing.posture import Posture, near, ranges, settled
from stretchtimer.figure.skeleton import OUTWARD, place
from stretchtimer.figure.vectors import Point, clamped, dot, moved, offset, turned

HALVINGS = 14  # of the way to what cannot be: then less than a hair is left


def limits_of(posture: Posture, handle: Handle) -> Point:
    """How low and how high the angle of `handle` may be, all else as it is, in degrees."""
    before, after = _swung(posture, handle, 0.0), _swung(posture, handle, 1.0)
    least, most = -inf, inf
    bounds = [(before[name], after[name], *ends) for name, ends in ranges(posture.view).items()]
    bounds += [
        (one.found, other.found, one.low, one.high)
        for one, other in zip(bends(posture.view, before), bends(posture.view, after), strict=True)
    ]
    for found, then, low, high in bounds:
        slope = then - found
        if abs(slope) > 0.5:  # it is 1 or -1 for all that turns along
            less, more = sorted(((low - found) / slope, (high - found) / slope))
            least, most = max(least, less), min(most, more)
    angle = posture.angles[handle.angle]
    return angle + min(least, 0.0), angle + max(most, 0.0)


def turned_by(posture: Posture, handle: Handle, step: float) -> Posture:
    """`posture` with the angle of `handle` `step` degrees larger, or as far as that goes."""
    angle = posture.angles[handle.angle]
    low, high = limits_of(posture, handle)
    step = clamped(angle + step, low, high) - angle
    if handle.carries:
        rod = offset(posture.points[handle.pivot], posture.points[handle.point])

        def carried(share: float) -> Posture:
            way = offset(rod, turned(rod, handle.sense * step * share))
            return _settled_at(posture, _swung(posture, handle, step * share), way)

        return _farthest(posture, carried)
    return _farthest(posture, lambda share: _turned(posture, handle, step * share))


def moved_by(posture: Posture, way: Point) -> Posture:
    """`posture` with its hip moved along `way`, or as far as its contacts let it."""
    return _farthest(
        posture, lambda share: _settled_at(posture, posture.angles, (way[0] * share, way[1] * share))
    )


def dragged(posture: Posture, handle: Handle, to: Point) -> Posture:
    """`posture` with `handle` as near to the point `to` as joints and contacts let it be."""
    here = posture.points[handle.point]
    if not handle.angle:
        return moved_by(posture, offset(here, to))
    pivot = posture.points[handle.pivot]
    way = _bearing(offset(pivot, to)) - _bearing(offset(pivot, here))
    return turned_by(posture, handle, near(handle.sense * way, 0.0))


def _turned(posture: Posture, handle: Handle, step: float) -> Posture:
    angles = _swung(posture, handle, step)
    side = handle.angle[0]
    if posture.view is View.FRONT and handle.angle == f"{side}_hip" and posture.is_planted(side, "leg"):
        angles = _reaching(posture, angles, side)
    return _settled_at(posture, angles, (0.0, 0.0))


def _swung(posture: Posture, handle: Handle, step: float) -> dict[str, float]:
    """The angles with that of `handle` `step` larger; what is written in world directions turns with it."""
    angles = dict(posture.angles)
    angles[handle.angle] += step
    if handle.carries:
        _keep_end(posture.view, angles, handle.angle, step)
        return angles
    way = handle.sense * step
    for side in SIDES:
        if posture.is_planted(side, "arm"):
            continue
        if handle.angle in ("torso", "spine"):
            angles[f"{side}_shoulder"] += way * (1.0 if posture.view is View.SIDE else OUTWARD[side])
        moves_hand = handle.angle in ("torso", "spine", f"{side}_shoulder", f"{side}_elbow")
        if posture.view is View.SIDE and moves_hand:
            angles[f"{side}_hand"] += way
    return angles


def _keep_end(view: View, angles: dict[str, float], bent: str, step: float) -> None:
    """Let the sole or palm at the end of a limb lie as it does while its knee or elbow, `bent`, goes `step` further."""
    side, joint = bent.split("_")
    if joint == "knee":
        angles[f"{side}_ankle"] += step
    elif view is View.FRONT:
        angles[f"{side}_wrist"] -= step


def _reaching(posture: Posture, angles: Angles, side: str) -> dict[str, float]:
    """`angles` with the drawn shin of a planted leg led from where its knee is now to its foot."""
    knee = place(posture.view, angles, Anchor("hip", posture.points["hip"]))[f"{side}_knee"]
    x, y = offset(knee, posture.points[f"{side}_ankle"])
    old, shank = offset(posture.points[f"{side}_knee"], posture.points[f"{side}_ankle"]), (x, y)
    direction = degrees(atan2(x * OUTWARD[side], -y))
    told = dict(angles)
    told[f"{side}_knee"] = near(direction - angles[f"{side}_hip"], angles[f"{side}_knee"])
    told[f"{side}_shank_length"] *= (dot(shank, shank) / dot(old, old)) ** 0.5
    return told


def _settled_at(posture: Posture, angles: Angles, way: Point) -> Posture:
    return settled(posture.view, angles, moved(posture.points["hip"], way), posture.contacts)


def _farthest(posture: Posture, made: Callable[[float], Posture]) -> Posture:
    """The pose that `made` gives for the largest share of the way it can go; the pose there was if there is none."""
    whole = made(1.0)
    if whole.is_sound:
        return whole
    best, low, high = posture, 0.0, 1.0
    for _ in range(HALVINGS):
        share = (low + high) / 2
        tried = made(share)
        if tried.is_sound:
            best, low = tried, share
        else:
            high = share
    return best


def _bearing(way: Point) -> float:
    return degrees(atan2(way[1], way[0]))
