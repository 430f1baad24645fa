"""Digits large enough to be read from the mat."""

from __future__ import annotations

_ROWS = {
    "0": "█▀▀█ █  █ █  █ █  █ █▄▄█",
    "1": " ▀█    █    █    █   ▄█▄",
    "2": "▀▀▀█    █ █▀▀▀ █    █▄▄▄",
    "3": "▀▀▀█    █ ▀▀▀█    █ ▄▄▄█",
    "4": "█  █ █  █ ▀▀▀█    █    █",
    "5": "█▀▀▀ █    ▀▀▀█    █ ▄▄▄█",
    "6": "█▀▀▀ █    █▀▀█ █  █ █▄▄█",
    "7": "▀▀▀█    █    █    █    █",
    "8": "█▀▀█ █  █ █▀▀█ █  █ █▄▄█",
    "9": "█▀▀█ █  █ ▀▀▀█    █ ▄▄▄█",
}
HEIGHT = 5
_COLON = ("   ", " ▀ ", "   ", " ▀ ", "   ")


def large(text: str) -> tuple[str, ...]:
    """`text`, made of digits and colons, as HEIGHT rows of block letters."""
    glyphs = [_COLON if letter == ":" else _glyph(letter) for letter in text]
    return tuple("  ".join(glyph[row] for glyph in glyphs).rstrip() for row in range(HEIGHT))


def _glyph(digit: str) -> tuple[str, ...]:
    rows = _ROWS[digit]
    return tuple(rows[start : start + 4].ljust(4) for start in range(0, 5 * HEIGHT, 5))
