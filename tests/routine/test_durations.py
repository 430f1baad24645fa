from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.durations import format_ms, parse_ms, parse_span
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, SHORTEST_MS
from stretchtimer.routine.model import Span
from stretchtimer.routine.wording import Unfit


@pytest.mark.parametrize(
    ("written", "ms"),
    [
        (20, 20_000),
        (1.5, 1_500),
        (0.1, 100),
        ("20", 20_000),
        ("20 s", 20_000),
        ("20s", 20_000),
        (" 20  sec ", 20_000),
        ("20 Seconds", 20_000),
        ("1.5 s", 1_500),
        ("1:30", 90_000),
        ("0:05", 5_000),
        ("90:00", 5_400_000),
        ("1:10:00", 4_200_000),
        ("1:02.5", 62_500),
        ("2 min", 120_000),
        ("2m", 120_000),
        ("1.5 minutes", 90_000),
        ("1 min 30 s", 90_000),
        ("1 h 10 min", 4_200_000),
        ("1h10min5s", 4_205_000),
        ("24 h", 86_400_000),
    ],
)
def test_durations_read_as_people_write_them(written: object, ms: int) -> None:
    """Numbers are seconds; units, clocks and mixtures of units are understood."""
    assert parse_ms(written) == ms


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (-20, "found -20, expected a time above zero"),
        ("-20 s", 'found "-20 s", expected a time above zero'),
        ("--20 s", 'found "--20 s", expected a time above zero'),
        (0, "found 0, expected at least 0.1 s"),
        ("0 s", 'found "0 s", expected at least 0.1 s'),
        (0.01, "found 0.01, expected at least 0.1 s"),
        ("25 h", 'found "25 h", expected at most 24 h'),
        (86_401, "found 86401, expected at most 24 h"),
        (10**400, "found a huge number, expected at most 24 h"),
        pytest.param(-(10**5_000), "found a huge number, expected a time above zero", id="far below zero"),
        (float("inf"), "found a huge number, expected at most 24 h"),
        (float("-inf"), "found a huge number, expected a time above zero"),
        (float("nan"), "found nan, expected a time such as"),
        (True, "found true, expected a time such as"),
        (False, "found false, expected a time such as"),
        ([20], "found a list, expected a time such as"),
        ({"s": 20}, "found a table, expected a time such as"),
        (datetime.time(1, 30), "found a date or a time of day (01:30:00, without quotes), expected a time"),
        ("", 'found "", expected a time such as'),
        ("-", 'found "-", expected a time such as'),
        ("soon", 'found "soon", expected a time such as 20, "20 s", "1:30" or "5 min"'),
        ("20 parsecs", "expected a time such as"),
        ("1,5 s", "expected a time such as"),
        ("30 s 1 min", "expected a time such as"),
        ("1 min 1 min", "expected a time such as"),
        ("1 min 30", "expected a time such as"),
        ("1:5", "expected a time such as"),
        ("1:90", "expected a time such as"),
        ("1:5:00", "expected a time such as"),
        ("1:75:00", "expected a time such as"),
        ("5-10 min", "expected a time such as"),
        ("٣ s", "expected a time such as"),
        ("9" * 5_000, 'found "999999999999999999999999999999999999999…", expected a time such as'),
        ("a\nb\x1b", r'found "a\nb\x1b", expected a time such as'),
    ],
)
def test_what_is_no_duration_is_told_in_a_sentence(written: object, said: str) -> None:
    """The sentence names what was found and what was expected, whatever was found."""
    with pytest.raises(Unfit, match=re.escape(said)):
        parse_ms(written)


def test_zero_can_be_allowed() -> None:
    """Where none is a sensible answer, zero is read; below zero is not."""
    assert parse_ms(0, zero=True) == 0
    assert parse_ms("0 s", zero=True) == 0
    with pytest.raises(Unfit, match="expected zero or more"):
        parse_ms(-1, zero=True)


