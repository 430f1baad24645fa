"""From time to progress, glow and breath."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.tempo import BREATH_MS, EASE_MS, MATTE, breathing, glow, progress, resting
from tests.figure.figures import made, posed

HOLD = made()
SWING = posed(View.SIDE, {"r_hip": 0}, {"r_hip": 40})
CYCLE = posed(View.SIDE, {"r_hip": 0}, {"r_hip": 40}, motion=Motion.CYCLE)


@given(st.sampled_from([HOLD, SWING, CYCLE]), st.floats(0, 10_000_000), st.booleans())
def test_progress_and_glow_stay_in_bounds(figure: Figure, elapsed_ms: float, still: bool) -> None:
    """At any time of any session."""
    assert 0 <= progress(figure, elapsed_ms, still=still) <= 1
    assert 0 <= glow(figure, elapsed_ms, still=still) <= 1


def test_a_hold_is_held_and_breathes_a_little() -> None:
    """From start to held in its time; then a sway of about a hundredth, once a breath."""
    assert progress(HOLD, 0) == 0
    assert progress(HOLD, EASE_MS) == 1
    assert 0.98 < progress(HOLD, EASE_MS + BREATH_MS / 2) < 0.99
    assert progress(HOLD, EASE_MS + BREATH_MS) == pytest.approx(1)


def test_a_swing_goes_there_and_back() -> None:
    """Half the period there, half back."""
    assert [progress(SWING, ms) for ms in (0, 250, 500, 750, 1_000)] == [0, 0.5, 1, 0.5, 0]


def test_a_cycle_goes_round_at_the_tempo_of_the_step() -> None:
    """Its own period, or the step's."""
    assert progress(CYCLE, 1_250) == 0.25
    assert progress(CYCLE, 1_250, 2_000) == 0.625


def test_a_still_figure_shows_what_says_most() -> None:
    """A hold held, a cycle at its quarter, or where the figure itself says."""
    assert progress(HOLD, 0, still=True) == 1
    assert progress(CYCLE, 123, still=True) == 0.25
    assert resting(made(still=0.4)) == 0.4
    assert glow(HOLD, 0, still=True) == 1


def test_the_glow_comes_with_the_hold() -> None:
    """Matte while getting there, full when held, and a pulse that never goes out."""
    assert glow(HOLD, 0) == MATTE
    assert glow(HOLD, EASE_MS) == 1
    assert min(glow(HOLD, EASE_MS + ms) for ms in range(0, 10_000, 100)) > 0.85
    assert glow(SWING, 0) == 1


def test_a_breath_begins_and_ends_empty() -> None:
    """Full in its middle."""
    assert [round(breathing(ms), 6) for ms in (0, BREATH_MS / 2, BREATH_MS)] == [0, 1, 0]
