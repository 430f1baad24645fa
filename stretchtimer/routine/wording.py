"""How values that do not fit are told to people: what was found, what was expected, what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

_LONGEST_SHOWN = 40
_LARGEST_SHOWN = 10**18


class Unfit(UserError):
    """A value that cannot stand where it was found. Its text says what was found and what was expected."""

    @classmethod
    def found(cls, value: object, expected: str) -> Unfit:
        """The usual sentence."""
        return cls(_("found {found}, expected {expected}").format(found=shown(value), expected=expected))


def shown(value: object) -> str:
    """`value` in a few words: short, on one line, and safe to print whatever a file holds."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        # Python refuses to write out integers of thousands of digits, and nobody would read them.
        return str(value) if not abs(value) > _LARGEST_SHOWN else _("a huge number")
    if isinstance(value, list):
        return _("a list")
    if isinstance(value, dict):
        return _("a table")
    return _("a date or a time of day ({value}, without quotes)").format(value=value)


def quoted(text: str) -> str:
    """`text` in double quotes, cut to a readable length; what cannot be printed is written as an escape."""
    cut = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return '"' + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut) + '"'


def one_of(words: Iterable[str]) -> str:
    """`words` as a choice: "a", "b" or "c"."""
    *others, last = [f'"{word}"' for word in words]
    return _("{others} or {last}").format(others=listed(others), last=last) if others else last


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that proposes what is nearest to `word`, or nothing where nothing is near."""
    if len(word) > _LONGEST_SHOWN:
        return ""
    near = get_close_matches(word.casefold(), list(known), n=1, cutoff=0.6)
    return _(', did you mean "{near}"?').format(near=near[0]) if near else ""
