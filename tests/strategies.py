"""Any routine a person could write, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from stretchtimer.routine.model import Ready, Round, Routine, Span, Step
from tests.routines import (
    BIKE,
    BOTH,
    BREATHING,
    BUTTERFLY,
    CALF,
    EASY_TO_STEADY,
    LEFT,
    PNF_CALF,
    RIGHT,
    SQUAT,
    routine_of,
)

_readies = st.one_of(
    st.integers(0, 12_000).map(Ready), st.just(Ready(8_000, waits=True)), st.just(Ready(0, waits=True))
)
_sides = st.sampled_from([(RIGHT, LEFT), (LEFT, RIGHT), (RIGHT,), (LEFT,)])
_gaps = st.sampled_from([0, 300, 1_000, 3_000, 5_000, 10_000])

_holds = st.builds(
    Step,
    exercise=st.just(CALF),
    hold_ms=st.integers(1_000, 90_000),
    sets=st.integers(1, 3),
    rest_ms=_gaps,
    sides=_sides,
    alternate=st.booleans(),
    ready=_readies,
    switch_ms=_gaps,
)
_both = st.builds(Step, exercise=st.just(BUTTERFLY), hold_ms=st.integers(1_000, 60_000), ready=_readies)
_reps = st.builds(
    Step,
    exercise=st.just(SQUAT),
    reps=st.integers(1, 20),
    rep_ms=st.one_of(st.none(), st.integers(500, 7_000)),
    sets=st.integers(1, 3),
    rest_ms=_gaps,
    ready=_readies,
)
_cardio = st.builds(
    Step,
    exercise=st.just(BIKE),
    span=st.builds(
        lambda least, more: Span(least, least + more), st.integers(5_000, 400_000), st.integers(0, 300_000)
    ),
    ramp=st.sampled_from([None, EASY_TO_STEADY]),
    sides=st.just((BOTH,)),
    ready=_readies,
)
_breath = st.builds(
    Step, exercise=st.just(BREATHING), span=st.integers(1_000, 90_000).map(lambda ms: Span(ms, ms))
)
_pnf = st.builds(Step, exercise=st.just(PNF_CALF), sides=_sides, sets=st.integers(1, 2), switch_ms=_gaps)

steps = st.one_of(_holds, _both, _reps, _cardio, _breath, _pnf)
rounds = st.builds(
    Round, rounds=st.integers(1, 3), steps=st.lists(steps, min_size=1, max_size=3).map(tuple), rest_ms=_gaps
)
routines: st.SearchStrategy[Routine] = st.lists(st.one_of(steps, rounds), min_size=1, max_size=5).map(
    lambda items: routine_of(*items)
)
