"""Poses written into the table of a figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Motion
from stretchtimer.figure.posing.beginning import bases_of, first_table
from stretchtimer.figure.posing.handles import handles_of
from stretchtimer.figure.posing.posture import posture_of
from stretchtimer.figure.posing.props import placed, props_of
from stretchtimer.figure.posing.turning import dragged, turned_by
from stretchtimer.figure.posing.writing import planted_limbs, with_copy, with_limb, with_posture
from tests.figure.posing.poses import EXERCISES, figure_of, first, handle, table_of

IDS = sorted(path.stem for path in EXERCISES.glob("*.toml"))
ROUNDED = 0.06  # degrees are written to a tenth


@given(st.sampled_from(IDS), st.data(), st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))
def test_what_is_written_is_read_as_the_pose_and_no_other_keyframe_changes(
    id_: str, data: st.DataObject, dx: float, dy: float
) -> None:
    """Any joint of any keyframe of any exercise that comes with the app."""
    table = table_of(id_)
    figure = figure_of(table)
    number = data.draw(st.integers(0, len(figure.keyframes) - 1))
    posture = posture_of(figure, number)
    taken = data.draw(st.sampled_from(handles_of(posture)))
    x, y = posture.points[taken.point]
    after = dragged(posture, taken, (x + dx, y + dy))
    read = figure_of(with_posture(table, figure, number, after))
    for other, frame in enumerate(read.keyframes):
        expected = after.angles if other == number else figure.keyframes[other].angles
        assert frame.angles == pytest.approx(expected, abs=ROUNDED)
    seen = posture_of(read, number).points
    for name, at in after.points.items():
        assert seen[name] == pytest.approx(at, abs=0.005), name


def test_an_unchanged_pose_leaves_the_table_as_it_is() -> None:
    """Nothing is written that the file says already."""
    table = table_of("figure4_supine")
    figure = figure_of(table)
    assert with_posture(table, figure, 0, posture_of(figure, 0)) == table


def test_only_the_joint_that_was_turned_is_written() -> None:
    """In the row of its keyframe, and in the next one what that has said by saying nothing."""
    table = first()
    figure = figure_of(table)
    posture = posture_of(figure, 0)
    after = turned_by(posture, handle(posture, "head"), 10)
    rows = with_posture(table, figure, 0, after)["keyframe"]
    assert rows[0] == {**table["keyframe"][0], "neck": 10}
    assert rows[1] == {"at": 1, "neck": 0}


def test_a_body_that_is_moved_takes_its_anchor_along() -> None:
    """One that lies on the mat, lifted by its hip."""
    table = table_of("figure4_supine")
    figure = figure_of(table)
    posture = posture_of(figure, 1)
    after = dragged(posture, handle(posture, "hip"), (0.1, 0.06))
    told = with_posture(table, figure, 1, after)
    assert told["keyframe"][1]["anchor"] == {"point": "hip", "at": [0.1, 0.06]}
    assert posture_of(figure_of(told), 0).points["hip"] == pytest.approx((0.0, 0.055))


def test_the_start_is_copied_to_the_hold() -> None:
    """Both are the same then."""
    table = table_of("calf_wall_straight")
    figure = figure_of(with_copy(table, figure_of(table), 0, 1))
    assert figure.keyframes[1].angles == figure.keyframes[0].angles


def test_a_figure_of_one_pose_is_given_a_second() -> None:
    """Its one row may be anywhere in the motion; the two that come of it are the start and the end."""
    table = first() | {"keyframe": [{**first()["keyframe"][0], "at": 0.5}]}
    figure = figure_of(with_copy(table, figure_of(table), 0, 1))
    assert [frame.at for frame in figure.keyframes] == [0, 1]
    assert figure.keyframes[1].angles == figure.keyframes[0].angles


def test_a_hand_is_planted_and_let_go_again() -> None:
    """The palm stays while it is; the feet are as they were."""
    table = first()
    figure = figure_of(table)
    assert planted_limbs(figure) == {("r", "leg"), ("l", "leg")}
    held = figure_of(with_limb(table, figure, "r", "arm", planted=True))
    assert planted_limbs(held) == {("r", "leg"), ("l", "leg"), ("r", "arm")}
    assert "r_palm" in held.keyframes[1].planted
    free = figure_of(with_limb(table, held, "r", "arm", planted=False))
    assert planted_limbs(free) == {("r", "leg"), ("l", "leg")}


def test_a_foot_the_body_hangs_on_is_let_go_without_a_jump() -> None:
    """The pose stays where it is, and hangs on the hip from then on."""
    table = table_of("calf_wall_straight")
    figure = figure_of(table)
    free = figure_of(with_limb(table, figure, "l", "leg", planted=False))
    assert ("l", "leg") not in planted_limbs(free)
    for number in (0, 1):
        before, after = posture_of(figure, number).points, posture_of(free, number).points
        assert after["hip"] == pytest.approx(before["hip"], abs=0.001)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("motion", [Motion.HOLD, Motion.SWING])
@pytest.mark.parametrize("sided", [True, False])
def test_every_beginning_can_be_drawn_with_every_prop(view: View, motion: Motion, sided: bool) -> None:
    """And gone on from."""
    for base in bases_of(view):
        table = first_table(view, base, motion, sided=sided)
        posture = posture_of(figure_of(table), 0)
        assert posture.is_sound
        for kind in props_of(view):
            figure_of(table | {"prop": [placed(kind, posture.points)]})
