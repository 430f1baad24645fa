"""Joints turned and dragged."""

from __future__ import annotations

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.figure.posing.handles import handles_of
from stretchtimer.figure.posing.posture import Posture, posture_of
from stretchtimer.figure.posing.turning import dragged, limits_of, moved_by, turned_by
from tests.figure.posing.poses import EXERCISES, figure_of, first, handle, table_of

POSTURES = [
    (path.stem, number, posture_of(figure, number))
    for path in sorted(EXERCISES.glob("*.toml"))
    for figure in (figure_of(table_of(path.stem)),)
    for number in range(len(figure.keyframes))
]
postures = st.sampled_from([posture for _id, _number, posture in POSTURES])
ways = st.floats(-0.4, 0.4)
HALF_A_PERCENT = 0.005


def standing() -> Posture:
    """A person who stands on both feet, from the side."""
    return posture_of(figure_of(first()), 0)


@pytest.mark.parametrize(("id_", "number", "posture"), POSTURES)
def test_every_pose_that_comes_with_the_app_can_be_gone_on_from(
    id_: str, number: int, posture: Posture
) -> None:
    """None is outside of what joints do, or leaves its contacts."""
    assert posture.is_sound, (id_, number)


@given(postures, st.data(), ways, ways)
def test_no_drag_bends_a_joint_too_far_or_lifts_what_is_planted(
    posture: Posture, data: st.DataObject, dx: float, dy: float
) -> None:
    """Wherever a joint is dragged to; planted points move less than half a percent of the height."""
    taken = data.draw(st.sampled_from(handles_of(posture)))
    x, y = posture.points[taken.point]
    after = dragged(posture, taken, (x + dx, y + dy))
    assert after.is_sound
    for name, at in posture.contacts.items():
        assert dist(after.points[name], at) < HALF_A_PERCENT


@given(postures, st.data(), ways, ways)
def test_dragged_back_it_is_the_pose_it_was(
    posture: Posture, data: st.DataObject, dx: float, dy: float
) -> None:
    """Every angle within a degree."""
    taken = data.draw(st.sampled_from(handles_of(posture)))
    x, y = posture.points[taken.point]
    back = dragged(dragged(posture, taken, (x + dx, y + dy)), taken, (x, y))
    for name, angle in posture.angles.items():
        assert back.angles[name] == pytest.approx(angle, abs=1.0), name


@given(postures, st.data(), st.floats(-400, 400))
def test_an_angle_stays_within_the_limits_that_are_told(
    posture: Posture, data: st.DataObject, step: float
) -> None:
    """However far it is turned."""
    taken = data.draw(st.sampled_from([one for one in handles_of(posture) if one.angle]))
    low, high = limits_of(posture, taken)
    assert low <= posture.angles[taken.angle] <= high
    angle = turned_by(posture, taken, step).angles[taken.angle]
    assert low - 0.01 <= angle <= high + 0.01


def test_a_free_joint_goes_where_the_pointer_is() -> None:
    """An arm lifted forward: the elbow on the line from the shoulder to the pointer."""
    posture = standing()
    x, y = posture.points["r_shoulderj"]
    lifted = dragged(posture, handle(posture, "r_elbow"), (x + 1, y))
    assert lifted.angles["r_shoulder"] == pytest.approx(90)
    assert lifted.angles["r_elbow"] == pytest.approx(posture.angles["r_elbow"])
    assert lifted.angles["l_shoulder"] == posture.angles["l_shoulder"]


def test_a_knee_stops_where_knees_stop() -> None:
    """A free shin is bent to the end of what a knee does, and not past straight."""
    table = first() | {"planted": ["left_heel", "left_ball"], "anchor": {"point": "left_heel", "at": [0, 0]}}
    posture = posture_of(figure_of(table), 0)
    assert turned_by(posture, handle(posture, "r_ankle"), 300).angles["r_knee"] == pytest.approx(162)
    assert turned_by(posture, handle(posture, "r_ankle"), -300).angles["r_knee"] == pytest.approx(-8)


