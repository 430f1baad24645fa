"""Lengths of time as sentences have them."""

from __future__ import annotations


def clock_words(ms: int) -> str:
    """A length in milliseconds, cut to whole seconds: "0:40", "1:30", "12:05"."""
    minutes, seconds = divmod(max(ms, 0) // 1_000, 60)
    return f"{minutes}:{seconds:02}"
