"""Days, months and numbers as the person's language writes them.

What stands here is in English; `make translations` puts the other languages' words into the catalogues, out of the
Unicode CLDR as Babel has it. The program itself so gets by without its tables, which take 6 MiB.
"""

from __future__ import annotations

from typing import Literal

from stretchtimer.config.language import PSEUDO_MIRRORED
from stretchtimer.config.translations import _, language, pgettext

Width = Literal["wide", "abbreviated"]

_PLAIN = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", PSEUDO_MIRRORED})


def weekday_names(width: Width) -> tuple[str, ...]:
    """The days of the week from Monday on: "Monday", or "Mon"."""
    if width == "wide":
        return (
            pgettext("wide day", "Monday"),
            pgettext("wide day", "Tuesday"),
            pgettext("wide day", "Wednesday"),
            pgettext("wide day", "Thursday"),
            pgettext("wide day", "Friday"),
            pgettext("wide day", "Saturday"),
            pgettext("wide day", "Sunday"),
        )
    return (
        pgettext("abbreviated day", "Mon"),
        pgettext("abbreviated day", "Tue"),
        pgettext("abbreviated day", "Wed"),
        pgettext("abbreviated day", "Thu"),
        pgettext("abbreviated day", "Fri"),
        pgettext("abbreviated day", "Sat"),
        pgettext("abbreviated day", "Sun"),
    )


def month_name(month: int, width: Width) -> str:
    """The month, from 1 to 12, as it stands in a date: "November", or "Nov"."""
    return (_wide_months() if width == "wide" else _abbreviated_months())[month - 1]


def number_text(value: float, decimals: int, least: int = 0) -> str:
    """A number with at most so many decimals: "1.5", in German "1,5"; "2" where nothing follows the point.

    With `least`, so many stand there always: "2.0".
    """
    whole, _point, rest = f"{value:.{decimals}f}".partition(".")
    rest = rest[:least] + rest[least:].rstrip("0")
    return whole + decimal_sign() + rest if rest else whole


def decimal_sign() -> str:
    """What stands before the decimals: a point, in German a comma."""
    return pgettext("number", ".")


def amount_text(number: int | str, unit: str) -> str:
    """A number of something: "8 s", in Japanese "8秒"."""
    return _("{number} {unit}").format(number=number, unit=unit)


def plain_signs(typed: str) -> str:
    """Digits, signs and letters that a keyboard for Chinese or Japanese made wide, as the usual ones."""
    return typed.translate(_PLAIN)


def is_right_to_left() -> bool:
    """Whether the language is written from right to left."""
    return language() in RIGHT_TO_LEFT


def _wide_months() -> tuple[str, ...]:
    return (
        pgettext("wide month", "January"),
        pgettext("wide month", "February"),
        pgettext("wide month", "March"),
        pgettext("wide month", "April"),
        pgettext("wide month", "May"),
        pgettext("wide month", "June"),
        pgettext("wide month", "July"),
        pgettext("wide month", "August"),
        pgettext("wide month", "September"),
        pgettext("wide month", "October"),
        pgettext("wide month", "November"),
        pgettext("wide month", "December"),
    )


def _abbreviated_months() -> tuple[str, ...]:
    return (
        pgettext("abbreviated month", "Jan"),
        pgettext("abbreviated month", "Feb"),
        pgettext("abbreviated month", "Mar"),
        pgettext("abbreviated month", "Apr"),
        pgettext("abbreviated month", "May"),
        pgettext("abbreviated month", "Jun"),
        pgettext("abbreviated month", "Jul"),
        pgettext("abbreviated month", "Aug"),
        pgettext("abbreviated month", "Sep"),
        pgettext("abbreviated month", "Oct"),
        pgettext("abbreviated month", "Nov"),
        pgettext("abbreviated month", "Dec"),
    )
