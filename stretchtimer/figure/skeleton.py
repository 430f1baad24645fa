"""Forward kinematics: from angles to where the joints are, seen from the side or from the front."""

from __future__ import annotations

from math import cos, radians, sin

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, Angles, View
from stretchtimer.figure.definition import Anchor
from stretchtimer.figure.vectors import Point, limb_direction, moved, offset, trunk_direction, turned

Points = dict[str, Point]
"""Where each named point of the body is, in the world."""

OUTWARD = {"r": -1.0, "l": 1.0}  # front view: the figure's right is at the viewer's left

_TRUNK_POINTS = ("hip", "mid", "shoulder", "head", "crown")
_LIMB_POINTS = {
    View.SIDE: ["shoulderj", "elbow", "wrist", "palm", "fingertip", "knee", "ankle", "heel", "ball", "toe"],
    View.FRONT: ["shoulderj", "elbow", "wrist", "palm", "fingertip", "hipj", "knee", "ankle", "heel", "toe"],
}


def point_names(view: View) -> tuple[str, ...]:
    """Every point an anchor, a strap or an arrow may name."""
    return _TRUNK_POINTS + tuple(f"{side}_{name}" for side in SIDES for name in _LIMB_POINTS[view])


def place(view: View, angles: Angles, anchor: Anchor) -> Points:
    """All points of the body, placed so that the anchor's point lies where it should."""
    points = _side(angles) if view is View.SIDE else _front(angles)
    dx, dy = offset(points[anchor.point], anchor.at)
    return {name: (x + dx, y + dy) for name, (x, y) in points.items()}


def foot_points(ankle: Point, pitch: float, toes: float, length: float = 1.0) -> tuple[Point, Point, Point]:
    """Heel, ball and toe tip of a foot seen from the side; `pitch` and `toes` in degrees, + toes up."""
    heel = moved(ankle, turned((-body.HEEL_BACK * length, -body.ANKLE_HEIGHT * length), pitch))
    ball = moved(ankle, turned((body.BALL * length, -body.ANKLE_HEIGHT * length), pitch))
    toe = moved(ball, turned((body.TOES * length, 0), pitch + toes))
    return heel, ball, toe


def _side(angles: Angles) -> Points:
    lean, spine = angles["torso"], angles["spine"]
    hip = (0.0, 0.0)
    mid = moved(hip, trunk_direction(lean), body.TRUNK / 2)
    up = trunk_direction(lean + spine)
    shoulder = moved(mid, up, body.TRUNK / 2)
    line = lean + spine + angles["neck"]
    head = moved(shoulder, trunk_direction(line), body.HEAD_CENTRE)
    crown = moved(head, trunk_direction(line + angles["head"]), body.HEAD_RADIUS)
    points = {"hip": hip, "mid": mid, "shoulder": shoulder, "head": head, "crown": crown}
    for side in SIDES:
        forward, rise = angles[f"{side}_shoulder_forward"], angles[f"{side}_shoulder_up"]
        joint = moved(moved(shoulder, (up[1], -up[0]), forward), up, rise)
        _arm(points, angles, side, joint)
        _leg(points, angles, side, hip)
    return points


def _arm(points: Points, angles: Angles, side: str, joint: Point) -> None:
    upper = angles[f"{side}_shoulder"]
    fore = upper + angles[f"{side}_elbow"]
    hand = limb_direction(angles[f"{side}_hand"])
    reach = angles[f"{side}_hand_length"]
    elbow = moved(joint, limb_direction(upper), body.UPPER_ARM * angles[f"{side}_upper_arm_length"])
    wrist = moved(elbow, limb_direction(fore), body.FOREARM * angles[f"{side}_forearm_length"])
    points[f"{side}_shoulderj"] = joint
    points[f"{side}_elbow"] = elbow
    points[f"{side}_wrist"] = wrist
    points[f"{side}_palm"] = moved(wrist, hand, body.PALM * reach)
    points[f"{side}_fingertip"] = moved(wrist, hand, body.HAND * reach)


