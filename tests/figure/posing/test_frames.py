"""Poses put between others, and taken out again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.definition import Motion
from stretchtimer.figure.motion import Course
from stretchtimer.figure.posing.frames import can_add, can_remove, with_pose_after, without_pose
from stretchtimer.figure.reading.keyframes import MAX_KEYFRAMES
from tests.figure.posing.poses import EXERCISES, figure_of, first, table_of

IDS = sorted(path.stem for path in EXERCISES.glob("*.toml"))
ROUNDED = 0.06  # degrees are written to a tenth


@given(st.sampled_from(IDS), st.data())
def test_a_pose_more_leaves_the_others_as_they_are(id_: str, data: st.DataObject) -> None:
    """After any pose of any exercise that comes with the app."""
    table = table_of(id_)
    figure = figure_of(table)
    number = data.draw(st.integers(0, len(figure.keyframes) - 1))
    more = figure_of(with_pose_after(table, figure, number))
    kept = [frame for other, frame in enumerate(more.keyframes) if other != number + 1]
    for frame, before in zip(kept, figure.keyframes, strict=True):
        assert frame.angles == pytest.approx(before.angles, abs=ROUNDED)
        assert frame.planted == before.planted


@given(st.sampled_from(IDS), st.data())
def test_a_pose_less_leaves_the_others_as_they_are(id_: str, data: st.DataObject) -> None:
    """Without any pose, the first too, which says most."""
    table = table_of(id_)
    figure = figure_of(table)
    if not can_remove(figure):
        return
    number = data.draw(st.integers(0, len(figure.keyframes) - 1))
    less = figure_of(without_pose(table, figure, number))
    kept = [frame for other, frame in enumerate(figure.keyframes) if other != number]
    for frame, before in zip(less.keyframes, kept, strict=True):
        assert frame.angles == pytest.approx(before.angles, abs=ROUNDED)
        assert frame.planted == before.planted
        points = Course(figure).points(before.at, dict(before.angles))
        assert Course(less).points(frame.at, dict(frame.angles))["hip"] == pytest.approx(
            points["hip"], abs=0.002
        )


def test_a_pose_between_two_is_half_way() -> None:
    """An arm that goes from hanging to level is half lifted there."""
    table = first(motion=Motion.SWING)
    table["keyframe"] = [table["keyframe"][0], {"at": 1, "right": {"shoulder": 90}}]
    more = figure_of(with_pose_after(table, figure_of(table), 0))
    assert [frame.at for frame in more.keyframes] == [0, 0.5, 1]
    assert more.keyframes[1].angles["r_shoulder"] == pytest.approx(47, abs=1)


def test_a_pose_behind_the_last_is_a_copy_and_in_a_cycle_on_the_way_to_the_first() -> None:
    """All follow each other at the same pace."""
    rows = [first()["keyframe"][0], {"at": 1, "right": {"shoulder": 90}}]
    swing = first(motion=Motion.SWING) | {"keyframe": rows}
    more = figure_of(with_pose_after(swing, figure_of(swing), 1))
    assert [frame.at for frame in more.keyframes] == [0, 0.5, 1]
    assert more.keyframes[2].angles == more.keyframes[1].angles
    cycle = first(motion=Motion.CYCLE) | {"keyframe": [rows[0], {**rows[1], "at": 0.5}]}
    round_ = figure_of(with_pose_after(cycle, figure_of(cycle), 1))
    assert [frame.at for frame in round_.keyframes] == pytest.approx([0, 1 / 3, 2 / 3], abs=0.001)
    assert 4 < round_.keyframes[2].angles["r_shoulder"] < 90


def test_there_are_never_too_few_nor_too_many() -> None:
    """A motion needs two poses; a file holds so many."""
    table = first()
    assert not can_remove(figure_of(table))
    assert can_add(figure_of(table))
    rows = [{"at": number / MAX_KEYFRAMES} for number in range(1, MAX_KEYFRAMES)]
    full = figure_of(table | {"keyframe": [table["keyframe"][0], *rows]})
    assert can_remove(full)
    assert not can_add(full)
