"""Any pose a body can take, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from stretchtimer.figure.angles import LIMBS, SIDES, TRUNK, View, defaults
from stretchtimer.figure.stage import Stage

# What a body can do, seen from the side: world directions follow from these bends.
_BENDS = {"hip": (-30, 145), "knee": (0, 160), "ankle": (-80, 40), "shoulder": (-75, 195), "elbow": (0, 158)}


@st.composite
def side_poses(draw: st.DrawFn) -> dict[str, float]:
    """Angles of a pose within the range of every joint, limbs at full length."""
    angles = defaults(View.SIDE)
    angles["torso"] = draw(st.integers(-100, 100))
    angles["spine"] = draw(st.integers(-40, 60))
    angles["neck"] = draw(st.integers(-45, 55))
    for side in SIDES:
        bend = {joint: draw(st.integers(low, high)) for joint, (low, high) in _BENDS.items()}
        angles[f"{side}_hip"] = bend["hip"] - angles["torso"]
        angles[f"{side}_shoulder"] = bend["shoulder"] - angles["torso"] - angles["spine"]
        for joint in ("knee", "ankle", "elbow"):
            angles[f"{side}_{joint}"] = bend[joint]
        angles[f"{side}_hand"] = angles[f"{side}_shoulder"] + bend["elbow"] + draw(st.integers(-80, 80))
        angles[f"{side}_toes"] = draw(st.integers(-40, 70))
    return angles


@st.composite
def any_poses(draw: st.DrawFn, view: View) -> dict[str, float]:
    """Angles that a file may hold, whether a body could take them or not."""
    angles = {name: draw(st.floats(angle.low, angle.high)) for name, angle in TRUNK[view].items()}
    for side in SIDES:
        for name, angle in LIMBS[view].items():
            angles[f"{side}_{name}"] = draw(st.floats(angle.low, angle.high))
    return angles


stages = st.builds(
    Stage,
    width=st.floats(40, 2_000),
    height=st.floats(40, 2_000),
    scale=st.floats(20, 1_500),
    x=st.floats(-500, 2_000),
    y=st.floats(-500, 2_000),
    mirrored=st.booleans(),
)
