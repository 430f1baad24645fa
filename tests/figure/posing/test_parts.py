"""Props and muscles put into the table of a figure."""

from __future__ import annotations

import pytest

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.parts import glowing, muscles_of, prop_kinds, with_muscle, with_prop
from stretchtimer.figure.posing.posture import posture_of
from tests.figure.posing.poses import figure_of, first


def test_a_wall_is_put_before_the_person_and_taken_away() -> None:
    """No point of the body is in it."""
    table = first()
    points = posture_of(figure_of(table), 0).points
    walled = with_prop(table, "wall", points, there=True)
    wall = figure_of(walled).prop("wall")
    assert wall is not None
    assert wall.numbers["x"] > max(x for x, _ in points.values())
    assert prop_kinds(walled) == {"wall"}
    assert with_prop(walled, "wall", points, there=False) == table


@pytest.mark.parametrize("view", View)
def test_every_muscle_that_is_offered_can_glow(view: View) -> None:
    """From the side and from the front."""
    for muscle in muscles_of(view):
        lit = with_muscle(first(view), muscle, glows=True)
        assert glowing(lit) == {muscle}
        assert figure_of(lit).muscles[0].muscle == muscle
        assert with_muscle(lit, muscle, glows=False) == first(view)
