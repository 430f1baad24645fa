"""Directions of the plane."""

from __future__ import annotations

import pytest

from stretchtimer.figure import vectors as v


@pytest.mark.parametrize(("angle", "way"), [(0, (0, -1)), (90, (1, 0)), (180, (0, 1)), (-90, (-1, 0))])
def test_a_limb_hangs_at_nought_and_swings_forward(angle: float, way: v.Point) -> None:
    """As the files write it."""
    assert v.limb_direction(angle) == pytest.approx(way)


@pytest.mark.parametrize(("angle", "way"), [(0, (0, 1)), (90, (1, 0)), (-90, (-1, 0))])
def test_a_trunk_stands_at_nought_and_leans_forward(angle: float, way: v.Point) -> None:
    """As the files write it."""
    assert v.trunk_direction(angle) == pytest.approx(way)


def test_turning_goes_anticlockwise() -> None:
    """A quarter turn takes right to up."""
    assert v.turned((1, 0), 90) == pytest.approx((0, 1))


def test_a_vector_of_no_length_has_no_direction() -> None:
    """And is no reason to fail."""
    assert v.unit((0, 0)) == (0, 0)


def test_values_are_kept_in_bounds() -> None:
    """Below, between and above."""
    assert [v.clamped(x, 0, 1) for x in (-1, 0.5, 2)] == [0, 0.5, 1]


def test_shares_of_a_way() -> None:
    """A quarter of the way, of numbers and of points."""
    assert v.mixed(2, 4, 0.25) == 2.5
    assert v.between((0, 0), (4, 8), 0.25) == (1, 2)
