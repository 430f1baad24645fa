"""The joints one can take hold of: what each turns about, and which angle that changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stretchtimer.figure.angles import SIDES, View
from stretchtimer.figure.posing.posture import Posture
from stretchtimer.figure.skeleton import OUTWARD

WHOLE = "hip"  # the point that takes the whole body along


@dataclass(frozen=True, slots=True)
class Handle:
    """`point` is turned about `pivot`, both points of the body; `angle` grows with it, see `sense`.

    `sense` is 1 where a larger angle turns it anticlockwise, -1 where clockwise. With `carries`, the pivot stays on
    the ground and the body is taken along. The handle of the whole body has no angle: it is moved.
    """

    point: str
    pivot: str = ""
    angle: str = ""
    sense: float = 1.0
    carries: bool = False


_TRUNK: Mapping[View, tuple[Handle, ...]] = {
    View.SIDE: (
        Handle(WHOLE),
        Handle("mid", "hip", "torso", -1.0),
        Handle("shoulder", "mid", "spine", -1.0),
        Handle("head", "shoulder", "neck", -1.0),
    ),
    View.FRONT: (
        Handle(WHOLE),
        Handle("shoulder", "hip", "torso", -1.0),
        Handle("head", "shoulder", "neck", -1.0),
    ),
}


def handles_of(posture: Posture) -> tuple[Handle, ...]:
    """What can be taken hold of in this pose, in the order the keyboard goes through it."""
    found = list(_TRUNK[posture.view])
    for side in SIDES:
        found += _arm(posture, side)
        found += _leg(posture, side)
    return tuple(found)


def _arm(posture: Posture, side: str) -> list[Handle]:
    elbow, wrist, tip = f"{side}_elbow", f"{side}_wrist", f"{side}_fingertip"
    sense = 1.0 if posture.view is View.SIDE else OUTWARD[side]
    if posture.is_planted(side, "arm"):
        return [Handle(elbow, wrist, elbow, sense, carries=True)]
    hand = f"{side}_hand" if posture.view is View.SIDE else wrist
    return [
        Handle(elbow, f"{side}_shoulderj", f"{side}_shoulder", sense),
        Handle(wrist, elbow, elbow, sense),
        Handle(tip, wrist, hand, sense),
    ]


def _leg(posture: Posture, side: str) -> list[Handle]:
    hip, knee, ankle, toe = f"{side}_hip", f"{side}_knee", f"{side}_ankle", f"{side}_toe"
    if posture.view is View.FRONT:
        thigh = Handle(knee, f"{side}_hipj", hip, OUTWARD[side])
        if posture.is_planted(side, "leg"):
            return [thigh]
        return [
            thigh,
            Handle(ankle, knee, knee, OUTWARD[side]),
            Handle(toe, ankle, f"{side}_foot", OUTWARD[side]),
        ]
    if posture.is_planted(side, "leg"):
        return [Handle(knee, ankle, knee, -1.0, carries=True)]
    return [Handle(knee, "hip", hip), Handle(ankle, knee, knee, -1.0), Handle(toe, ankle, ankle)]
