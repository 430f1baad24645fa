"""The name of a file made from the name of what is in it: safe on every system, and readable in every script."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count
from unicodedata import category, normalize

from stretchtimer.routine.limits import MAX_NAME_LENGTH

_MOST_LETTERS = 60
_MOST_BYTES = (
    180  # with a number, the ending and what saving adds it stays under the 255 that file systems allow
)
# Windows opens the device, whatever the ending.
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
)
_NAMELESS = "untitled"
_COUNTED = re.compile(r"(.*\S) ([1-9][0-9]?)", re.DOTALL)


def id_for(name: str, taken: Collection[str] = ()) -> str:
    """An id for something called `name`: its letters and digits in lower case, "_" for everything between them.

    Letters of all scripts stay, with the marks that belong to them; so `name` can be found by eye in a folder. With a
    number behind it where `taken` has it already, capitals or not: there are file systems that do not tell them apart.
    """
    known = {other.casefold() for other in taken}
    base = _cut(_plain(name)) or _NAMELESS
    if base in _DEVICES:
        base += "_"
    numbered = (f"{base}_{number}" for number in count(2))
    return (
        base if base.casefold() not in known else next(id_ for id_ in numbered if id_.casefold() not in known)
    )


def title_for(name: str, taken: Collection[str]) -> str:
    """The name of a copy: `name` with a number behind it that none of the names `taken` has.

    A copy of a copy is counted on: "Calves 3" after "Calves 2".
    """
    counted = _COUNTED.fullmatch(name)
    name, least = (counted[1], int(counted[2]) + 1) if counted else (name, 2)
    base = name[: MAX_NAME_LENGTH - 5].rstrip()
    return next(title for number in count(least) if (title := f"{base} {number}") not in taken)


def _plain(name: str) -> str:
    letters = ""
    for letter in normalize("NFKC", name.casefold()):
        goes_on = category(letter).startswith("M") and letters[-1:] not in ("", "_")
        letters += letter if letter.isalnum() or goes_on else "_"
    return normalize("NFC", "_".join(filter(None, letters.split("_"))))


def _cut(plain: str) -> str:
    """No longer than a file system takes, and not in the middle of a letter."""
    short = plain[:_MOST_LETTERS].encode()[:_MOST_BYTES].decode(errors="ignore")
    return short.rstrip("_")
