"""Inverse kinematics: bending a limb so that its far end stays on the ground, the wall or the bar."""

from __future__ import annotations

from math import dist, sqrt

from stretchtimer.figure.vectors import TINY, Point, clamped, cross, moved, offset, unit

MARGIN = 1e-6  # of stature; keeps a limb from being asked to be longer than it is


def middle_joint(root: Point, end: Point, first: float, second: float, bend: float) -> Point:
    """Where the knee or elbow of a limb goes whose two bones, `first` and `second` long, reach from root to end.

    `bend` tells the side it bends to: positive, the joint lies to the left of the way from root to end.
    If the end is out of reach, the joint lies as for the nearest distance that is not.
    """
    reach = clamped(dist(root, end), abs(first - second) + MARGIN, first + second - MARGIN)
    along = (first * first - second * second + reach * reach) / (2 * reach)
    out = sqrt(max(0.0, first * first - along * along))
    ux, uy = unit(offset(root, end))
    side = out if bend > 0 else -out
    return root[0] + ux * along - uy * side, root[1] + uy * along + ux * side


def bent(root: Point, joint: Point, end: Point, target: Point, usual: float) -> tuple[Point, Point]:
    """The joint and the end of a limb led to `target`, both bones as long as they are.

    It goes on bending the way it is bent; a straight one bends the `usual` way, see `middle_joint`.
    """
    first, second = dist(root, joint), dist(joint, end)
    way = cross(offset(root, end), offset(root, joint))
    bend = way if abs(way) > first * second * 0.01 else usual
    knee = middle_joint(root, target, first, second, bend)
    return knee, moved(knee, unit(offset(knee, target)), second)


def carried(root: Point, joint: Point, end: Point, target: Point) -> Point:
    """The joint of a limb that is turned and scaled about its root so that its end lands on `target`.

    For limbs drawn in depth, whose drawn length tells only how far they point at the viewer.
    """
    ex, ey = offset(root, end)
    tx, ty = offset(root, target)
    square = ex * ex + ey * ey or TINY
    re, im = (tx * ex + ty * ey) / square, (ty * ex - tx * ey) / square
    jx, jy = offset(root, joint)
    return root[0] + jx * re - jy * im, root[1] + jx * im + jy * re
