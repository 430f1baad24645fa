"""One thing the person can choose: its name, what it may be, and what it is if they choose nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

Value = bool | int | str

_YES = frozenset({"on", "yes", "true", "1"})
_NO = frozenset({"off", "no", "false", "0"})


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the settings table, which feeds the file, the command line and the settings page alike.

    The type is that of `default`: a bool, an int from `low` to `high` in `unit`, or a str out of `choices`.
    """

    key: str
    default: Value
    label: str
    help: str
    low: int = 0
    high: int = 0
    unit: str = ""
    choices: tuple[str, ...] = ()

    @property
    def expected(self) -> str:
        """What it may be, in words: "true or false", "0 to 60", "one of: a, b"."""
        if isinstance(self.default, bool):
            return _("true or false")
        if isinstance(self.default, int):
            return _("a whole number from {low} to {high}").format(low=self.low, high=self.high)
        return _("one of: {choices}").format(choices=", ".join(self.choices))

    def accepts(self, value: object) -> bool:
        """Whether `value`, as a TOML file gives it, may stand here."""
        if type(value) is not type(self.default):  # a bool is an int to isinstance, but not to people
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return self.low <= value <= self.high
        return isinstance(value, bool) or value in self.choices

    def parse(self, text: str) -> Value:
        """The value typed as `text`. Raises UserError, saying what is expected, if it cannot stand here."""
        value = self._read(text.strip())
        if value is None or not self.accepts(value):
            words = _("{key}: found “{found}”, expected {expected}.")
            raise UserError(words.format(key=self.key, found=text, expected=self.expected))
        return value

    def _read(self, text: str) -> Value | None:
        if isinstance(self.default, bool):
            lower = text.lower()
            return True if lower in _YES else False if lower in _NO else None
        if isinstance(self.default, int):
            return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else None
        return text.lower()
