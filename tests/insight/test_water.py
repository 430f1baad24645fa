from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.water import GLASS_ML, MEN_ML, WOMEN_ML, hint, litres, water
from stretchtimer.journal.diary import Drink
from tests.insight.made import EVENING, HOUR


def test_the_day_s_glasses_add_up() -> None:
    """Five of a quarter and one of 150: 1.4 of 2.2 litres, and the last one drunk can be taken back."""
    glasses = [Drink(at=EVENING - hour * HOUR, millilitres=250) for hour in range(5)]
    day = water([*glasses, Drink(at=EVENING - 9 * HOUR, millilitres=150)])
    assert (day.drunk_ml, day.target_ml, day.latest) == (1_400, WOMEN_ML, glasses[0])
    assert day.words == "1.4 of 2.2 L"
    assert day.share == pytest.approx(14 / 22)


def test_the_targets_are_those_of_the_article() -> None:
    """Three litres and 2.2; a glass is a quarter of a litre."""
    assert (MEN_ML, WOMEN_ML, GLASS_ML) == (3_000, 2_200, 250)


def test_nothing_drunk_leaves_nothing_to_take_back() -> None:
    """And the target may be that of the article for men, or the person's own."""
    day = water([], MEN_ML)
    assert (day.drunk_ml, day.share, day.latest, day.words) == (0, 0.0, None, "0.0 of 3.0 L")
    assert water([Drink(at=EVENING, millilitres=1_800)], 1_500).share == 1.2


@pytest.mark.parametrize(
    ("ml", "words"), [(249, "0.2"), (250, "0.3"), (950, "1.0"), (2_200, "2.2"), (12_340, "12.3")]
)
def test_litres_have_one_place(ml: int, words: str) -> None:
    """Rounded half up."""
    assert litres(ml) == words


@given(st.integers(0, 100_000))
def test_litres_are_never_off_by_more_than_half_a_tenth(ml: int) -> None:
    """Whatever was drunk."""
    assert abs(float(litres(ml)) * 1_000 - ml) <= 50.001


def test_the_target_comes_with_a_word_of_care() -> None:
    """More if you sweat; and who should ask first."""
    assert "sweat" in hint() and "kidney" in hint()
