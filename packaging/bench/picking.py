"""How long the exercise picker keeps one waiting, with a thousand exercises."""

from __future__ import annotations

from row import Row
from told_by import told_by

OPEN_MS, KEY_MS = 150, 30


def rows(short: bool) -> list[Row]:
    """The slowest of several openings, and of the keys typed into each."""
    found = told_by("one_picker.py", "3" if short else "10")
    return [
        Row("picker with 1,000 exercises opened", found["open"], OPEN_MS, "ms"),
        Row("a key in it, to what is found painted", found["key"], KEY_MS, "ms"),
    ]
