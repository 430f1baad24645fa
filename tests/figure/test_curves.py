"""Outlines."""

from __future__ import annotations

from itertools import pairwise
from math import cos, dist, isfinite, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure import curves
from stretchtimer.figure.shapes import Outline
from stretchtimer.figure.stage import Stage

STAGE = Stage(200, 200, 100, 100, 100)
places = st.tuples(st.floats(-1, 1), st.floats(-1, 1))


def ends(outline: Outline) -> list[tuple[float, float]]:
    """The points an outline goes through, its start first."""
    return [(outline[0], outline[1]), *((outline[i + 4], outline[i + 5]) for i in range(2, len(outline), 6))]


def area(outline: Outline) -> float:
    """The signed area of the polygon through an outline's points; positive runs clockwise on the screen."""
    points = ends(outline)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(points)) / 2


OUTLINES = {
    "smooth": curves.smooth([(0, 0), (0.2, 0.5), (0.6, 0.4), (0.5, -0.2)], STAGE),
    "polygon": curves.polygon([(0, 0), (0, 0.5), (0.5, 0.5), (0.5, 0)], STAGE),
    "ellipse": curves.ellipse((0.1, 0.1), 0.3, 0.2, STAGE),
    "bar": curves.bar(0, 0, 0.4, 0.1, 0.02, STAGE),
    "rod": curves.rod((0, 0), (0.3, 0.4), 0.1, STAGE),
    "ribbon": curves.ribbon([(0, 0), (0.2, 0.1), (0.5, 0)], 0.05, STAGE),
    "blade": curves.blade([(0, 0), (0.2, 0.1), (0.5, 0)], 0.05, STAGE),
    "field": curves.field([(0, 0), (0.5, 0), (0.4, 0.3), (0.1, 0.3)], 0.03, STAGE),
    "field the other way": curves.field([(0.1, 0.3), (0.4, 0.3), (0.5, 0), (0, 0)], 0.03, STAGE),
}


@pytest.mark.parametrize("name", OUTLINES)
def test_every_outline_ends_where_it_begins(name: str) -> None:
    """Closed, whatever made it."""
    points = ends(OUTLINES[name])
    assert points[-1] == pytest.approx(points[0])


@pytest.mark.parametrize("name", OUTLINES)
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_outline_turns_the_same_way(name: str, mirrored: bool) -> None:
    """Outlines of one path unite; in the mirror too."""
    made = (
        OUTLINES
        if not mirrored
        else {"smooth": curves.smooth([(0, 0), (0.2, 0.5), (0.6, 0.4)], STAGE.flipped())}
    )
    if name in made and name != "blade":
        assert area(made[name]) > 0


@given(st.lists(places, min_size=3, max_size=20))
def test_a_smooth_outline_goes_through_every_point(points: list[tuple[float, float]]) -> None:
    """Even if some of them are the same."""
    outline = curves.smooth(points, STAGE)
    assert all(isfinite(value) for value in outline)
    found = ends(outline)
    assert len(found) == len(points) + 1
    assert all(min(dist(STAGE.pixel(point), end) for end in found) < 1e-9 for point in points)


def test_a_circle_of_points_becomes_a_circle() -> None:
    """Half way between two points the curve is as far out as at them."""
    points = [(0.5 * cos(radians(a)), 0.5 * sin(radians(a))) for a in range(0, 360, 45)]
    outline = curves.smooth(points, STAGE)
    x0, y0 = outline[0], outline[1]
    ax, ay, bx, by, x1, y1 = outline[2:8]
    middle = (x0 + 3 * ax + 3 * bx + x1) / 8, (y0 + 3 * ay + 3 * by + y1) / 8
    assert dist(middle, (100, 100)) == pytest.approx(50, rel=0.01)


@given(st.lists(places, min_size=2, max_size=8, unique=True), st.floats(0.001, 0.2))
def test_a_ribbon_is_never_much_wider_than_it_should_be(
    points: list[tuple[float, float]], width: float
) -> None:
    """Each of its edge points lies half its width from one of its own points."""
    outline = curves.ribbon(points, width, STAGE)
    pixels = [STAGE.pixel(point) for point in points]
    for end in ends(outline):
        assert min(dist(end, pixel) for pixel in pixels) <= width / 2 * 100 + 1e-6


def test_a_tube_has_a_rod_for_every_stretch() -> None:
    """Round at its bends, because rods are."""
    assert len(curves.tube([(0, 0), (0.2, 0), (0.2, 0.2)], 0.05, STAGE)) == 2


def test_a_disc_is_as_wide_as_high() -> None:
    """Its bounds are its diameter."""
    assert curves.bounds((curves.disc((0, 0), 0.25, STAGE),)) == pytest.approx((75, 75, 125, 125))


def test_what_is_shifted_keeps_its_shape() -> None:
    """All points go the same way."""
    path = (OUTLINES["ellipse"],)
    left, top, right, bottom = curves.bounds(path)
    assert curves.bounds(curves.shifted(path, 3, -4)) == pytest.approx(
        (left + 3, top - 4, right + 3, bottom - 4)
    )


def test_paths_that_do_not_meet_do_not_overlap() -> None:
    """Boxes apart, no shadow to cast."""
    one, other = (curves.disc((0, 0), 0.1, STAGE),), (curves.disc((0.5, 0), 0.1, STAGE),)
    assert not curves.overlap(one, other)
    assert curves.overlap(one, one)
