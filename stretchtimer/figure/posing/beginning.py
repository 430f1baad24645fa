"""The poses a figure of one's own begins with, as the `[figure]` tables that say them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Motion

_FEET = ["right_heel", "right_ball", "left_heel", "left_ball"]
_HANDS = ["right_palm", "left_palm"]
PERIOD_S = 2  # a swing, there and back


class Base(StrEnum):
    """What a figure does before it does anything."""

    STANDING = "standing"
    SITTING = "sitting"
    LYING = "lying"
    KNEELING = "kneeling"  # on hands and knees


_STANDING = {"hip": 3, "knee": 6, "ankle": 3, "shoulder": 4, "elbow": 6}
_TABLES: Mapping[tuple[View, Base], dict[str, Any]] = {
    (View.SIDE, Base.STANDING): {
        "anchor": {"point": "right_heel", "at": [0, 0]},
        "planted": _FEET,
        "keyframe": [{"at": 0, "torso": 0, "both": _STANDING}, {"at": 1}],
    },
    (View.SIDE, Base.SITTING): {
        "anchor": {"point": "hip", "at": [0, 0.3106]},
        "planted": _FEET,
        "prop": [{"kind": "chair", "x": -0.1, "width": 0.27, "seat": 0.255}],
        "keyframe": [
            {"at": 0, "torso": 2, "both": {"hip": 84, "knee": 84, "ankle": 0, "shoulder": 30, "elbow": 35}},
            {"at": 1},
        ],
    },
    (View.SIDE, Base.LYING): {
        "anchor": {"point": "hip", "at": [0, 0.055]},
        "prop": [{"kind": "mat"}],
        "keyframe": [
            {
                "at": 0,
                "torso": -90,
                "neck": 4,
                "both": {"hip": 88, "knee": 0, "ankle": -10, "shoulder": 86, "elbow": 0},
            },
            {"at": 1},
        ],
    },
    (View.SIDE, Base.KNEELING): {
        "anchor": {"point": "right_knee", "at": [0, 0.028]},
        "planted": _HANDS,
        "hands": {"right": "flat", "left": "flat"},
        "prop": [{"kind": "mat"}],
        "keyframe": [
            {
                "at": 0,
                "torso": 78,
                "neck": -12,
                "both": {"hip": 0, "knee": 90, "ankle": -80, "shoulder": -3, "elbow": 10, "hand": 90},
            },
            {"at": 1},
        ],
    },
    (View.FRONT, Base.STANDING): {
        "anchor": {"point": "right_heel", "at": [-0.06, 0]},
        "planted": ["right_heel", "left_heel"],
        "keyframe": [
            {"at": 0, "torso": 0, "both": {"hip": 2, "knee": -1, "foot": 20, "shoulder": 8, "elbow": 2}},
            {"at": 1},
        ],
    },
}


def bases_of(view: View) -> tuple[Base, ...]:
    """What a figure seen from there can begin with."""
    return tuple(base for seen, base in _TABLES if seen is view)


def first_table(view: View, base: Base, motion: Motion, *, sided: bool) -> dict[str, Any]:
    """The table of a figure that does nothing yet: its first and its last keyframe are the same."""
    told: dict[str, Any] = {"view": str(view), "motion": str(motion), "works": "right" if sided else "both"}
    if motion is not Motion.HOLD:
        told["period"] = PERIOD_S
    return told | _TABLES[view, base]
