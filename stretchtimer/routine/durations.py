"""Durations as people write them, to and from milliseconds: 20, "20 s", "1:30", "1 h 10 min", "5-10 min"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isnan
from types import MappingProxyType

from stretchtimer.config.translations import _
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, SHORTEST_MS
from stretchtimer.routine.model import Span
from stretchtimer.routine.wording import Unfit

_LONGEST_WRITTEN = 60  # characters
_UNITS: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1_000),
        **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60_000),
        **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3_600_000),
    }
)
_AMOUNT = r"[0-9]+(?:\.[0-9]+)?"
_CLOCK = re.compile(rf"(?:([0-9]+):)?([0-9]+):({_AMOUNT})")
_PIECE = re.compile(rf"({_AMOUNT}) *([a-z]+) *")
_BARE = re.compile(_AMOUNT)
_RANGE = re.compile(r" *[-–] *")


def format_ms(ms: int) -> str:
    """`ms` the way the files have it: "20 s", "1 min 30 s", "1 h 10 min". `parse_ms` reads it back."""
    hours, rest = divmod(ms, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    pieces = [f"{count} {unit}" for count, unit in ((hours, "h"), (minutes, "min")) if count]
    if rest or not pieces:
        pieces.append(f"{Decimal(rest) / 1_000:f} s")
    return " ".join(pieces)


@dataclass(frozen=True, slots=True)
class Notation:
    """A way to write durations: `text` writes milliseconds, `in_files` says what was written as the files do."""

    text: Callable[[int], str]
    in_files: Callable[[str], str]


FILES = Notation(format_ms, lambda written: written.strip().lower())


def parse_ms(
    value: object,
    *,
    longest_ms: int = LONGEST_ROUTINE_MS,
    zero: bool = False,
    notation: Notation = FILES,
) -> int:
    """One duration in milliseconds, rounded to the nearest. A bare number, in quotes or not, is seconds.

    Raises `Unfit` for what is no duration, for one below zero or above `longest_ms`, for one shorter than a tenth of
    a second, and, unless `zero` allows it, for zero.
    """
    try:
        ms = _of_value(value, notation)
    except _NoDurationError:
        raise _no_duration(value, notation) from None
    return _in_bounds(ms, value, longest_ms, zero, notation)


def parse_span(value: object, *, longest_ms: int = LONGEST_ROUTINE_MS) -> Span:
    """A duration, or with "5-10 min" a shortest and a longest one.

    A first part without a unit takes that of the second. Raises `Unfit` as `parse_ms` does, and where the first is
    longer than the second.
    """
    ends = _RANGE.split(value.strip().lower()) if isinstance(value, str) else []
    if len(ends) != 2 or not all(ends):
        ms = parse_ms(value, longest_ms=longest_ms)
        return Span(ms, ms)
    try:
        both = _of_range(ends[0], ends[1])
    except _NoDurationError:
        raise _no_duration(value, FILES) from None
    low, high = (_in_bounds(end, value, longest_ms, zero=False, notation=FILES) for end in both)
    if low > high:
        raise Unfit.found(value, _("the shorter time first"))
    return Span(low, high)


class _NoDurationError(Exception):
    """Inside this module: what was found is none."""


def _no_duration(value: object, notation: Notation) -> Unfit:
    expected = _('a time such as 20, "{seconds}", "1:30" or "{minutes}"')
    seconds, minutes = notation.text(20_000), notation.text(300_000)
    return Unfit.found(value, expected.format(seconds=seconds, minutes=minutes))


def _of_value(value: object, notation: Notation) -> Decimal:
    if isinstance(value, str):
        return _of_text(notation.in_files(value))
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _NoDurationError
    return _of_number(value)


def _of_number(seconds: float) -> Decimal:
    """Milliseconds of a bare number; what no duration comes near is as good as endless, and cheaper to hold."""
    if abs(seconds) > LONGEST_ROUTINE_MS:
        return Decimal("Infinity") if seconds > 0 else Decimal("-Infinity")
    if isnan(seconds):
        raise _NoDurationError
    return Decimal(str(seconds)) * 1_000


def _of_text(text: str) -> Decimal:
    """Milliseconds of one duration in lower case."""
    if len(text) > _LONGEST_WRITTEN:
        raise _NoDurationError
    if text.startswith("-"):
        return -abs(_of_text(text[1:].lstrip()))
    if _BARE.fullmatch(text):
        return Decimal(text) * 1_000
    clock = _CLOCK.fullmatch(text)
    return _of_clock(clock) if clock else _of_pieces(text)


def _of_clock(clock: re.Match[str]) -> Decimal:
    """Milliseconds of "m:ss" or "h:mm:ss"."""
    hours, minutes, seconds = clock.groups()
    two_digits = len(seconds.partition(".")[0]) == 2 and (hours is None or len(minutes) == 2)
    if not two_digits or Decimal(seconds) >= 60 or (hours and Decimal(minutes) >= 60):
        raise _NoDurationError
    return (Decimal(hours or 0) * 3_600 + Decimal(minutes) * 60 + Decimal(seconds)) * 1_000


def _of_pieces(text: str) -> Decimal:
    """Milliseconds of "1 h 10 min": each unit once, the largest first."""
    total, at, last = Decimal(0), 0, 3_600_001
    while at < len(text):
        piece = _PIECE.match(text, at)
        unit = _UNITS.get(piece[2]) if piece else None
        if piece is None or unit is None or unit >= last:
            raise _NoDurationError
        total, at, last = total + Decimal(piece[1]) * unit, piece.end(), unit
    if not text:
        raise _NoDurationError
    return total


def _of_range(low: str, high: str) -> tuple[Decimal, Decimal]:
    if _BARE.fullmatch(low) and not _BARE.fullmatch(high):
        piece = _PIECE.fullmatch(high)
        if piece is None:  # "5-6:30" could mean seconds or minutes: better asked than guessed
            raise _NoDurationError
        low = f"{low} {piece[2]}"
    return _of_text(low), _of_text(high)


def _in_bounds(ms: Decimal, found: object, longest_ms: int, zero: bool, notation: Notation) -> int:
    if ms < 0:
        raise Unfit.found(found, _("zero or more") if zero else _("a time above zero"))
    if ms == 0 and zero:
        return 0
    if ms < SHORTEST_MS:
        raise Unfit.found(found, _("at least {shortest}").format(shortest=notation.text(SHORTEST_MS)))
    if ms > longest_ms:
        raise Unfit.found(found, _("at most {longest}").format(longest=notation.text(longest_ms)))
    return round(ms)
