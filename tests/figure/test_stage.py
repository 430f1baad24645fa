"""From the world to pixels, and into the mirror."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.stage import Stage
from tests.figure.figures import built_in
from tests.figure.strategies import stages

places = st.tuples(st.floats(-2, 2), st.floats(-2, 2))


@given(stages)
def test_mirroring_twice_changes_nothing(stage: Stage) -> None:
    """The other side of the other side is this one."""
    twice = stage.flipped().flipped()
    assert (twice.x, twice.mirrored) == (pytest.approx(stage.x), stage.mirrored)


@given(stages, places)
def test_the_mirror_stands_in_the_middle_of_the_picture(stage: Stage, place: tuple[float, float]) -> None:
    """A point and its image are as far from the middle, at one height."""
    x, y = stage.pixel(place)
    image = stage.flipped().pixel(place)
    assert image == (pytest.approx(stage.width - x), y)


@pytest.mark.parametrize("name", ["calf_wall_straight", "shoulder_cross_body", "bike_warmup"])
def test_a_whole_frame_is_mirrored(name: str) -> None:
    """Every shape of the left side is the image of one of the right side, in the same order."""
    mannequin = Mannequin(built_in()[name])
    stage = mannequin.stage(300, 300)
    right, left = mannequin.frame(1.0, stage), mannequin.frame(1.0, stage.flipped())
    for one, other in zip(right.still + right.shapes, left.still + left.shapes, strict=True):
        assert one.role is other.role
        span = [
            (min(xs), max(xs)) for xs in ([x for part in s.path for x in part[::2]] for s in (one, other))
        ]
        assert span[1] == (
            pytest.approx(300 - span[0][1], abs=0.01),
            pytest.approx(300 - span[0][0], abs=0.01),
        )


@given(stages, places)
def test_a_pixel_leads_back_to_its_place(stage: Stage, place: tuple[float, float]) -> None:
    """What is seen somewhere can be pointed at there, in the mirror too."""
    assert stage.world(stage.pixel(place)) == pytest.approx(place, abs=1e-6)
