"""Numbers and times as the steppers have them: how they are read, and what is next."""

from __future__ import annotations

from collections.abc import Callable

from stretchtimer.config.regional import plain_signs
from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Number
from stretchtimer.routine.local_durations import local_ms_text, parse_local_ms
from stretchtimer.routine.wording import Unfit

# Up to a length, the step between two values, both in milliseconds.
_COARSE = ((10_000, 1_000), (120_000, 5_000), (600_000, 30_000), (1 << 62, 60_000))
_FINE = ((10_000, 500), (1 << 62, 5_000))


def time(longest_ms: int, *, zero: bool = False, fine: bool = False) -> Number[int | None]:
    """A time up to `longest_ms`; `fine` for the seconds of a movement."""
    steps = _FINE if fine else _COARSE

    def stepped(ms: int | None, way: int) -> int | None:
        at = (ms or 0) - (way < 0)
        step = next(step for most, step in steps if at < most)
        number = (ms or 0) // step + 1 if way > 0 else -(-(ms or 0) // step) - 1
        return min(max(number * step, 0 if zero else step), longest_ms)

    return Number(
        lambda ms: "" if ms is None else local_ms_text(ms),
        lambda text: parse_local_ms(text, longest_ms=longest_ms, zero=zero),
        stepped,
    )


def count(most: int) -> Number[int | None]:
    """A whole number from 1 to `most`."""
    return Number(
        lambda number: "" if number is None else str(number),
        _whole(most),
        lambda number, way: min(max((number or 0) + way, 1), most),
    )


def _whole(most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        expected = _("a whole number from {least} to {most}").format(least=1, most=most)
        digits = plain_signs(text).strip()
        if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(most))):
            raise Unfit.found(text.strip(), expected)
        if not 1 <= int(digits) <= most:
            raise Unfit.found(int(digits), expected)
        return int(digits)

    return read
