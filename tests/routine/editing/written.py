"""Routines exactly as a file can say them, and files with comments and spacing of a person, for property tests."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing.routine_text import routine_text
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.model import Ready, Round, Routine, Span, Step, When
from tests.routine.files import EXERCISES

PATH = Path("mine.toml")

_texts = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=12).map(
    str.strip
)
_lengths = st.one_of(st.sampled_from([20_000, 90_000, 720_000]), st.integers(100, 600_000))
_gaps = st.sampled_from([0, 300, 5_000, 8_000, 75_000])
_spans = st.builds(lambda a, more: Span(a, a + more), _lengths, st.sampled_from([0, 0, 500, 60_000, 300_000]))


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """A step that could have been read from a file."""
    exercise = draw(st.sampled_from(list(EXERCISES.values())))
    hold_ms = reps = rep_ms = span = ramp = None
    by_count = exercise.kind is Kind.DYNAMIC and draw(st.booleans())
    if exercise.kind is Kind.STATIC and draw(st.booleans()):
        hold_ms = draw(_lengths)
    elif by_count:
        reps, rep_ms = draw(st.integers(1, 30)), draw(st.sampled_from([None, 2_500, 3_000]))
    elif exercise.kind is not Kind.PNF:
        span = draw(_spans)
    if exercise.ramps:
        ramp = draw(st.sampled_from([None, *exercise.ramps]))
    orders = list(k.SIDE_ORDERS.values()) if exercise.sided else [k.BOTH_AT_ONCE]
    order = draw(st.sampled_from(orders))
    readies = st.one_of(_gaps.map(Ready), st.just(Ready(k.READY_MS, waits=True)))
    return Step(
        exercise=exercise,
        hold_ms=hold_ms,
        reps=reps,
        rep_ms=rep_ms,
        span=span,
        ramp=ramp,
        sets=draw(st.integers(1, 3)),
        rest_ms=draw(_gaps),
        sides=order.sides,
        alternate=order.alternate,
        ready=draw(readies),
        switch_ms=draw(_gaps),
        note=draw(_texts),
        optional=draw(st.booleans()),
    )


rounds = st.builds(Round, st.integers(1, 4), st.lists(steps(), min_size=1, max_size=3).map(tuple), _gaps)
routines: st.SearchStrategy[Routine] = st.builds(
    Routine,
    id=st.just("mine"),
    name=_texts.filter(bool),
    when=st.sampled_from(When),
    steps=st.lists(st.one_of(steps(), rounds), min_size=1, max_size=4).map(tuple),
    about=st.lists(_texts.filter(bool), max_size=2).map("\n".join),
    path=st.just(PATH),
    tags=st.lists(_texts.filter(bool), max_size=2).map(tuple),
)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A routine file as a person left it: comments, blank lines and spaces of their own."""
    lines = []
    in_text = False
    for line in routine_text(draw(routines)).split("\n")[:-1]:
        if '"""' in line:
            in_text = not in_text
        elif not in_text and draw(st.integers(0, 3)) == 0:
            lines += draw(st.sampled_from([["# a word of mine"], [""], ["", "# apart", ""], ["  # set in"]]))
        is_key = " = " in line and not in_text and '"""' not in line and not line.startswith("#")
        lines.append(line + draw(st.sampled_from(["", "", "  # why", "   "])) if is_key else line)
    text = "\n".join(lines) + draw(st.sampled_from(["\n", "", "\n\n# the end\n"]))
    return draw(st.sampled_from([text, text.replace("\n", "\r\n")]))
