"""Days, months and numbers as the person's language writes them, by the Unicode CLDR that Babel brings."""

from __future__ import annotations

from functools import cache
from typing import Literal

from babel import Locale
from babel.numbers import format_decimal

from stretchtimer.config.language import ENGLISH, LANGUAGES, PSEUDO_MIRRORED
from stretchtimer.config.translations import language

Width = Literal["wide", "abbreviated"]


@cache
def _locale() -> Locale:
    return Locale.parse(language() if language() in LANGUAGES else ENGLISH)


def weekday_names(width: Width) -> tuple[str, ...]:
    """The days of the week from Monday on: "Monday", or "Mon"."""
    names = _locale().days["stand-alone"][width]
    return tuple(names[day] for day in range(7))


def month_name(month: int, width: Width) -> str:
    """The month, from 1 to 12, as it stands in a date: "November", or "Nov"."""
    if _locale().language == "zh":
        width = "abbreviated"  # 11月: written out, it is read as the name of a month alone
    name: str = _locale().months["format"][width][month]
    return name


def number_text(value: float, decimals: int, least: int = 0) -> str:
    """A number with at most so many decimals: "1.5", in German "1,5"; "2" where nothing follows the point.

    With `least`, so many stand there always: "2.0".
    """
    pattern = "0." + "0" * least + "#" * (decimals - least)
    return format_decimal(value, format=pattern, locale=_locale())


def is_right_to_left() -> bool:
    """Whether the language is written from right to left."""
    return language() == PSEUDO_MIRRORED or _locale().text_direction == "rtl"
