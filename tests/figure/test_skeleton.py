"""Where joints are."""

from __future__ import annotations

from math import dist

import pytest
from hypothesis import given

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, View, defaults
from stretchtimer.figure.definition import Anchor
from stretchtimer.figure.skeleton import Points, place, point_names
from tests.figure.strategies import any_poses, side_poses

ANCHOR = Anchor("l_heel", (0.1, 0.0))
BONES = (
    ("hip", "knee", body.THIGH, "thigh"),
    ("knee", "ankle", body.SHANK, "shank"),
    ("shoulderj", "elbow", body.UPPER_ARM, "upper_arm"),
    ("elbow", "wrist", body.FOREARM, "forearm"),
    ("wrist", "fingertip", body.HAND, "hand"),
)


def joint(points: Points, side: str, name: str, view: View) -> tuple[float, float]:
    """A joint of one side; from the side both legs hang on one hip."""
    if name == "hip":
        return points["hip"] if view is View.SIDE else points[f"{side}_hipj"]
    return points[f"{side}_{name}"]


@given(side_poses())
def test_bones_keep_their_length_from_the_side(angles: dict[str, float]) -> None:
    """Whatever the pose, each bone is as long as it is."""
    points = place(View.SIDE, angles, ANCHOR)
    for side in SIDES:
        for start, end, length, _ in BONES:
            found = dist(joint(points, side, start, View.SIDE), joint(points, side, end, View.SIDE))
            assert found == pytest.approx(length)


@pytest.mark.parametrize("view", View)
def test_drawn_lengths_are_what_the_pose_says(view: View) -> None:
    """A limb that points at us is drawn as much shorter as its keyframe says."""
    angles = defaults(view) | {f"{side}_{part}_length": 0.6 for side in SIDES for *_, part in BONES}
    points = place(view, angles, ANCHOR)
    for side in SIDES:
        for start, end, length, _ in BONES:
            assert dist(joint(points, side, start, view), joint(points, side, end, view)) == pytest.approx(
                0.6 * length
            )


@given(any_poses(View.FRONT))
def test_the_anchor_lies_where_it_is_said_to(angles: dict[str, float]) -> None:
    """The whole body follows its anchor."""
    assert place(View.FRONT, angles, ANCHOR)["l_heel"] == pytest.approx(ANCHOR.at)


@pytest.mark.parametrize("view", View)
def test_every_point_that_can_be_named_is_there(view: View) -> None:
    """What a file may name, the skeleton has."""
    assert set(place(view, defaults(view), ANCHOR)) == set(point_names(view))


def test_standing_straight_is_as_tall_as_a_person() -> None:
    """Heels on the floor, the crown at about one stature."""
    points = place(View.SIDE, defaults(View.SIDE), Anchor("r_heel", (0, 0)))
    assert points["crown"][1] == pytest.approx(1.0, abs=0.01)
    assert points["r_toe"][1] == pytest.approx(0.0)


def test_a_person_seen_from_the_front_has_the_right_side_at_our_left() -> None:
    """As in front of us, not in a mirror."""
    points = place(View.FRONT, defaults(View.FRONT), ANCHOR)
    assert points["r_shoulderj"][0] < points["l_shoulderj"][0]
