"""The muscles as they lie from the side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.definition import Highlight
from stretchtimer.figure.muscles.glow import Muscle
from stretchtimer.figure.muscles.names import MUSCLES
from stretchtimer.figure.muscles.stations import STATIONS, along
from stretchtimer.figure.muscles.trunk_side import TRUNK_SIDE
from stretchtimer.figure.profiles import (
    FOREARM_SIDE,
    SHANK_SIDE,
    THIGH_SIDE,
    UPPER_ARM_SIDE,
    Profile,
    half_width,
)
from stretchtimer.figure.vectors import Point, between, mixed, moved, unit

FRONT, BACK = 1, -1
# by name: the bone, its profile, the face, and from where to where
_ON_LIMBS: Final[dict[str, tuple[str, Profile, int, float, float]]] = {
    "gastrocnemius": ("shank", SHANK_SIDE, BACK, -0.01, 0.60),
    "soleus": ("shank", SHANK_SIDE, BACK, 0.30, 0.85),
    "tibialis_anterior": ("shank", SHANK_SIDE, FRONT, 0.08, 0.86),
    "quadriceps": ("thigh", THIGH_SIDE, FRONT, 0.05, 0.95),
    "rectus_femoris": ("thigh", THIGH_SIDE, FRONT, 0.0, 0.60),
    "hamstrings": ("thigh", THIGH_SIDE, BACK, 0.12, 0.98),
    "deltoid": ("upper_arm", UPPER_ARM_SIDE, FRONT, -0.10, 0.42),
    "front_deltoid": ("upper_arm", UPPER_ARM_SIDE, FRONT, -0.06, 0.44),
    "biceps": ("upper_arm", UPPER_ARM_SIDE, FRONT, 0.22, 0.95),
    "triceps": ("upper_arm", UPPER_ARM_SIDE, BACK, 0.10, 0.95),
    "wrist_flexors": ("forearm", FOREARM_SIDE, FRONT, 0.02, 0.92),
    "wrist_extensors": ("forearm", FOREARM_SIDE, FRONT, 0.02, 0.92),
}
_STATIONS: Final = {"wrist_flexors": "forearm", "wrist_extensors": "forearm"}
_TAILED: Final = ("gastrocnemius", "soleus")
TAIL_END: Final = 0.97
TAIL_STEPS: Final = 5

ON_ARM: Final = frozenset(
    ("deltoid", "front_deltoid", "biceps", "triceps", "wrist_flexors", "wrist_extensors")
)
ON_NECK: Final = frozenset(("neck_flexors", "suboccipitals"))
ON_BODY: Final = frozenset(MUSCLES) - ON_ARM - ON_NECK


def muscle_side(body: Body, highlight: Highlight) -> Muscle:
    """The rows of a muscle on the near or far limb, or on the trunk."""
    limbs = body.limbs[highlight.side]
    name = highlight.muscle
    if name in _ON_LIMBS:
        return _on_limb(limbs, highlight)
    if name in _HIPS:
        return _HIPS[name](body, limbs)
    return TRUNK_SIDE[name](body, highlight)


def _on_limb(limbs: Limbs, highlight: Highlight) -> Muscle:
    name = highlight.muscle
    bone_name, profile, side, start, end = _ON_LIMBS[name]
    start = start if highlight.start is None else highlight.start
    end = end if highlight.end is None else highlight.end
    bone = getattr(limbs, bone_name)
    outer, inner = along(bone, profile, side, start, end, STATIONS[_STATIONS.get(name, name)])
    tendon = _tendon(limbs, end) if name in _TAILED else None
    return Muscle(name, outer, inner, 3, tendon)


def _tendon(limbs: Limbs, start: float) -> tuple[list[Point], list[Point]]:
    """The Achilles tendon: from just above the muscle's end it thins towards the heel."""
    outer, inner = [], []
    for step in range(TAIL_STEPS):
        share = step / (TAIL_STEPS - 1)
        t = mixed(start - 0.06, TAIL_END, share)
        off = half_width(SHANK_SIDE, t, BACK) - 0.0025
        outer.append(limbs.shank.at(t, -off))
        inner.append(limbs.shank.at(t, -off + mixed(0.009, 0.004, share)))
    return outer, inner


def _gluteus(body: Body, limbs: Limbs) -> Muscle:
    trunk, thigh = body.trunk.at, limbs.thigh
    ux, uy = body.trunk.frame(0)[1]
    back = unit((-uy - thigh.normal[0], ux - thigh.normal[1]))
    outer = [
        *(
            trunk(0.235, -0.040),
            trunk(0.185, -0.0495),
            trunk(0.10, -0.0590),
            moved(thigh.origin, back, 0.0640),
        ),
        *(thigh.at(0.10, -0.0610), thigh.at(0.20, -0.0550), thigh.at(0.30, -0.0470)),
    ]
    inner = [
        *(trunk(0.205, -0.020), trunk(0.15, -0.006), trunk(0.07, 0.004), moved(thigh.origin, back, -0.010)),
        *(thigh.at(0.08, -0.010), thigh.at(0.17, -0.022), thigh.at(0.26, -0.036)),
    ]
    return Muscle("gluteus", outer, inner)


def _iliopsoas(body: Body, limbs: Limbs) -> Muscle:
    trunk, thigh = body.trunk.at, limbs.thigh
    ux, uy = body.trunk.frame(0)[1]
    ahead = unit((thigh.normal[0] + uy, thigh.normal[1] - ux))
    outer = [
        *(trunk(0.50, 0.004), trunk(0.36, 0.024), trunk(0.22, 0.0400), trunk(0.08, 0.0480)),
        *(moved(thigh.origin, ahead, 0.0470), thigh.at(0.12, 0.0380), thigh.at(0.22, 0.0150)),
    ]
    inner = [
        *(trunk(0.47, -0.012), trunk(0.34, -0.006), trunk(0.20, 0.004), trunk(0.08, 0.012)),
        *(thigh.at(0.0, 0.0120), thigh.at(0.09, 0.0060), thigh.at(0.19, 0.0010)),
    ]
    return Muscle("iliopsoas", outer, inner)


def _plantar_fascia(body: Body, limbs: Limbs) -> Muscle:
    """Along the sole, from the heel to the ball."""
    side = limbs.side
    heel, ball, ankle = (
        moved(body.points[f"{side}_{name}"], limbs.shift) for name in ("heel", "ball", "ankle")
    )
    up = unit((ankle[0] - between(heel, ball, 0.32)[0], ankle[1] - between(heel, ball, 0.32)[1]))
    outer = [
        moved(between(heel, ball, u), up, low)
        for u, low in ((0.02, 0.004), (0.3, 0.003), (0.6, 0.0035), (1, 0.002))
    ]
    inner = [
        moved(between(heel, ball, u), up, top)
        for u, top in ((0.06, 0.012), (0.3, 0.016), (0.6, 0.0145), (0.98, 0.009))
    ]
    return Muscle("plantar_fascia", outer, inner, 2)


_HIPS: Final[dict[str, Callable[[Body, Limbs], Muscle]]] = {
    "gluteus": _gluteus,
    "iliopsoas": _iliopsoas,
    "plantar_fascia": _plantar_fascia,
}