def test_a_key_can_have_a_bound_of_its_own() -> None:
    """The bound itself still fits; a millisecond more does not."""
    assert parse_ms("1 h", longest_ms=3_600_000) == 3_600_000
    with pytest.raises(Unfit, match="expected at most 1 h"):
        parse_ms(3600.001, longest_ms=3_600_000)


@pytest.mark.parametrize(
    ("written", "span"),
    [
        ("5-10 min", Span(300_000, 600_000)),
        ("5 - 10 min", Span(300_000, 600_000)),
        ("5–10 min", Span(300_000, 600_000)),
        ("5 min - 10 min", Span(300_000, 600_000)),
        ("30 s - 1 min", Span(30_000, 60_000)),
        ("1:00-1:30", Span(60_000, 90_000)),
        ("300-600", Span(300_000, 600_000)),
        ("1 h - 1 h 30 min", Span(3_600_000, 5_400_000)),
        ("5-5 min", Span(300_000, 300_000)),
        ("3 min", Span(180_000, 180_000)),
        (20, Span(20_000, 20_000)),
    ],
)
def test_a_range_has_a_shortest_and_a_longest(written: object, span: Span) -> None:
    """A first part without a unit takes that of the second; a single duration is both ends."""
    assert parse_span(written) == span


def test_only_a_true_range_is_open() -> None:
    """The person chooses when to finish only where there is something to choose."""
    assert parse_span("5-10 min").is_open
    assert not parse_span("5-5 min").is_open
    assert not parse_span("5 min").is_open


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("10-5 min", 'found "10-5 min", expected the shorter time first'),
        ("0-10 min", 'found "0-10 min", expected at least 0.1 s'),
        ("5-6:30", "expected a time such as"),
        ("5-", "expected a time such as"),
        ("-5-10 min", "expected a time above zero|expected a time such as"),
        ("1-2-3 min", "expected a time such as"),
        ("5-10 parsecs", "expected a time such as"),
        ("5-30 h", "expected at most 24 h"),
        (None, "expected a time such as"),
    ],
)
def test_what_is_no_range_is_told_in_a_sentence(written: object, said: str) -> None:
    """Nothing is guessed: a range that could mean two things is refused."""
    with pytest.raises(Unfit, match=said):
        parse_span(written)


@pytest.mark.parametrize(
    ("ms", "written"),
    [
        (0, "0 s"),
        (1_500, "1.5 s"),
        (20_000, "20 s"),
        (60_000, "1 min"),
        (90_000, "1 min 30 s"),
        (4_200_000, "1 h 10 min"),
        (3_600_001, "1 h 0.001 s"),
    ],
)
def test_durations_are_written_plainly(ms: int, written: str) -> None:
    """Only the units that are needed, the largest first."""
    assert format_ms(ms) == written


@given(st.integers(SHORTEST_MS, LONGEST_ROUTINE_MS))
def test_what_is_written_reads_back(ms: int) -> None:
    """No duration changes on its way through a file."""
    assert parse_ms(format_ms(ms)) == ms


@given(st.integers(SHORTEST_MS, LONGEST_ROUTINE_MS), st.integers(SHORTEST_MS, LONGEST_ROUTINE_MS))
def test_ranges_read_back(one: int, other: int) -> None:
    """Two durations with a dash between them are that range."""
    low, high = sorted((one, other))
    assert parse_span(f"{format_ms(low)} - {format_ms(high)}") == Span(low, high)


@given(st.one_of(st.text(), st.integers(), st.floats(), st.none(), st.booleans(), st.binary()))
def test_anything_else_is_a_duration_or_a_sentence(value: object) -> None:
    """Whatever a file holds, the answer is a duration within bounds or one clear line."""
    try:
        said = None if SHORTEST_MS <= parse_span(value).min_ms <= LONGEST_ROUTINE_MS else "out of bounds"
    except Unfit as unfit:
        said = str(unfit)
    assert said is None or (said.startswith("found ") and "expected" in said and said.isprintable())
