"""A sound at another rate: the same tone, as loud, and nothing that was not there."""

from __future__ import annotations

from math import log10, pi, sin

import pytest

from stretchtimer.audio.pcm import RATE
from stretchtimer.audio.resampling import resampled


def sine(pitch: float, rate: int, seconds: float = 0.2) -> list[float]:
    """A tone as loud as can be."""
    return [sin(2 * pi * pitch * n / rate) for n in range(round(rate * seconds))]


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000])
def test_a_tone_is_the_same_tone(rate: int) -> None:
    """Sample for sample, but at its ends, where there is nothing to lean on."""
    made, wanted = resampled(sine(1_000, rate), rate, RATE), sine(1_000, RATE)
    assert abs(len(made) - len(wanted)) <= 1
    middle = slice(200, len(wanted) - 200)
    worst = max(abs(a - b) for a, b in zip(made[middle], wanted[middle], strict=True))
    assert 20 * log10(worst) < -60


def test_what_the_new_rate_cannot_hold_is_left_out() -> None:
    """It would come back as a whistle that nobody recorded."""
    made = resampled(sine(15_000, 48_000), 48_000, RATE)
    assert 20 * log10(max(map(abs, made[200:-200]))) < -60


def test_at_the_same_rate_nothing_changes() -> None:
    """No sample is touched."""
    assert resampled([0.0, 0.5, -1.0], RATE, RATE) == [0.0, 0.5, -1.0]
