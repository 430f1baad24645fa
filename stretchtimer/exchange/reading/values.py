"""Single values of strangers' files as ours may have them: text that can be shown, numbers within bounds."""

from __future__ import annotations

from math import isfinite

from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, MAX_LINE_OF_TEXT_LENGTH, MAX_NAME_LENGTH

_MOST_LOOKED_AT = 100_000  # characters: nobody reads on, and each one costs


def line_of_text(value: object, longest: int = MAX_LINE_OF_TEXT_LENGTH) -> str:
    """`value` on one line, cut to `longest` letters, without what cannot be printed; nothing if it is no text."""
    if not isinstance(value, str):
        return ""
    plain = "".join(letter if letter.isprintable() else " " for letter in value[:_MOST_LOOKED_AT])
    words = " ".join(plain.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def name_of(value: object, otherwise: str = "") -> str:
    """The same, as long as a name may be; `otherwise` where there is none."""
    return line_of_text(value, MAX_NAME_LENGTH) or otherwise


def number_of(value: object) -> float | None:
    """A number, or one in quotes, with a comma too; None for anything else, and for what has no end."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value.strip().replace(",", ".")) if isinstance(value, str) else float(value)
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None


def whole_of(value: object, otherwise: int) -> int:
    """A whole number, or `otherwise`."""
    number = number_of(value)
    return otherwise if number is None else round(number)


def ms_of(value: object, unit_ms: float = 1_000) -> int | None:
    """Milliseconds of a time in units of `unit_ms`; None for no time, or one that is below zero or over a day."""
    number = number_of(value)
    if number is None or not 0 <= number * unit_ms <= LONGEST_ROUTINE_MS:
        return None
    return round(number * unit_ms)


def items_of(value: object) -> list[object]:
    """`value` if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def keys_of(value: object) -> dict[str, object]:
    """`value` if it is an object with names, else an empty one."""
    return value if isinstance(value, dict) else {}
