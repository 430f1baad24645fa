"""Left against right over thirty days: what counts, when a side is behind, and how it is told."""

from __future__ import annotations

from stretchtimer.insight.history.balance import balances, span_of
from stretchtimer.journal.history import SessionFilter
from stretchtimer.routine.exercise import Side
from tests.insight.made import SUNDAY, held


def test_each_group_is_added_up_by_side_the_most_stretched_first() -> None:
    """Both sides at once is on each; moves and what is older than thirty days do not count."""
    quads, calf = balances(
        [
            held(60, Side.LEFT),
            held(40, Side.RIGHT, days_ago=29),
            held(500, Side.RIGHT, days_ago=30),
            held(120, Side.BOTH, group="quads", exercise="quad_prone"),
            held(900, Side.BOTH, group="legs", exercise="bike_warmup"),
        ],
        SUNDAY,
        {"bike_warmup"},
    )
    assert (quads.group, quads.left_ms, quads.right_ms) == ("quads", 120_000, 120_000)
    assert (calf.group, calf.on(Side.LEFT), calf.on(Side.RIGHT)) == ("calf", 60_000, 40_000)
    assert quads.behind is None and quads.words == ""


def test_a_side_is_behind_by_a_share_and_by_a_minute() -> None:
    """25 against 31 minutes is; 40 s of 60 is made good tomorrow; a minute of an hour is nothing."""
    (calf,) = balances([held(31 * 60, Side.LEFT), held(25 * 60, Side.RIGHT)], SUNDAY)
    assert (calf.behind, calf.behind_ms) == (Side.RIGHT, 360_000)
    assert calf.words == "Right calf is 6:00 behind in 30 days"
    (little,) = balances([held(20, Side.LEFT), held(60, Side.RIGHT)], SUNDAY)
    (nearly,) = balances([held(3_540, Side.LEFT), held(3_600, Side.RIGHT)], SUNDAY)
    assert little.behind is None and nearly.behind is None


def test_a_side_leads_to_its_sessions() -> None:
    """A bar asks for the sessions in which that side was held, of those thirty days."""
    (calf,) = balances([held(60, Side.LEFT)], SUNDAY)
    span = span_of(SUNDAY)
    assert span.length == 30
    assert calf.asked(Side.LEFT) == SessionFilter(
        first_day=span.first, last_day=SUNDAY, group="calf", side=Side.LEFT
    )
