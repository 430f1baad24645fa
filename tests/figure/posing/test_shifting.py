"""Props moved by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.parts import with_prop
from stretchtimer.figure.posing.posture import posture_of
from stretchtimer.figure.posing.props import props_of
from stretchtimer.figure.posing.shifting import prop_handles, with_prop_moved, without_prop
from tests.figure.posing.poses import EXERCISES, figure_of, first, table_of

IDS = [path.stem for path in sorted(EXERCISES.glob("*.toml")) if prop_handles(table_of(path.stem))]
ways = st.floats(-5, 5)


@given(st.sampled_from(IDS), st.data(), ways, ways)
def test_a_prop_that_is_moved_can_still_be_drawn(id_: str, data: st.DataObject, dx: float, dy: float) -> None:
    """Any prop of any exercise, however far; the others stay where they are."""
    table = table_of(id_)
    taken = data.draw(st.sampled_from(prop_handles(table)))
    moved = with_prop_moved(table, taken.number, (dx, dy))
    figure_of(moved)
    before, after = list(table["prop"]), list(moved["prop"])
    del before[taken.number], after[taken.number]
    assert after == before


@given(st.sampled_from(IDS), st.data(), st.floats(-0.5, 0.5))
def test_it_goes_along_with_the_hand(id_: str, data: st.DataObject, dx: float) -> None:
    """As far across as it was moved."""
    table = table_of(id_)
    taken = data.draw(st.sampled_from(prop_handles(table)))
    moved = prop_handles(with_prop_moved(table, taken.number, (dx, 0.0)))
    now = next(one for one in moved if one.number == taken.number)
    assert now.at == pytest.approx((taken.at[0] + dx, taken.at[1]), abs=0.002)


def test_a_chair_rises_with_its_back_and_a_wall_does_not() -> None:
    """The feet of a chair stay on the ground."""
    chair = {"kind": "chair", "x": 0.1, "width": 0.2, "seat": 0.25, "back": [[0.1, 0.3], [0.08, 0.5]]}
    wall = {"kind": "wall", "x": 0.5}
    table = first() | {"prop": [chair, wall]}
    assert [(one.kind, one.rises) for one in prop_handles(table)] == [("chair", True), ("wall", False)]
    moved = with_prop_moved(with_prop_moved(table, 0, (0.1, 0.05)), 1, (0.1, 0.05))
    assert moved["prop"] == [
        {"kind": "chair", "x": 0.2, "width": 0.2, "seat": 0.3, "back": [[0.2, 0.35], [0.18, 0.55]]},
        {"kind": "wall", "x": 0.6},
    ]


def test_a_prop_is_taken_away() -> None:
    """With the last one the list goes too."""
    table = first()
    walled = table | {"prop": [{"kind": "wall", "x": 0.5}]}
    assert without_prop(walled, 0) == table


@pytest.mark.parametrize("view", View)
def test_all_that_can_be_put_up_can_be_moved_but_what_goes_with_the_body(view: View) -> None:
    """A mat lies under it, a strap is in its hands."""
    points = posture_of(figure_of(first(view)), 0).points
    for kind in props_of(view):
        placed = with_prop(first(view), kind, points, there=True)
        assert bool(prop_handles(placed)) is (kind not in ("mat", "strap")), kind
