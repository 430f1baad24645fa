"""The angles and factors that make a pose: their names, what they are when left out, and how far joints go.

Angles are degrees, lengths and widths are factors on the drawn size, shifts are fractions of stature.

Side view, facing +x, the right side near: limbs point in world directions (0 hangs down, + forward); knees, elbows,
ankles and toes bend relative to the part before them. Front view, the right side at the viewer's left: limbs are
picture-plane angles, + away from the midline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Angles = Mapping[str, float]
"""Every name of the view with its value; those of a limb are prefixed `r_` or `l_`."""

SIDES = ("r", "l")


class View(StrEnum):
    """Where the figure is seen from."""

    SIDE = "side"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Angle:
    """One name: how low and high its value may be written, and what it is when left out."""

    low: float
    high: float
    default: float = 0.0


_DRAWN = Angle(0.05, 1.5, 1.0)
_SHIFT = Angle(-0.08, 0.08)
_LENGTHS = {f"{part}_length": _DRAWN for part in ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")}

TRUNK: Mapping[View, Mapping[str, Angle]] = {
    View.SIDE: {
        "torso": Angle(-125, 110),  # lean from upright, + forward; -90 lies on the back, head at the left
        "spine": Angle(-45, 70),  # further lean of the upper half, + rounds the back
        "neck": Angle(-50, 60),  # head line from the upper trunk, + chin to chest
        "head": Angle(-45, 45),  # pitch of the head about its own middle
        "turn": Angle(0, 90),  # chest turned to the viewer: 0 in profile, 90 facing us
        "breath": Angle(0, 1.5),  # how far the belly bulges; 1 is a deep breath
    },
    View.FRONT: {
        "torso": Angle(-95, 95),  # lean, + to the figure's left
        "neck": Angle(-60, 60),  # from the trunk, + ear to the left shoulder
        "pelvis": Angle(-95, 95),  # + right hip higher than the left
        "turn": Angle(-90, 90),  # chest turned, + to the figure's left
        "head_turn": Angle(-90, 90),  # face turned, same sense
        "trunk_length": _DRAWN,
        "shoulder_width": _DRAWN,
        "hip_width": _DRAWN,
    },
}

LIMBS: Mapping[View, Mapping[str, Angle]] = {
    View.SIDE: {
        "hip": Angle(-120, 240),  # world direction of the thigh
        "knee": Angle(-180, 180),  # from the thigh, + bends the shin backward
        "ankle": Angle(-100, 60),  # from square to the shin, + toes up
        "toes": Angle(-45, 95),  # from the foot, + up
        "shoulder": Angle(-120, 260),  # world direction of the upper arm
        "elbow": Angle(-180, 180),  # from the upper arm, + forearm forward
        "hand": Angle(-180, 360),  # world direction; left out, it goes on from the forearm
        "shoulder_forward": _SHIFT,  # the joint slides towards the chest
        "shoulder_up": _SHIFT,
        **_LENGTHS,
    },
    View.FRONT: {
        "hip": Angle(-180, 180),
        "knee": Angle(-180, 180),  # from the thigh, + outward
        "foot": Angle(-360, 360),  # direction of the drawn foot, 0 down
        "shoulder": Angle(-180, 270),
        "elbow": Angle(-180, 180),
        "wrist": Angle(-120, 120),
        "shoulder_up": _SHIFT,
        "shoulder_out": _SHIFT,
        **_LENGTHS,
    },
}

NEEDED: Mapping[View, tuple[str, ...]] = {
    View.SIDE: ("hip", "knee", "ankle", "shoulder", "elbow"),
    View.FRONT: ("hip", "knee", "shoulder", "elbow"),
}
"""What a first keyframe must say of each side, beside `torso`."""


def defaults(view: View) -> dict[str, float]:
    """Every name of the view at what it is when left out."""
    values = {name: angle.default for name, angle in TRUNK[view].items()}
    for side in SIDES:
        values.update({f"{side}_{name}": angle.default for name, angle in LIMBS[view].items()})
    return values


@dataclass(frozen=True, slots=True)
class Bend:
    """A joint as it is bent: its key, how far, and its range."""

    key: str
    found: float
    low: float
    high: float


# What a supple adult reaches (AAOS ranges, widened by what the trunk and midfoot add in the drawn poses).
_JOINTS = {
    "hip": (-35.0, 150.0),
    "knee": (-8.0, 162.0),
    "ankle": (-85.0, 45.0),
    "shoulder": (-80.0, 200.0),
    "elbow": (-8.0, 160.0),
    "wrist": (-105.0, 105.0),
}
SLACK = 0.5  # degrees; keyframes are written in whole ones


def bends(view: View, angles: Angles) -> Iterator[Bend]:
    """How far the joints of a pose are bent.

    Only a limb drawn at full length in side view shows its joints' true angles; the others are not judged.
    """
    if view is View.FRONT:
        return
    for side in SIDES:
        if _true(angles, side, ("thigh", "shank", "foot")):
            hip = angles[f"{side}_hip"] + angles["torso"]
            found = (("hip", hip), ("knee", angles[f"{side}_knee"]), ("ankle", angles[f"{side}_ankle"]))
            yield from _joints(side, found)
        if _true(angles, side, ("upper_arm", "forearm", "hand")):
            arm, elbow = angles[f"{side}_shoulder"], angles[f"{side}_elbow"]
            shoulder = arm + angles["torso"] + angles["spine"]
            wrist = angles[f"{side}_hand"] - arm - elbow
            yield from _joints(side, (("shoulder", shoulder), ("elbow", elbow), ("wrist", wrist)))


def overreaches(view: View, angles: Angles) -> Iterator[Bend]:
    """The joints of a pose that are bent further than joints go."""
    for bend in bends(view, angles):
        if not bend.low - SLACK <= bend.found <= bend.high + SLACK:
            yield bend


def _true(angles: Angles, side: str, parts: Iterable[str]) -> bool:
    return all(angles[f"{side}_{part}_length"] == 1 for part in parts)


def _joints(side: str, found: Iterable[tuple[str, float]]) -> Iterator[Bend]:
    for joint, bend in found:
        yield Bend(f"{side}_{joint}", bend, *_JOINTS[joint])
