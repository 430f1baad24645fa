"""Bent joints and the edges across them."""

from __future__ import annotations

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.limbs import bisector, bone, edge, joined
from stretchtimer.figure.profiles import SHANK_SIDE, THIGH_SIDE, half_width
from stretchtimer.figure.vectors import limb_direction, moved, opposite

bends = st.floats(-5, 160)


@given(bends, st.sampled_from([1, -1]))
def test_a_bent_knee_has_no_gap(bend: float, side: int) -> None:
    """At any bend the edge goes on across the joint without a hole or a spike, in order from hip to ankle."""
    knee = (0.0, -0.245)
    thigh = bone((0, 0), knee)
    shank = bone(knee, moved(knee, limb_direction(-bend), 0.246))
    above, below = edge(thigh, THIGH_SIDE, side), edge(shank, SHANK_SIDE, side)
    found = joined(above, below, knee, opposite(thigh.axis), bisector(thigh, shank, side), 0.028)
    gaps = [dist(a, b) for a, b in zip(found.edge, found.edge[1:], strict=False)]
    assert max(gaps) < 0.13
    assert min(gaps) > 0.004
    assert dist(found.middle, knee) > 0.02


def test_the_inside_of_a_bend_has_one_crease() -> None:
    """What would cross is left out: the hollow of a knee bent double is one point, not a loop."""
    knee = (0.0, 0.0)
    thigh = bone((0, 0.245), knee)
    shank = bone(knee, moved(knee, limb_direction(-150), 0.246))
    back = joined(
        *(edge(thigh, THIGH_SIDE, -1), edge(shank, SHANK_SIDE, -1), knee),
        *(opposite(thigh.axis), bisector(thigh, shank, -1), 0.0272),
    )
    assert len(back.edge) < len(THIGH_SIDE) + len(SHANK_SIDE)


def test_a_bone_of_no_length_is_still_a_bone() -> None:
    """A limb that points straight at us."""
    assert bone((0.1, 0.2), (0.1, 0.2)).at(0.5, 0.0) == pytest.approx((0.1, 0.2))


def test_points_beside_a_bone() -> None:
    """Along it and to its front, as a share of its length or as it is."""
    thigh = bone((0, 0.5), (0, 0.3))
    assert thigh.at(0.5, 0.1) == pytest.approx((0.1, 0.4))
    assert thigh.xy(0.05, 0.1) == pytest.approx((0.1, 0.45))


@given(st.floats(-0.5, 1.5), st.sampled_from([1, -1]))
def test_a_limb_is_nowhere_thinner_or_thicker_than_its_profile(t: float, side: int) -> None:
    """Between two rows the width lies between theirs, and past both ends it stays."""
    column = 1 if side > 0 else 2
    widths = [row[column] for row in THIGH_SIDE]
    assert min(widths) <= half_width(THIGH_SIDE, t, side) <= max(widths)
