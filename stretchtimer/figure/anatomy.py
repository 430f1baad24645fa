"""The body of one moment as bones and a trunk, ready to be given flesh: where each is drawn, in either view."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Final

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, Angles, View
from stretchtimer.figure.definition import Figure, Hand
from stretchtimer.figure.limbs import Bone, bone
from stretchtimer.figure.skeleton import OUTWARD, Points
from stretchtimer.figure.trunk import Trunk
from stretchtimer.figure.vectors import Point, between, clamped, moved, trunk_direction

FAR: Final = (0.014, 0.010)  # far limbs sit a little ahead and higher: a hint of a three-quarter view
PALM_GAP: Final = 0.0128  # from the wrist's axis to a wall the palm lies on
FINGERS_UP: Final = 140.0  # a hand pointing higher than this presses on a wall


@dataclass(frozen=True, slots=True)
class Limbs:
    """The arm and leg of one side. `outward` is 1 where the outer face lies towards +x."""

    side: str
    thigh: Bone
    shank: Bone
    upper_arm: Bone
    forearm: Bone
    hand: Bone
    foot: float  # side view: pitch of the sole; front view: direction of the drawn foot
    toes: float
    outward: float
    far: bool
    grip: Hand
    palm_gap: float
    shift: Point
    raised: float  # front view: 0 to 1, how far the arm has taken the shoulder girdle up


@dataclass(frozen=True, slots=True)
class Body:
    """Everything that is drawn of a person, as bones. `line` is the angle of the neck, `face` that of the head."""

    view: View
    points: Points
    angles: Angles
    trunk: Trunk
    limbs: dict[str, Limbs]
    line: float
    face: float
    depth: float  # front view: the trunk's drawn length; less than 1, it leans to or from the viewer


def body_of(figure: Figure, points: Points, angles: Angles) -> Body:
    """The body at `points`, which `angles` put there."""
    return _side(figure, points, angles) if figure.view is View.SIDE else _front(figure, points, angles)


def _side(figure: Figure, points: Points, angles: Angles) -> Body:
    lean, spine = angles["torso"], angles["spine"]
    trunk = Trunk(
        *(points["hip"], points["mid"], points["shoulder"]),
        *(lean - 0.30 * spine, lean + 1.25 * spine, body.TRUNK),
    )
    line = lean + spine + angles["neck"]
    limbs = {side: _side_limbs(figure, points, angles, side) for side in SIDES}
    return Body(View.SIDE, points, angles, trunk, limbs, line, line + angles["head"], 1.0)


def _side_limbs(figure: Figure, points: Points, angles: Angles, side: str) -> Limbs:
    far = side == "l"
    shift = FAR if far else (0.0, 0.0)
    on_wall = angles[f"{side}_hand"] > FINGERS_UP and figure.prop("wall") is not None
    hand_shift = (0.0, shift[1]) if on_wall else shift
    elbow_shift = (shift[0] * 0.6, shift[1]) if on_wall else shift

    def drawn(name: str, by: Point = shift) -> Point:
        return moved(points[name], by)

    hip, shoulder = drawn("hip"), drawn(f"{side}_shoulderj")
    knee, ankle = drawn(f"{side}_knee"), drawn(f"{side}_ankle")
    elbow, wrist = drawn(f"{side}_elbow", elbow_shift), drawn(f"{side}_wrist", hand_shift)
    height = points[f"{side}_wrist"][1]
    grip = figure.hands.get(side, Hand.OPEN)
    return Limbs(
        side=side,
        thigh=bone(hip, knee),
        shank=bone(knee, ankle),
        upper_arm=bone(shoulder, elbow),
        forearm=bone(elbow, wrist),
        hand=bone(wrist, drawn(f"{side}_fingertip", hand_shift)),
        foot=angles[f"{side}_hip"] - angles[f"{side}_knee"] + angles[f"{side}_ankle"],
        toes=angles[f"{side}_toes"],
        outward=1.0,
        far=far,
        grip=grip,
        palm_gap=PALM_GAP if on_wall or height > 0.06 else clamped(height, 0.010, 0.030),
        shift=shift,
        raised=0.0,
    )


def _front(figure: Figure, points: Points, angles: Angles) -> Body:
    lean, stretch = angles["torso"], angles["trunk_length"]
    hip, shoulder = points["hip"], points["shoulder"]
    trunk = Trunk(
        *(hip, between(hip, shoulder, 0.5), shoulder), *(angles["pelvis"], lean, body.TRUNK * stretch)
    )
    line = lean + angles["neck"]
    limbs = {side: _front_limbs(figure, points, angles, side) for side in SIDES}
    return Body(View.FRONT, points, angles, trunk, limbs, line, line, stretch)


def _front_limbs(figure: Figure, points: Points, angles: Angles, side: str) -> Limbs:
    out = OUTWARD[side]
    raised = _raised(angles[f"{side}_shoulder"])
    up = trunk_direction(angles["torso"])
    across = cos(radians(angles["torso"])), -sin(radians(angles["torso"]))
    shoulder = moved(points[f"{side}_shoulderj"], across, -out * (0.014 + 0.010 * raised))
    shoulder = moved(shoulder, up, 0.016 * raised)
    knee, elbow, wrist = (points[f"{side}_{name}"] for name in ("knee", "elbow", "wrist"))
    return Limbs(
        side=side,
        thigh=bone(points[f"{side}_hipj"], knee, out),
        shank=bone(knee, points[f"{side}_ankle"], out),
        upper_arm=bone(shoulder, elbow, out),
        forearm=bone(elbow, wrist, out),
        hand=bone(wrist, points[f"{side}_fingertip"], out),
        foot=angles[f"{side}_foot"],
        toes=0.0,
        outward=out,
        far=False,
        grip=figure.hands.get(side, Hand.OPEN),
        palm_gap=PALM_GAP,
        shift=(0.0, 0.0),
        raised=raised,
    )


def _raised(angle: float) -> float:
    """How far the shoulder girdle has followed an arm raised sideways, 0 to 1."""
    if angle <= 90:
        return 0.0
    return 1.0 if angle > 180 else max(0.0, sin(radians(angle - 90)))
