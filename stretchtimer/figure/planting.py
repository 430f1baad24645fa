"""Keeping planted hands and feet where they are: the limb between is bent anew to reach them."""

from __future__ import annotations

from collections.abc import Mapping

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, Angles, View
from stretchtimer.figure.ik import bent, carried
from stretchtimer.figure.skeleton import Points, foot_points, front_direction
from stretchtimer.figure.vectors import Point, limb_direction, moved, offset, turned

FOOT = ("ball", "heel")  # the ball holds longest, so it goes first
HAND = {"palm": body.PALM, "fingertip": body.HAND}  # how far from the wrist


def can_be_planted(view: View) -> tuple[str, ...]:
    """The points a keyframe may name as planted. Knees, hips and the rest are held by the keyframes alone."""
    held = (*FOOT, *HAND) if view is View.SIDE else ("heel", *HAND)
    return tuple(f"{side}_{name}" for side in SIDES for name in held)


def planted(view: View, points: Points, angles: Angles, targets: Mapping[str, Point]) -> Points:
    """`points` with every limb led so that each point of `targets` lies where it should."""
    points = dict(points)
    for side in SIDES:
        foot = next((name for name in FOOT if f"{side}_{name}" in targets), None)
        if foot:
            _lead_leg(view, points, angles, side, foot, targets[f"{side}_{foot}"])
        hand = next((name for name in HAND if f"{side}_{name}" in targets), None)
        if hand:
            _lead_arm(view, points, angles, side, hand, targets[f"{side}_{hand}"])
    return points


def _lead_leg(view: View, points: Points, angles: Angles, side: str, foot: str, target: Point) -> None:
    if view is View.FRONT:
        ankle = moved(target, (0, 1), body.ANKLE_HEIGHT)
        root, joint, end = points[f"{side}_hipj"], points[f"{side}_knee"], points[f"{side}_ankle"]
        points[f"{side}_knee"] = carried(root, joint, end, ankle)
        _shift(points, side, ("ankle", "heel", "toe"), offset(end, ankle))
        return
    pitch = angles[f"{side}_hip"] - angles[f"{side}_knee"] + angles[f"{side}_ankle"]
    length = angles[f"{side}_foot_length"]
    along = body.BALL if foot == "ball" else -body.HEEL_BACK
    sole = turned((along * length, -body.ANKLE_HEIGHT * length), pitch)
    ankle = target[0] - sole[0], target[1] - sole[1]
    knee, ankle = bent(points["hip"], points[f"{side}_knee"], points[f"{side}_ankle"], ankle, 1.0)
    points[f"{side}_knee"], points[f"{side}_ankle"] = knee, ankle
    heel, ball, toe = foot_points(ankle, pitch, angles[f"{side}_toes"], length)
    points[f"{side}_heel"], points[f"{side}_ball"], points[f"{side}_toe"] = heel, ball, toe


def _lead_arm(view: View, points: Points, angles: Angles, side: str, hand: str, target: Point) -> None:
    reach = HAND[hand] * angles[f"{side}_hand_length"]
    if view is View.SIDE:
        direction = limb_direction(angles[f"{side}_hand"])
    else:
        world = angles[f"{side}_shoulder"] + angles[f"{side}_elbow"] + angles[f"{side}_wrist"]
        direction = front_direction(side, world)
    wrist = moved(target, direction, -reach)
    root, joint, end = points[f"{side}_shoulderj"], points[f"{side}_elbow"], points[f"{side}_wrist"]
    elbow, wrist = bent(root, joint, end, wrist, -1.0)
    points[f"{side}_elbow"] = elbow
    _shift(points, side, ("wrist", "palm", "fingertip"), offset(end, wrist))


def _shift(points: Points, side: str, names: tuple[str, ...], way: Point) -> None:
    for name in names:
        points[f"{side}_{name}"] = moved(points[f"{side}_{name}"], way)
