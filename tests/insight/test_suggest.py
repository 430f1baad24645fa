from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from stretchtimer.insight.dose import GroupDose, SideDose
from stretchtimer.insight.focus import focuses
from stretchtimer.insight.suggest import Facts, Suggestion, shares, suggest
from stretchtimer.journal.totals import Use
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.model import Routine, When
from tests.insight.made import DAY, EVENING, HOUR
from tests.routine.files import BUILT_IN
from tests.routines import BREATHING, BUTTERFLY, CALF, LEFT, RIGHT, bike_step, calf_step, routine_of

BEFORE, AFTER, ANY = When.BEFORE, When.AFTER, When.ANY
PLAIN = "A short one to begin with."
QUAD = replace(CALF, id="quad_standing_pull", name="Quad ankle pull", group="quads")


def named(id_: str, routine: Routine) -> Routine:
    """`routine` under another id."""
    return replace(routine, id=id_)


CALVES = named("calves_pre", routine_of(bike_step(), calf_step()))
QUADS = named("quads_pre", routine_of(bike_step(), calf_step(exercise=QUAD)))
BOTH = named("legs_pre", routine_of(calf_step(), calf_step(exercise=QUAD)))
LONG = named("long_pre", routine_of(calf_step(hold_ms=60_000)))
BIKE = named("bike_pre", routine_of(bike_step()))
ALL = (CALVES, QUADS, BOTH, LONG)
BEHIND = GroupDose("quads", SideDose(300_000), SideDose(210_000))


def used(routine: Routine, ago: timedelta, moment: When = BEFORE) -> Use:
    """One use of a routine."""
    return Use(routine.id, moment, 1, EVENING - ago)


def best(
    facts: Facts, *routines: Routine, when: When = BEFORE, warm_up: Routine | None = None
) -> tuple[str, str]:
    """The id of what is proposed, and why."""
    found = suggest(routines or ALL, when, facts, warm_up)
    assert found is not None
    return found.routine.id, found.reason


def test_a_routine_for_the_focus_is_proposed_and_it_is_said() -> None:
    """Made for calves and nothing else; of two that are as good, the shorter one."""
    assert best(Facts(EVENING, focuses(["calf"]))) == ("long_pre", "Made for calves, your focus.")
    assert best(Facts(EVENING, focuses(["quads"]))) == ("quads_pre", "Made for quads, your focus.")


def test_a_routine_for_the_whole_focus_beats_one_for_half_of_it() -> None:
    """Calves and quads; without it, the first of the two is what counts."""
    facts = Facts(EVENING, focuses(["calf", "quads"]))
    assert best(facts) == ("legs_pre", "Made for calves and quads, your focus.")
    assert best(facts, CALVES, QUADS)[0] == "calves_pre"
    assert best(Facts(EVENING, focuses(["quads", "calf"])), CALVES, QUADS)[0] == "quads_pre"


def test_what_was_used_of_late_is_proposed_again() -> None:
    """Eight days ago, with no focus told; the latest of two."""
    facts = Facts(EVENING, uses=[used(BOTH, 8 * DAY), used(CALVES, 9 * DAY)])
    assert best(facts) == ("legs_pre", "You used this 8 days ago.")


@pytest.mark.parametrize(
    ("ago", "reason"),
    [
        (HOUR, "You used this earlier today."),
        (DAY, "You used this yesterday."),
        (2 * DAY, "You used this last Friday."),
        (6 * DAY, "You used this last Monday."),
        (7 * DAY, "You used this last Sunday."),
        (8 * DAY, "You used this 8 days ago."),
        (-HOUR, "You used this earlier today."),
    ],
)
def test_the_day_it_was_used_is_told(ago: timedelta, reason: str) -> None:
    """By name within a week."""
    assert best(Facts(EVENING, uses=[used(QUADS, ago)])) == ("quads_pre", reason)


def test_the_same_weekday_counts_more_than_yesterday() -> None:
    """Quads on Sundays, calves in between: on Sunday it is the quads' turn."""
    facts = Facts(EVENING, uses=[used(CALVES, DAY), used(QUADS, 7 * DAY)])
    assert best(facts, CALVES, QUADS) == ("quads_pre", "You used this last Sunday.")


