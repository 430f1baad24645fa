"""Whatever the routine and whatever the time: what fitting promises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.fit.fitting import bounds, fit
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.model import Round, Routine, Step, When
from stretchtimer.timeline.compiling import compile_routine
from tests.strategies import routines

LEAD_IN_MS = 10_000


def _with_optional(routine: Routine, when: When, flags: list[bool]) -> Routine:
    """Some of the steps may be left out."""
    left = iter(flags + [False] * 20)

    def marked(step: Step) -> Step:
        return replace(step, optional=next(left))

    steps = tuple(
        replace(item, steps=tuple(map(marked, item.steps))) if isinstance(item, Round) else marked(item)
        for item in routine.steps
    )
    return replace(routine, when=when, steps=steps)


any_routine = st.builds(_with_optional, routines, st.sampled_from(When), st.lists(st.booleans(), max_size=15))
targets = st.integers(0, 3_000_000)
any_doses = st.sampled_from([Doses(), Doses(least_hold_ms=30_000)])


@given(any_routine, targets, any_doses)
def test_it_never_takes_longer_than_asked_if_it_can_be_shorter(
    routine: Routine, target_ms: int, doses: Doses
) -> None:
    """The total is within the target, or is the shortest there is; and it is the fitted routine's own."""
    fitted = fit(routine, target_ms, LEAD_IN_MS, doses)
    shortest, longest = bounds(routine, LEAD_IN_MS, doses)
    assert fitted.total_ms <= target_ms or fitted.total_ms == shortest
    assert shortest <= fitted.total_ms <= longest
    assert fitted.total_ms == compile_routine(fitted.routine, LEAD_IN_MS).total_ms


@given(any_routine, any_doses)
def test_its_own_length_changes_nothing(routine: Routine, doses: Doses) -> None:
    """What fits already is left alone, and so it says."""
    fitted = fit(routine, compile_routine(routine, LEAD_IN_MS).total_ms, LEAD_IN_MS, doses)
    assert fitted.routine == routine
    assert (fitted.summary, fitted.changes, fitted.limit) == ("As made.", (), "")


@given(any_routine, targets, any_doses)
def test_what_was_fitted_says_to_what(routine: Routine, target_ms: int, doses: Doses) -> None:
    """To its own total, which fits it the same way again; not where nothing was changed."""
    fitted = fit(routine, target_ms, LEAD_IN_MS, doses)
    if fitted.routine == routine:
        assert fitted.routine.fitted_ms is None
    else:
        assert fitted.routine.fitted_ms == fitted.total_ms
        assert fit(routine, fitted.total_ms, LEAD_IN_MS, doses).total_ms == fitted.total_ms


@given(any_routine, targets, targets)
def test_more_time_is_never_a_shorter_session(routine: Routine, one_ms: int, other_ms: int) -> None:
    """Monotone in the target."""
    less, more = (fit(routine, ms, LEAD_IN_MS, Doses()).total_ms for ms in sorted((one_ms, other_ms)))
    assert less <= more


@given(any_routine, targets, any_doses)
def test_order_sides_and_floors_are_kept(routine: Routine, target_ms: int, doses: Doses) -> None:
    """What is left is what was there, in its order, with its sides; only optional steps are gone."""
    fitted = fit(routine, target_ms, LEAD_IN_MS, doses)
    left = iter(routine.each_step())
    for step in fitted.routine.each_step():
        made = next(made for made in left if made.exercise == step.exercise and _alike(made, step))
        if made.hold_ms is not None and step.hold_ms is not None:
            assert step.hold_ms >= min(made.hold_ms, max(20_000, doses.least_hold_ms))
            assert step.hold_ms <= max(made.hold_ms, 60_000)
    needed = [step.exercise for step in routine.each_step() if not step.optional]
    kept = [step.exercise for step in fitted.routine.each_step() if not step.optional]
    assert kept == needed


def _alike(made: Step, step: Step) -> bool:
    """Whether one is the other, but for hold, sets and range."""
    return replace(step, hold_ms=made.hold_ms, sets=made.sets, span=made.span) == made and (
        made.span is None or (step.span is not None and step.span.min_ms == made.span.min_ms)
    )


@given(any_routine, targets)
def test_every_change_is_told(routine: Routine, target_ms: int) -> None:
    """There are sentences exactly where something is different."""
    fitted = fit(routine, target_ms, LEAD_IN_MS, Doses())
    assert bool(fitted.changes) == (fitted.routine != routine)
    assert (fitted.summary == "As made.") == (fitted.routine == routine)
    assert all(sentence.endswith(".") for sentence in (fitted.summary, *fitted.changes))
