"""A body in one pose that can be changed: its angles, where it is, and the contacts it does not leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import atan2, degrees, dist

from stretchtimer.figure import body
from stretchtimer.figure.angles import LIMBS, SIDES, TRUNK, Angles, View, overreaches
from stretchtimer.figure.definition import Anchor, Figure, Keyframe
from stretchtimer.figure.motion import Course
from stretchtimer.figure.planting import FOOT, HAND, can_be_planted, planted
from stretchtimer.figure.skeleton import OUTWARD, Points, place
from stretchtimer.figure.vectors import Point, offset

HELD = 0.002  # statures; a contact that is off by less than this holds


@dataclass(frozen=True)
class Posture:
    """One pose. `contacts` are the points of hands and feet that stay, and where; `points` all joints of the body.

    `angles` are those of the drawn body, the bends of planted limbs among them.
    """

    view: View
    angles: Angles
    points: Points
    contacts: Mapping[str, Point]

    def is_planted(self, side: str, limb: str) -> bool:
        """Whether the "leg" or "arm" of that side has a contact."""
        return any(f"{side}_{name}" in self.contacts for name in (FOOT if limb == "leg" else HAND))

    @property
    def is_sound(self) -> bool:
        """Whether a file may say it: no joint bent further than it goes, and every contact held."""
        return (
            all(low <= self.angles[name] <= high for name, (low, high) in ranges(self.view).items())
            and not any(overreaches(self.view, self.angles))
            and all(dist(self.points[name], at) < HELD for name, at in self.contacts.items())
        )

    def keyframe(self, like: Keyframe) -> Keyframe:
        """The keyframe `like` with this pose in it."""
        anchor = Anchor(like.anchor.point, self.points[like.anchor.point])
        return Keyframe(like.at, self.angles, anchor, like.planted)


def posture_of(figure: Figure, number: int) -> Posture:
    """The pose of a keyframe. A hand or foot that it hangs on is a contact too."""
    frame = figure.keyframes[number]
    points = Course(figure).points(frame.at, dict(frame.angles))
    names = frame.planted | ({frame.anchor.point} & set(can_be_planted(figure.view)))
    return settled(figure.view, frame.angles, points["hip"], {name: points[name] for name in names})


def settled(view: View, angles: Angles, hip: Point, contacts: Mapping[str, Point]) -> Posture:
    """The pose of these angles with its hip there, all limbs that have contacts led to them."""
    points = planted(view, place(view, angles, Anchor("hip", hip)), angles, contacts)
    seen = dict(angles)
    for side in SIDES:
        if any(f"{side}_{name}" in contacts for name in FOOT):
            _see_leg(view, seen, points, side)
        if any(f"{side}_{name}" in contacts for name in HAND):
            _see_arm(view, seen, points, side)
    return Posture(view, seen, points, contacts)


def ranges(view: View) -> dict[str, Point]:
    """How low and high each angle of the view may be written."""
    found = {name: (angle.low, angle.high) for name, angle in TRUNK[view].items()}
    for side in SIDES:
        found |= {f"{side}_{name}": (angle.low, angle.high) for name, angle in LIMBS[view].items()}
    return found


def near(angle: float, other: float) -> float:
    """The same direction as `angle`, written within half a turn of `other`."""
    return other + (angle - other + 180) % 360 - 180


def _see_leg(view: View, angles: dict[str, float], points: Points, side: str) -> None:
    """Read the angles of a led leg from where it lies; the sole keeps its pitch."""
    old_hip, old_knee = angles[f"{side}_hip"], angles[f"{side}_knee"]
    root, knee, ankle = (points[name] for name in ("hip", f"{side}_knee", f"{side}_ankle"))
    if view is View.FRONT:
        root = points[f"{side}_hipj"]
        thigh, shank = _direction(view, side, root, knee), _direction(view, side, knee, ankle)
        angles[f"{side}_knee"] = near(shank - thigh, old_knee)
        angles[f"{side}_thigh_length"] = dist(root, knee) / body.THIGH
        angles[f"{side}_shank_length"] = dist(knee, ankle) / body.SHANK
    else:
        pitch = old_hip - old_knee + angles[f"{side}_ankle"]
        thigh, shank = _direction(view, side, root, knee), _direction(view, side, knee, ankle)
        angles[f"{side}_knee"] = near(thigh - shank, old_knee)
        angles[f"{side}_ankle"] = near(pitch - shank, angles[f"{side}_ankle"])
    angles[f"{side}_hip"] = near(thigh, old_hip)


def _see_arm(view: View, angles: dict[str, float], points: Points, side: str) -> None:
    """Read the angles of a led arm from where it lies; the hand keeps its direction."""
    shoulder, elbow = angles[f"{side}_shoulder"], angles[f"{side}_elbow"]
    joints = (points[f"{side}_{name}"] for name in ("shoulderj", "elbow", "wrist"))
    root, middle, end = joints
    upper, fore = _direction(view, side, root, middle), _direction(view, side, middle, end)
    angles[f"{side}_elbow"] = near(fore - upper, elbow)
    angles[f"{side}_shoulder"] = near(upper, shoulder)
    if view is View.FRONT:
        hand = shoulder + elbow + angles[f"{side}_wrist"]
        angles[f"{side}_wrist"] = near(hand - fore, angles[f"{side}_wrist"])


def _direction(view: View, side: str, start: Point, end: Point) -> float:
    """The angle of a limb that goes from `start` to `end`, as the view writes it."""
    x, y = offset(start, end)
    return degrees(atan2(x * (OUTWARD[side] if view is View.FRONT else 1.0), -y))