def _leg(points: Points, angles: Angles, side: str, hip: Point) -> None:
    thigh = angles[f"{side}_hip"]
    shank = thigh - angles[f"{side}_knee"]
    knee = moved(hip, limb_direction(thigh), body.THIGH * angles[f"{side}_thigh_length"])
    ankle = moved(knee, limb_direction(shank), body.SHANK * angles[f"{side}_shank_length"])
    heel, ball, toe = foot_points(
        ankle, shank + angles[f"{side}_ankle"], angles[f"{side}_toes"], angles[f"{side}_foot_length"]
    )
    points[f"{side}_knee"] = knee
    points[f"{side}_ankle"] = ankle
    points[f"{side}_heel"] = heel
    points[f"{side}_ball"] = ball
    points[f"{side}_toe"] = toe


def _front(angles: Angles) -> Points:
    lean, stretch = angles["torso"], angles["trunk_length"]
    hip = (0.0, 0.0)
    up = trunk_direction(lean)
    mid = moved(hip, up, body.TRUNK / 2 * stretch)
    shoulder = moved(hip, up, body.TRUNK * stretch)
    line = trunk_direction(lean + angles["neck"])
    head = moved(shoulder, line, body.HEAD_CENTRE * (1 - 0.75 * (1 - stretch)))
    points = {"hip": hip, "mid": mid, "shoulder": shoulder, "head": head}
    points["crown"] = moved(head, line, body.HEAD_RADIUS)
    tilt = radians(angles["pelvis"])
    for side in SIDES:
        out = OUTWARD[side]
        width = body.SHOULDER_HALF * angles["shoulder_width"] + angles[f"{side}_shoulder_out"]
        joint = moved(shoulder, (up[1], -up[0]), out * width)
        joint = moved(joint, up, angles[f"{side}_shoulder_up"])
        hip_joint = moved(hip, (cos(tilt), -sin(tilt)), out * body.HIP_HALF * angles["hip_width"])
        _front_arm(points, angles, side, joint)
        _front_leg(points, angles, side, hip_joint)
    return points


def front_direction(side: str, angle: float) -> Point:
    """The way a limb of that side points in front view: 0 down, + away from the midline."""
    x, y = limb_direction(angle)
    return OUTWARD[side] * x, y


def _front_arm(points: Points, angles: Angles, side: str, joint: Point) -> None:
    upper = angles[f"{side}_shoulder"]
    fore = upper + angles[f"{side}_elbow"]
    hand = front_direction(side, fore + angles[f"{side}_wrist"])
    reach = angles[f"{side}_hand_length"]
    elbow = moved(joint, front_direction(side, upper), body.UPPER_ARM * angles[f"{side}_upper_arm_length"])
    wrist = moved(elbow, front_direction(side, fore), body.FOREARM * angles[f"{side}_forearm_length"])
    points[f"{side}_shoulderj"] = joint
    points[f"{side}_elbow"] = elbow
    points[f"{side}_wrist"] = wrist
    points[f"{side}_palm"] = moved(wrist, hand, body.PALM * reach)
    points[f"{side}_fingertip"] = moved(wrist, hand, body.HAND * reach)


def _front_leg(points: Points, angles: Angles, side: str, joint: Point) -> None:
    thigh = angles[f"{side}_hip"]
    knee = moved(joint, front_direction(side, thigh), body.THIGH * angles[f"{side}_thigh_length"])
    shank = front_direction(side, thigh + angles[f"{side}_knee"])
    ankle = moved(knee, shank, body.SHANK * angles[f"{side}_shank_length"])
    foot = front_direction(side, angles[f"{side}_foot"])
    points[f"{side}_hipj"] = joint
    points[f"{side}_knee"] = knee
    points[f"{side}_ankle"] = ankle
    points[f"{side}_heel"] = moved(ankle, (0, -1), body.ANKLE_HEIGHT)
    points[f"{side}_toe"] = moved(ankle, foot, body.FOOT_FRONT * angles[f"{side}_foot_length"])
