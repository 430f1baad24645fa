"""Planted hands and feet."""

from __future__ import annotations

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, View, defaults
from stretchtimer.figure.definition import Anchor
from stretchtimer.figure.planting import can_be_planted, planted
from stretchtimer.figure.skeleton import place
from tests.figure.strategies import side_poses

HUNG = Anchor("hip", (0.0, 0.55))
BENT = {"r_hip": 20.0, "r_knee": 40.0, "r_ankle": 20.0, "r_shoulder": 30.0, "r_elbow": 60.0, "r_hand": 90.0}


@pytest.mark.parametrize("name", [name for name in can_be_planted(View.SIDE) if name.startswith("r_")])
def test_a_planted_point_lies_where_it_is_planted(name: str) -> None:
    """Heel, ball, palm and fingertip, each led to a place a little off."""
    angles = defaults(View.SIDE) | BENT
    points = place(View.SIDE, angles, HUNG)
    target = (points[name][0] - 0.02, points[name][1] + 0.02)
    assert planted(View.SIDE, points, angles, {name: target})[name] == pytest.approx(target, abs=1e-6)


@pytest.mark.parametrize("name", can_be_planted(View.FRONT))
def test_from_the_front_too(name: str) -> None:
    """Feet and hands of both sides."""
    bent = {f"{side}_{joint}": 30.0 for side in SIDES for joint in ("shoulder", "elbow")}
    angles = defaults(View.FRONT) | bent
    points = place(View.FRONT, angles, HUNG)
    target = (points[name][0] - 0.01, points[name][1] + 0.01)
    assert planted(View.FRONT, points, angles, {name: target})[name] == pytest.approx(target, abs=1e-6)


@given(side_poses(), st.floats(-0.05, 0.05), st.floats(-0.05, 0.05))
def test_leading_a_limb_never_changes_its_bones(angles: dict[str, float], dx: float, dy: float) -> None:
    """Whatever is planted, bones stay as long as they are, and the rest of the body where it is."""
    points = place(View.SIDE, angles, HUNG)
    targets = {name: (points[name][0] + dx, points[name][1] + dy) for name in ("r_ball", "l_heel", "r_palm")}
    led = planted(View.SIDE, points, angles, targets)
    for side in SIDES:
        assert dist(led["hip"], led[f"{side}_knee"]) == pytest.approx(body.THIGH, abs=1e-6)
        assert dist(led[f"{side}_knee"], led[f"{side}_ankle"]) == pytest.approx(body.SHANK, abs=1e-6)
        assert dist(led[f"{side}_elbow"], led[f"{side}_wrist"]) == pytest.approx(body.FOREARM, abs=1e-6)
    assert led["head"] == points["head"]
    assert led["l_wrist"] == points["l_wrist"]
