"""Durations in the person's language: what is shown can be typed, and so can what files have."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config.language import ENGLISH, LANGUAGES, PSEUDO, PSEUDO_MIRRORED
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, SHORTEST_MS
from stretchtimer.routine.local_durations import local_ms_text, localized, parse_local_ms
from stretchtimer.routine.wording import Unfit
from tests.speaking import speaking

TAGS = (*LANGUAGES, PSEUDO, PSEUDO_MIRRORED)
PIECES = st.tuples(
    st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), st.sampled_from((0, 1, 50, 500))
)
OF_PIECES = PIECES.map(lambda p: ((p[0] * 60 + p[1]) * 60 + p[2]) * 1_000 + p[3])
UP_TO_A_DAY = st.one_of(
    st.integers(SHORTEST_MS, LONGEST_ROUTINE_MS), OF_PIECES.filter(lambda ms: ms >= SHORTEST_MS)
)


@pytest.mark.parametrize("tag", TAGS)
@given(ms=UP_TO_A_DAY)
def test_what_is_shown_and_what_files_have_is_read_as_the_same_time(tag: str, ms: int) -> None:
    """In every language, to the millisecond, for every time up to a day."""
    with speaking(tag):
        assert parse_local_ms(local_ms_text(ms)) == ms
        assert parse_local_ms(format_ms(ms)) == ms
        assert parse_local_ms(localized(format_ms(ms))) == ms


@given(ms=st.integers(0, LONGEST_ROUTINE_MS))
def test_in_english_they_are_shown_as_files_have_them(ms: int) -> None:
    """Who types in fields then knows how to write a file."""
    with speaking(ENGLISH):
        assert local_ms_text(ms) == format_ms(ms)


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("de", ["0 s", "1,5 s", "20 s", "1 min 30 s", "1 h 10 min", "1 h 5 s", "1 h 1 min 5 s"]),
        (
            "zh_CN",
            ["0 秒", "1.5 秒", "20 秒", "1 分 30 秒", "1 小时 10 分钟", "1 小时 5 秒", "1 小时 1 分 5 秒"],
        ),
        ("ja", ["0秒", "1.5秒", "20秒", "1分30秒", "1時間10分", "1時間5秒", "1時間1分5秒"]),
    ],
)
def test_they_are_written_as_the_language_does(tag: str, told: list[str]) -> None:
    """Its units, its blanks, its decimal sign."""
    with speaking(tag):
        times = (0, 1_500, 20_000, 90_000, 4_200_000, 3_605_000, 3_665_000)
        assert [local_ms_text(ms) for ms in times] == told


@pytest.mark.parametrize(
    ("tag", "typed", "ms"),
    [
        ("ja", "20秒", 20_000),
        ("ja", "１分３０秒", 90_000),
        ("ja", "１：３０", 90_000),
        ("ja", " 20\u3000秒 ", 20_000),
        ("ja", "20 s", 20_000),
        ("ja", "45", 45_000),
        ("zh_CN", "1分钟30秒", 90_000),
        ("zh_CN", "1 小时", 3_600_000),
        ("zh_CN", "1．5 秒", 1_500),
        ("de", "1,5 s", 1_500),
        ("de", "1.5 s", 1_500),
        ("de", "1,5", 1_500),
        ("de", "1:02,5", 62_500),
        ("de", "2 MIN", 120_000),
        ("de", "1 min 30 sec", 90_000),
        ("fr", "1\u00a0min\u202f30\u2009s", 90_000),
        ("en", "2 minutes", 120_000),
    ],
)
def test_they_are_typed_with_any_keyboard(tag: str, typed: str, ms: int) -> None:
    """Wide digits, blanks that do not break, the comma before decimals, plain seconds, and the files' way."""
    with speaking(tag):
        assert parse_local_ms(typed) == ms


@pytest.mark.parametrize(
    ("tag", "typed", "said"),
    [
        ("en", "soon", 'found "soon", expected a time such as 20, "20 s", "1:30" or "5 min"'),
        ("en", "1,5 s", "expected a time such as"),
        ("de", "bald", '"bald" gefunden, erwartet: eine Zeit wie 20, "20 s", "1:30" oder "5 min"'),
        ("de", "0,01", "erwartet: mindestens 0,1 s"),
        ("ja", "すぐ", '"すぐ"は使えません。20、"20秒"、"1:30"、"5分"のような時間を指定してください'),
        ("ja", "30秒1分", '"30秒1分"は使えません'),
        ("ja", "２時間", '"２時間"は使えません。1時間以下の時間を指定してください'),
        ("zh_CN", "2 小时", "最多 1 小时"),
        ("ja", "秒" * 5_000, '"秒秒秒'),
    ],
)
def test_what_cannot_be_is_told_in_a_form_that_can_be_typed(tag: str, typed: str, said: str) -> None:
    """As it was typed, and as the language writes what is expected."""
    with speaking(tag), pytest.raises(Unfit, match=re.escape(said)):
        parse_local_ms(typed, longest_ms=3_600_000)


@pytest.mark.parametrize(
    ("tag", "written", "shown"),
    [
        ("en", "1:30", "1:30"),
        ("en", 20, "20"),
        ("de", "1:30", "1:30"),
        ("de", "1.5 s", "1,5 s"),
        ("ja", "1:30", "1分30秒"),
        ("ja", 20, "20秒"),
        ("ja", 0, "0秒"),
        ("ja", "own", "own"),
        ("ja", "", ""),
    ],
)
def test_what_a_file_has_is_shown_in_the_language(tag: str, written: object, shown: str) -> None:
    """As it stands there where that is how the language writes it, and if it is no time at all."""
    with speaking(tag):
        assert localized(written) == shown
