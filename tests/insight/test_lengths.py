from __future__ import annotations

import pytest

from stretchtimer.insight.lengths import clock_words


@pytest.mark.parametrize(
    ("ms", "words"), [(0, "0:00"), (40_999, "0:40"), (90_000, "1:30"), (725_000, "12:05"), (-1, "0:00")]
)
def test_lengths_read_as_on_a_clock(ms: int, words: str) -> None:
    """Cut to whole seconds."""
    assert clock_words(ms) == words
