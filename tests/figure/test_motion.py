"""How a figure goes through its keyframes."""

from __future__ import annotations

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.figure.angles import View, defaults
from stretchtimer.figure.definition import Anchor, Figure, Keyframe, Motion
from stretchtimer.figure.motion import Course
from tests.figure.figures import made, posed
from tests.figure.strategies import side_poses

MOTIONS = st.sampled_from(list(Motion))


def points_at(course: Course, progress: float) -> dict[str, tuple[float, float]]:
    """Where the joints are at `progress`."""
    return course.points(progress, course.angles(progress))


@settings(max_examples=60)
@given(st.lists(side_poses(), min_size=1, max_size=4), MOTIONS, st.floats(0, 1))
def test_no_angle_goes_past_its_keyframes(
    poses: list[dict[str, float]], motion: Motion, progress: float
) -> None:
    """Between two keyframes an angle stays between their values: no joint is bent further than they say."""
    figure = posed(View.SIDE, *poses, motion=motion)
    angles = Course(figure).angles(progress)
    for name, value in angles.items():
        values = [pose[name] for pose in poses]
        assert min(values) - 1e-6 <= value <= max(values) + 1e-6


@given(st.lists(side_poses(), min_size=2, max_size=4), MOTIONS)
def test_every_keyframe_is_reached(poses: list[dict[str, float]], motion: Motion) -> None:
    """At its moment the figure has exactly the keyframe's angles."""
    figure = posed(View.SIDE, *poses, motion=motion)
    course = Course(figure)
    for frame in figure.keyframes:
        assert course.angles(frame.at) == pytest.approx(dict(frame.angles))


@settings(max_examples=30)
@given(st.lists(side_poses(), min_size=2, max_size=4), MOTIONS)
def test_the_finer_one_looks_the_less_has_moved(poses: list[dict[str, float]], motion: Motion) -> None:
    """No jump anywhere: half the time, at most a little over half the way."""
    course = Course(posed(View.SIDE, *poses, motion=motion))

    def farthest(steps: int) -> float:
        moments = [points_at(course, step / steps) for step in range(steps + 1)]
        return max(dist(a[n], b[n]) for a, b in pairwise(moments) for n in a)

    assert farthest(200) <= 0.6 * farthest(100) + 1e-6


def test_a_cycle_flows_into_its_beginning() -> None:
    """Its end is its start, and time may run past it."""
    figure = posed(View.SIDE, {"r_hip": 0}, {"r_hip": 40}, {"r_hip": -20}, motion=Motion.CYCLE)
    course = Course(figure)
    assert course.angles(1.0) == pytest.approx(course.angles(0.0))
    assert course.angles(1.25) == pytest.approx(course.angles(0.25))


def test_a_hold_starts_and_ends_gently() -> None:
    """Little moves in the first and the last hundredth of the way."""
    course = Course(posed(View.SIDE, {"r_hip": 0}, {"r_hip": 90}, motion=Motion.HOLD))
    assert course.angles(0.01)["r_hip"] < 0.1
    assert course.angles(0.99)["r_hip"] > 89.9


def test_a_single_keyframe_stands_still() -> None:
    """One pose is enough for a figure."""
    course = Course(made())
    assert points_at(course, 0.0) == points_at(course, 1.0)


def frames_that_change_feet() -> Figure:
    """A step from one foot to the other; both anchors place the second keyframe almost alike."""
    pose = defaults(View.SIDE) | {"r_hip": 20, "l_hip": -20}
    first = Keyframe(0.0, pose, Anchor("l_heel", (0.0, 0.0)))
    second = Keyframe(0.5, pose, Anchor("r_heel", (0.36, 0.0)))
    third = Keyframe(1.0, pose, Anchor("r_heel", (0.30, 0.0)))
    return Figure(View.SIDE, Motion.SWING, (first, second, third), period_ms=1_000)


def test_a_change_of_foot_is_no_jump() -> None:
    """What both anchors do not agree on is made up for on the way."""
    course = Course(frames_that_change_feet())
    before, after = points_at(course, 0.4999), points_at(course, 0.5001)
    assert dist(before["head"], after["head"]) < 0.001


def test_an_anchor_may_move_between_keyframes_on_the_same_foot() -> None:
    """After the change the new foot slides to where its next anchor is."""
    course = Course(frames_that_change_feet())
    assert points_at(course, 0.75)["r_heel"][0] == pytest.approx(0.33)


def test_a_planted_hand_stays_while_the_body_moves() -> None:
    """The elbow gives way, the palm does not."""
    planted = {"planted": ["right_palm"], "hands": {"right": "flat"}}
    figure = made(
        **planted,
        keyframe=[
            {
                "at": 0,
                "torso": 0,
                "both": {"hip": 0, "knee": 0, "ankle": 0, "shoulder": 70, "elbow": 40, "hand": 170},
            },
            {"at": 1, "torso": 12, "both": {"shoulder": 50, "elbow": 80}},
        ],
    )
    course = Course(figure)
    palms = [points_at(course, step / 20)["r_palm"] for step in range(21)]
    assert max(dist(palm, palms[0]) for palm in palms) < 0.0005


def test_feet_on_a_belt_go_back_with_it() -> None:
    """On a moving floor a planted foot keeps its place on the belt, not in the picture."""
    pose = {"at": 0, "torso": 0, "both": {"hip": 10, "knee": 20, "ankle": 10, "shoulder": 0, "elbow": 0}}
    figure = made(
        motion="cycle",
        period=1,
        belt=0.4,
        anchor={"point": "hip", "at": [0, 0.5]},
        planted=["right_ball"],
        keyframe=[pose, {"at": 0.5, "right": {"hip": -10}}],
    )
    course = Course(figure)
    here, middle, there = (points_at(course, at)["r_ball"] for at in (0.0, 0.25, 0.5))
    assert middle == pytest.approx(((here[0] + there[0]) / 2, (here[1] + there[1]) / 2))
