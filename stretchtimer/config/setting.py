"""One thing the person can choose: its name, what it may be, and what it is if they choose nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

Value = bool | int | str | tuple[str, ...]

_YES = frozenset({"on", "yes", "true", "1"})
_NO = frozenset({"off", "no", "false", "0"})


class Section(StrEnum):
    """The part of the settings page that a setting stands in."""

    SOUND = "sound"
    TIMING = "timing"
    GOALS = "goals"
    APPEARANCE = "appearance"
    KEYBOARD = "keyboard"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the settings table, which feeds the file, the command line and the settings page alike.

    The type is that of `default`: a bool, an int from `low` to `high` in `unit`, a str out of `choices`, or a tuple, of
    which a subclass says what it holds. `names` are the words for `choices`, in the same order; a button moves an int
    by `step`.
    """

    key: str
    default: Value
    label: str
    help: str
    low: int = 0
    high: int = 0
    unit: str = ""
    choices: tuple[str, ...] = ()
    section: Section = Section.MORE
    names: tuple[str, ...] = ()
    step: int = 1

    @property
    def expected(self) -> str:
        """What it may be, in words: "true or false", "a whole number from 0 to 60", "one of: a, b"."""
        if isinstance(self.default, bool):
            return _("true or false")
        if isinstance(self.default, int):
            return _("a whole number from {low} to {high}").format(low=self.low, high=self.high)
        return _("one of: {choices}").format(choices=listed(self.choices))

    def accepts(self, value: object) -> bool:
        """Whether `value`, as a TOML file gives it, may stand here."""
        if type(value) is not type(self.default):  # a bool is an int to isinstance, but not to people
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return self.low <= value <= self.high
        return isinstance(value, bool) or value in self.choices

    def taken(self, value: object) -> Value:
        """What `accepts` has accepted, as a value of ours: the file's lists become tuples."""
        return tuple(value) if isinstance(value, list) else value  # type: ignore[return-value]  # accepted before

    def shown(self, value: Value) -> str:
        """The value as it is typed, strings without their quotes."""
        if isinstance(value, tuple):
            return listed(value) or _("none")
        return str(value).lower() if isinstance(value, bool) else str(value)

    def parse(self, text: str) -> Value:
        """The value typed as `text`. Raises UserError, saying what is expected, if it cannot stand here."""
        value = self._read(text.strip())
        if value is None or not self.accepts(value):
            words = _("{key}: found “{found}”, expected {expected}.")
            raise UserError(words.format(key=self.key, found=text, expected=self.expected))
        return value

    def _read(self, text: str) -> Value | None:
        lower = text.lower()
        if isinstance(self.default, bool):
            return True if lower in _YES else False if lower in _NO else None
        if isinstance(self.default, int):
            return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else None
        return next((choice for choice in self.choices if choice.lower() == lower), lower)