def test_the_rhythm_of_a_week_is_kept_for_a_fortnight() -> None:
    """Two Sundays ago still counts more than yesterday; three do not, nor does what was done an hour ago."""
    for ago, expected in ((14 * DAY, "quads_pre"), (21 * DAY, "calves_pre")):
        facts = Facts(EVENING, uses=[used(CALVES, DAY), used(QUADS, ago)])
        assert best(facts, CALVES, QUADS)[0] == expected
    facts = Facts(EVENING, uses=[used(CALVES, HOUR), used(QUADS, 7 * DAY)])
    assert best(facts, CALVES, QUADS)[0] == "quads_pre"


def test_four_weeks_are_lately() -> None:
    """To the minute."""
    assert best(Facts(EVENING, uses=[used(BOTH, 28 * DAY)]), CALVES, BOTH)[1] == "You used this 28 days ago."


def test_what_was_used_long_ago_or_for_another_moment_is_no_habit() -> None:
    """A month ago; or after training, which says nothing of before it."""
    facts = Facts(EVENING, uses=[used(BOTH, 29 * DAY), used(BOTH, DAY, AFTER)])
    assert best(facts, CALVES, BOTH) == ("legs_pre", PLAIN)


def test_a_routine_for_any_time_is_proposed_where_it_was_used() -> None:
    """One of the person's own that names no moment, used before training; a stranger for any time is not."""
    own, other = replace(BOTH, id="mine", when=ANY), replace(CALVES, id="other", when=ANY)
    assert best(Facts(EVENING, uses=[used(own, 3 * DAY)]), CALVES, own, other)[0] == "mine"
    assert suggest([own, other], BEFORE, Facts(EVENING)) is None


def test_a_side_that_lags_is_named() -> None:
    """The right quad is a minute and a half behind, and quads are in focus: quads are proposed, and why."""
    facts = Facts(EVENING, focuses(["calf", "quads"]), {"quads": BEHIND}, [used(CALVES, DAY)])
    assert best(facts, CALVES, QUADS, BOTH) == ("legs_pre", "Right quad is 1:30 behind this week.")


def test_work_on_the_side_in_focus_is_proposed() -> None:
    """Who cares for the right calf is not sent to a routine that works the left one alone."""
    left, right = (named(f"{side}_pre", routine_of(calf_step(sides=(side,)))) for side in (LEFT, RIGHT))
    for word, routine in (("left", left), ("right", right)):
        facts = Facts(EVENING, focuses([f"calf {word}"]))
        assert best(facts, left, right, LONG) == (routine.id, f"Made for the {word} calf, your focus.")
    both = Facts(EVENING, focuses(["calf"]))
    assert best(both, left, LONG)[1] == "Made for calves, your focus."
    uneven = named("uneven_pre", routine_of(calf_step(5_000, sides=(RIGHT,)), calf_step(sides=(LEFT,))))
    assert best(Facts(EVENING, focuses(["calf right"])), uneven, LONG)[0] == LONG.id


def test_the_side_that_is_behind_is_caught_up_with() -> None:
    """It lags, so what works it goes before what works the other; unless that side is not the one that matters."""
    left, right = (named(f"{side}_pre", routine_of(calf_step(sides=(side,)))) for side in (LEFT, RIGHT))
    lag = {"calf": GroupDose("calf", SideDose(300_000), SideDose(210_000))}
    uses = [used(left, DAY)]
    said = "Right calf is 1:30 behind this week."
    assert best(Facts(EVENING, focuses(["calf"]), lag, uses), left, right) == (right.id, said)
    assert best(Facts(EVENING, focuses(["calf right"]), lag, uses), left, right) == (right.id, said)
    assert best(Facts(EVENING, focuses(["calf left"]), lag), left, right) == (
        left.id,
        "Made for the left calf, your focus.",
    )


def test_a_small_lag_or_one_out_of_focus_is_not_named() -> None:
    """Less than half a minute, in the middle of a session; or a muscle nobody asked about."""
    small, large = (GroupDose("calf", SideDose(ms), SideDose(0)) for ms in (29_999, 30_000))
    assert (
        best(Facts(EVENING, focuses(["calf"]), {"calf": large}))[1] == "Right calf is 0:30 behind this week."
    )
    assert best(Facts(EVENING, focuses(["calf"]), {"calf": small}))[1] == "Made for calves, your focus."
    assert best(Facts(EVENING, focuses(["calf"]), {"quads": BEHIND}))[1] == "Made for calves, your focus."


