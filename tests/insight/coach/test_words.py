"""Lengths in the coach's sentences."""

from __future__ import annotations

import pytest

from stretchtimer.insight.coach.words import length


@pytest.mark.parametrize(
    ("ms", "told"),
    [
        (500, "0.5 s"),
        (1_000, "1 s"),
        (25_400, "25 s"),
        (60_000, "1 min"),
        (90_000, "1 min 30 s"),
        (3_600_000, "1 h"),
        (4_200_000, "1 h 10 min"),
        (3_661_000, "1 h 1 min 1 s"),
    ],
)
def test_a_length_is_told_in_whole_seconds(ms: int, told: str) -> None:
    """Only what is shorter than one has a part of it."""
    assert length(ms) == told
