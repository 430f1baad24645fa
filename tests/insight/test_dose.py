from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.dose import WEEKLY_MS, GroupDose, SideDose, doses, first_day, moving
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from tests.insight.made import DAY, SUNDAY, held
from tests.routines import BIKE, BREATHING, BUTTERFLY, CALF, PNF_CALF, SQUAT

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH

rows = st.builds(
    lambda side, days, ms, group: Held(SUNDAY - days * DAY, "x", group, side, ms),
    st.sampled_from(Side),
    st.integers(-2, 9),
    st.integers(1, 200_000),
    st.sampled_from(["calf", "quads"]),
)


def dose(left_s: int, right_s: int) -> GroupDose:
    """A calf held so many seconds on each side."""
    return GroupDose("calf", SideDose(left_s * 1_000), SideDose(right_s * 1_000))


def test_the_last_seven_days_count_for_each_side() -> None:
    """Seven and a half minutes left and six right: against ten, and the right one is a minute and a half behind."""
    week = [held(75, LEFT, days_ago=day) for day in range(6)] + [
        held(60, RIGHT, days_ago=day) for day in range(6)
    ]
    calf = doses(week, SUNDAY)["calf"]
    assert (calf.left.held_ms, calf.right.held_ms) == (450_000, 360_000)
    assert (calf.left.share, calf.right.share) == (0.75, 0.6)
    assert (calf.on(LEFT), calf.on(RIGHT)) == (calf.left, calf.right)
    assert calf.lagging is RIGHT
    assert calf.lag_words == "Right calf is 1:30 behind this week"


def test_what_is_older_than_a_week_or_still_to_come_does_not_count() -> None:
    """Last Monday counts on Sunday, the Sunday before it does not, nor a day that a wrong clock wrote."""
    found = [held(20, days_ago=6), held(40, days_ago=7), held(80, days_ago=-1)]
    assert doses(found, SUNDAY)["calf"].right.held_ms == 20_000
    assert first_day(SUNDAY) == SUNDAY - 6 * DAY


def test_both_sides_at_once_count_for_each() -> None:
    """A butterfly of thirty seconds stretches the left and the right."""
    adductors = doses([held(30, BOTH, group="adductors")], SUNDAY)["adductors"]
    assert (adductors.left.held_ms, adductors.right.held_ms, adductors.lagging) == (30_000, 30_000, None)


def test_moves_and_cardio_are_no_stretches() -> None:
    """Calf raises and the bike do not lengthen a calf, whatever group they are in; what is unknown by now counts."""
    known = {exercise.id: exercise for exercise in (CALF, BUTTERFLY, PNF_CALF, SQUAT, BIKE, BREATHING)}
    assert moving(known) == {SQUAT.id, BIKE.id, BREATHING.id}
    found = [
        held(20),
        held(60, exercise=SQUAT.id),
        held(300, BOTH, exercise=BIKE.id),
        held(40, exercise="mine"),
    ]
    assert doses(found, SUNDAY, moving(known))["calf"].right.held_ms == 60_000


def test_a_group_that_was_only_moved_is_not_listed() -> None:
    """Nothing was stretched of it."""
    assert doses([held(60, exercise="squat")], SUNDAY, {"squat"}) == {}


def test_a_minute_on_two_days_keeps_it_up() -> None:
    """Two holds of thirty seconds on each of two days; on one day, or shorter, it is not."""
    twice = [held(30), held(30), held(30, days_ago=3), held(30, days_ago=3)]
    assert doses(twice, SUNDAY)["calf"].right == SideDose(120_000, 2)
    assert doses(twice, SUNDAY)["calf"].right.is_kept_up
    assert not doses([held(300)], SUNDAY)["calf"].right.is_kept_up
    assert not doses([held(59, days_ago=day) for day in range(7)], SUNDAY)["calf"].right.is_kept_up


@pytest.mark.parametrize(
    ("left", "right", "lagging"),
    [(100, 85, None), (100, 84, RIGHT), (84, 100, LEFT), (0, 0, None), (0, 1, LEFT), (50, 50, None)],
)
def test_a_side_lags_from_fifteen_percent(left: int, right: int, lagging: Side | None) -> None:
    """At fifteen it does not yet."""
    assert dose(left, right).lagging is lagging
    assert bool(dose(left, right).lag_words) == (lagging is not None)


def test_both_sides_may_be_ahead_of_the_dose() -> None:
    """Twelve minutes are 1.2 of ten; nothing is nothing."""
    assert SideDose().share == 0.0
    assert SideDose(WEEKLY_MS * 12 // 10).share == pytest.approx(1.2)


@given(st.lists(rows, max_size=30))
def test_every_side_is_the_sum_of_what_was_held_on_it(found: list[Held]) -> None:
    """Whatever was held: mirrored, the sides change places and the lag its side."""
    result = doses(found, SUNDAY)
    for group in ("calf", "quads"):
        counting = [row for row in found if row.group == group and SUNDAY - 6 * DAY <= row.day <= SUNDAY]
        expected = sum(row.held_ms for row in counting if row.side is not Side.RIGHT)
        assert result.get(group, GroupDose(group)).left.held_ms == expected
    mirrored = doses([replace(row, side=row.side.other) for row in found], SUNDAY)
    assert {group: (one.right, one.left) for group, one in mirrored.items()} == {
        group: (one.left, one.right) for group, one in result.items()
    }
    for group, one in result.items():
        assert mirrored[group].lagging is (one.lagging.other if one.lagging else None)
