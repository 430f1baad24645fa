"""The rows of the settings table that hold keys, one for each row of the key table that can be changed."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.key_names import read_key
from stretchtimer.config.keys import KEYS, Key
from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _

MOST = 4  # keys for one thing
_NONE = "none"


@dataclass(frozen=True, slots=True)
class KeySetting(Setting):
    """A tuple of keys, the one shown on buttons first; with none, the thing has no key."""

    @property
    def expected(self) -> str:
        """What it may be, in words."""
        return _("one key or more, such as N, F5, Ctrl+K or Space, with a blank between them")

    def accepts(self, value: object) -> bool:
        """Whether `value` is a list of keys, each once."""
        if not isinstance(value, list | tuple) or len(value) > MOST:
            return False
        read = [read_key(one) if isinstance(one, str) else None for one in value]
        return None not in read and len(set(read)) == len(read)

    def taken(self, value: object) -> Value:
        """What `accepts` has accepted, each key as we write it."""
        assert isinstance(value, list | tuple)
        return tuple(read_key(one) or one for one in value)

    def shown(self, value: Value) -> str:
        """The keys as they are typed."""
        assert isinstance(value, tuple)
        return " ".join(value) or _NONE

    def parse(self, text: str) -> Value:
        """The keys typed as `text`. Raises UserError, saying what is expected, if one of them is none."""
        return self.taken(Setting.parse(self, text))

    def _read(self, text: str) -> Value | None:
        return () if text.lower() == _NONE else tuple(text.split()) or None


def name_of(row: Key) -> str:
    """What the settings call the keys of that row."""
    return f"key_{row.id}"


KEY_ROWS: dict[str, Key] = {name_of(row): row for row in KEYS if row.sequences}
KEY_SETTINGS: tuple[KeySetting, ...] = tuple(
    KeySetting(name, row.sequences, row.words, _("Keys for “{what}”.").format(what=row.words))
    for name, row in KEY_ROWS.items()
)
