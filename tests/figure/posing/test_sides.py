"""Whose limbs one takes hold of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.posture import Posture, posture_of
from stretchtimer.figure.posing.sides import Sides, along, handles_on, sides_of
from stretchtimer.figure.posing.turning import dragged, turned_by
from tests.figure.posing.poses import EXERCISES, figure_of, first, handle, table_of

IDS = sorted(path.stem for path in EXERCISES.glob("*.toml"))


def standing(view: View = View.SIDE) -> Posture:
    """A person who stands on both feet."""
    return posture_of(figure_of(first(view)), 0)


def test_from_the_side_the_far_limbs_have_their_turn() -> None:
    """The trunk's joints are there each time."""
    near, far, both = (handles_on(standing(), sides) for sides in sides_of(View.SIDE))
    assert {one.point[:2] for one in near if one.point[1] == "_"} == {"r_"}
    assert {one.point[:2] for one in far if one.point[1] == "_"} == {"l_"}
    assert both == near
    assert {"hip", "head"} <= {one.point for one in near} & {one.point for one in far}


def test_from_the_front_all_limbs_are_there() -> None:
    """None hides another."""
    each, both = (handles_on(standing(View.FRONT), sides) for sides in sides_of(View.FRONT))
    assert each == both
    assert {"r_elbow", "l_elbow"} <= {one.point for one in each}


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("side", ["r", "l"])
def test_both_arms_go_up_together(view: View, side: str) -> None:
    """Whichever is taken hold of; from the front each to its own side."""
    before = standing(view)
    taken = handle(before, f"{side}_elbow")
    after = along(before, turned_by(before, taken, 60), taken)
    assert after.angles["r_shoulder"] == pytest.approx(before.angles["r_shoulder"] + 60)
    assert after.angles["l_shoulder"] == pytest.approx(before.angles["l_shoulder"] + 60)


def test_knees_that_stand_bend_once() -> None:
    """The body takes the other knee along already, and the trunk has no twin."""
    before = standing()
    taken = handle(before, "r_knee")
    bent = turned_by(before, taken, 20)
    assert along(before, bent, taken) is bent
    leant = turned_by(before, handle(before, "mid"), 20)
    assert along(before, leant, handle(before, "mid")) is leant


@given(st.sampled_from(IDS), st.data(), st.floats(-0.4, 0.4), st.floats(-0.4, 0.4))
def test_no_joint_is_bent_too_far_by_going_along(id_: str, data: st.DataObject, dx: float, dy: float) -> None:
    """In any pose that comes with the app; what is planted stays."""
    figure = figure_of(table_of(id_))
    posture = posture_of(figure, data.draw(st.integers(0, len(figure.keyframes) - 1)))
    taken = data.draw(st.sampled_from(handles_on(posture, Sides.EACH)))
    x, y = posture.points[taken.point]
    after = along(posture, dragged(posture, taken, (x + dx, y + dy)), taken)
    assert after.is_sound