def test_the_knee_of_a_standing_leg_takes_the_body_along() -> None:
    """It goes forward over the foot that stays, and the hips sink."""
    posture = standing()
    bent = turned_by(posture, handle(posture, "r_knee"), 30)
    assert bent.angles["r_knee"] == pytest.approx(36)
    assert bent.points["r_heel"] == pytest.approx(posture.points["r_heel"], abs=1e-6)
    assert bent.points["hip"][0] > posture.points["hip"][0]


def test_the_hips_sink_into_a_squat_and_cannot_rise_off_the_ground() -> None:
    """Both knees bend; there is no leg left to stretch upward."""
    posture = standing()
    low = moved_by(posture, (-0.05, -0.1))
    assert low.points["hip"][1] == pytest.approx(posture.points["hip"][1] - 0.1)
    assert low.angles["r_knee"] > 40
    high = moved_by(posture, (0.0, 0.2))
    assert high.points["hip"][1] - posture.points["hip"][1] < HALF_A_PERCENT


def test_a_leaning_trunk_takes_free_arms_along_and_leaves_planted_ones() -> None:
    """A free arm hangs on the shoulder as it did; planted palms stay on the floor."""
    posture = standing()
    leant = turned_by(posture, handle(posture, "mid"), 20)
    assert leant.angles["r_shoulder"] == pytest.approx(posture.angles["r_shoulder"] - 20)
    kneeling = posture_of(figure_of(first(base=Base.KNEELING)), 0)
    sunk = turned_by(kneeling, handle(kneeling, "mid"), 3)
    assert sunk.points["r_palm"] == pytest.approx(kneeling.points["r_palm"], abs=1e-6)


def test_the_elbow_of_a_planted_arm_takes_the_body_along() -> None:
    """On hands and knees: the elbow bends over the palm, which stays."""
    kneeling = posture_of(figure_of(first(base=Base.KNEELING)), 0)
    bent = turned_by(kneeling, handle(kneeling, "r_elbow"), 5)
    assert bent.angles["r_elbow"] == pytest.approx(15)
    assert bent.points["r_palm"] == pytest.approx(kneeling.points["r_palm"], abs=1e-6)
    assert bent.points["hip"] != kneeling.points["hip"]


def test_from_the_front_a_knee_of_a_standing_leg_is_led_outward() -> None:
    """Its shin is drawn anew to the foot that stays."""
    posture = posture_of(figure_of(first(View.FRONT)), 0)
    low = moved_by(posture, (0.0, -0.12))
    out = turned_by(low, handle(low, "r_knee"), 12)
    assert out.points["r_knee"][0] < low.points["r_knee"][0]
    assert out.points["r_heel"] == pytest.approx(posture.points["r_heel"], abs=1e-6)


def test_from_the_front_arms_go_along_to_their_own_side() -> None:
    """A lean to the left brings the left arm down to the body and the right one away from it."""
    posture = posture_of(figure_of(first(View.FRONT)), 0)
    leant = turned_by(posture, handle(posture, "shoulder"), 10)
    assert leant.angles["l_shoulder"] == pytest.approx(posture.angles["l_shoulder"] - 10)
    assert leant.angles["r_shoulder"] == pytest.approx(posture.angles["r_shoulder"] + 10)


def test_from_the_front_a_planted_hand_stays_when_its_elbow_bends() -> None:
    """A hand on a wall; the hand keeps lying on it."""
    posture = posture_of(figure_of(table_of("leg_swing_side")), 0)
    bent = turned_by(posture, handle(posture, "l_elbow"), 2)
    assert bent.points["l_palm"] == pytest.approx(posture.points["l_palm"], abs=1e-6)
    assert bent.angles["l_elbow"] == pytest.approx(posture.angles["l_elbow"] + 2)
