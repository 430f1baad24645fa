"""A setting that lists some of many words, each for both sides or for one of them: the muscles that matter most."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.sentences import listed
from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _

SIDES = ("left", "right")
_NOTHING = frozenset({"", "none", "-"})


@dataclass(frozen=True, slots=True)
class SidedSetting(Setting):
    """A tuple of choices, the most important first: "calf" is both of them, "calf right" the one. None stands twice."""

    @property
    def expected(self) -> str:
        """What it may be, in words."""
        return _("a list of some of: {choices}; each once, for one side with left or right after it").format(
            choices=listed(self.choices)
        )

    def accepts(self, value: object) -> bool:
        """Whether `value` is a list of choices with or without a side, each of them once."""
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            return False
        names = [parted(one)[0] for one in value]
        return len(set(names)) == len(names) and set(names) <= set(self.choices)

    def _read(self, text: str) -> Value | None:
        lower = text.lower()
        return () if lower in _NOTHING else tuple(one.strip() for one in lower.split(","))


def parted(word: str) -> tuple[str, str]:
    """A choice and its side, which is empty for both: "outer hip left" is "outer hip" and "left"."""
    name, _blank, side = word.rpartition(" ")
    return (name, side) if side in SIDES else (word, "")