def test_what_comes_after_goes_with_the_warm_up() -> None:
    """By its muscles, or by its name where the muscles differ."""
    calves = replace(CALVES, id="one_post", when=AFTER)
    quads = replace(QUADS, id="two_post", when=AFTER)
    facts = Facts(EVENING)
    assert best(facts, quads, calves, when=AFTER, warm_up=CALVES) == ("one_post", "Goes with your warm-up.")
    run = replace(QUADS, id="post_run", when=AFTER)
    pre_run = named("pre_run", routine_of(calf_step(exercise=BUTTERFLY)))
    assert best(facts, calves, run, when=AFTER, warm_up=pre_run) == ("post_run", "Goes with your warm-up.")
    assert best(facts, calves, when=AFTER, warm_up=BIKE)[1] == PLAIN


def test_a_name_that_says_nothing_is_no_kinship() -> None:
    """A warm-up called pre has nothing in common with anything."""
    post = replace(CALVES, id="calves_post", when=AFTER)
    assert best(Facts(EVENING), post, when=AFTER, warm_up=named("pre", BIKE))[1] == PLAIN


def test_minutes_in_a_name_are_no_kinship() -> None:
    """A ten-minute ride does not call for ten minutes of stretching."""
    ten, short = replace(BOTH, id="cooldown_10", when=AFTER), replace(CALVES, id="x_post", when=AFTER)
    short = replace(short, steps=(calf_step(hold_ms=5_000),))
    assert best(Facts(EVENING), ten, short, when=AFTER, warm_up=named("ride_10", BIKE))[0] == "x_post"


def test_without_anything_to_go_by_the_shortest_is_proposed() -> None:
    """And without any routine, none."""
    assert best(Facts(EVENING), BOTH, LONG) == ("legs_pre", PLAIN)
    assert suggest([], BEFORE, Facts(EVENING)) is None


def test_cardio_and_breathing_are_for_no_muscle() -> None:
    """A ride and a hold: all of the muscles' time is the hold's."""
    breathing = calf_step(exercise=BREATHING, sides=(LEFT, RIGHT))
    assert shares(routine_of(bike_step(), breathing, calf_step())) == {
        ("calf", RIGHT): 0.5,
        ("calf", LEFT): 0.5,
    }
    assert shares(BIKE) == {}


@pytest.fixture(scope="module")
def library() -> Library:
    """The routines that come with the app."""
    return load_library([BUILT_IN])


@pytest.mark.parametrize(
    ("focus", "before", "after"),
    [
        (["calf"], "calves_pre", "calves_post"),
        (["quads"], "quads_pre", "quads_post"),
        (["shoulders"], "upper_pre", "upper_post"),
        (["glutes"], "leg_day_pre", "leg_day_post"),
        ([], "calves_pre", "quads_post"),
    ],
)
def test_the_built_in_routines_are_found_by_focus(
    library: Library, focus: list[str], before: str, after: str
) -> None:
    """What was made for a muscle is proposed for it."""
    found = [
        suggest(library.routines.values(), when, Facts(EVENING, focuses(focus))) for when in (BEFORE, AFTER)
    ]
    assert [one.routine.id for one in found if one] == [before, after]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("calves_pre", "calves_post"),
        ("quads_pre", "quads_post"),
        ("pre_run", "post_run"),
        ("leg_day_pre", "leg_day_post"),
        ("upper_pre", "upper_post"),
        ("pre_swim", "post_swim_racket"),
        ("pre_tennis", "post_swim_racket"),
    ],
)
def test_each_built_in_warm_up_has_its_cool_down(library: Library, before: str, after: str) -> None:
    """Finish training, and the matching one is proposed."""
    found: Suggestion | None = suggest(
        library.routines.values(), AFTER, Facts(EVENING), warm_up=library.routines[before]
    )
    assert found is not None
    assert (found.routine.id, found.reason) == (after, "Goes with your warm-up.")
