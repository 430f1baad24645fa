"""Limbs led to where they hold on."""

from __future__ import annotations

from math import dist, hypot

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from stretchtimer.figure.ik import bent, carried, middle_joint
from stretchtimer.figure.vectors import cross, offset

places = st.tuples(st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))


@given(places, st.floats(0.1, 0.3), st.floats(0.1, 0.3), st.sampled_from([-1.0, 1.0]))
def test_both_bones_reach_from_root_to_end(
    end: tuple[float, float], first: float, second: float, bend: float
) -> None:
    """The joint lies one bone from the root and one from the end, wherever that can be reached."""
    reach = hypot(*end)
    assume(abs(first - second) + 0.001 < reach < first + second - 0.001)
    joint = middle_joint((0, 0), end, first, second, bend)
    assert dist((0, 0), joint) == pytest.approx(first)
    assert dist(joint, end) == pytest.approx(second)
    assert cross(end, joint) * bend >= -1e-9


def test_a_limb_out_of_reach_is_stretched_towards_its_end() -> None:
    """Bones never grow: the end stays short of where it should be."""
    joint, end = bent((0, 0), (0, -0.2), (0, -0.4), (0, -0.6), 1.0)
    assert dist((0, 0), joint) == pytest.approx(0.2)
    assert dist(joint, end) == pytest.approx(0.2)
    assert end == pytest.approx((0, -0.4), abs=1e-3)


def test_a_straight_limb_bends_the_usual_way() -> None:
    """A knee goes forward, an elbow back."""
    knee, _ = bent((0, 0), (0, -0.2), (0, -0.4), (0, -0.35), 1.0)
    elbow, _ = bent((0, 0), (0, -0.2), (0, -0.4), (0, -0.35), -1.0)
    assert knee[0] > 0.01
    assert elbow[0] < -0.01


def test_a_bent_limb_goes_on_bending_the_way_it_is_bent() -> None:
    """No knee snaps through."""
    knee, _ = bent((0, 0), (-0.1, -0.17), (0, -0.34), (0, -0.30), 1.0)
    assert knee[0] < 0


@given(places, places)
def test_a_limb_drawn_in_depth_keeps_its_shape(
    joint: tuple[float, float], target: tuple[float, float]
) -> None:
    """Turned and scaled as a whole: the joint keeps its share of the way."""
    assume(hypot(*target) > 0.05)
    end = (0.2, -0.3)
    led = carried((0, 0), joint, end, target)
    scale = hypot(*target) / hypot(*end)
    assert hypot(*led) == pytest.approx(hypot(*joint) * scale, abs=1e-9)
    assert dist(led, target) == pytest.approx(hypot(*offset(joint, end)) * scale, abs=1e-9)
