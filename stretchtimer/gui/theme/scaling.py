"""Type styles where words grow with what they stand around, and not only with the size of text that was chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TypeStyle

LEAST_PX = 12
LARGEST = 1.2  # of words that lie close around something else, whatever size of text was chosen


@lru_cache(maxsize=512)
def scaled(style: TypeStyle, scale: float, text_scale: float = 1.0) -> TypeStyle:
    """A type style, `scale` times as large, but not smaller than can be read where text is `text_scale` as large."""
    px = max(round(style.px * scale), round(min(style.px, LEAST_PX) / text_scale))
    return replace(style, px=px, line=round(style.line * px / style.px))


def held(theme: Theme, scale: float) -> float:
    """The scale of type styles where there is no room to grow as far as the size of text that was chosen."""
    return scale * min(LARGEST / theme.text_scale, 1.0)
