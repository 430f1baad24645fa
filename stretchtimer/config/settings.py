"""How the person wants things: the table of every setting, and the values in force."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace

from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

TABLE: tuple[Setting, ...] = (
    Setting(
        "lead_in",
        10,
        _("Lead-in"),
        _("Time to get ready before the first exercise of a session, in seconds."),
        low=0,
        high=60,
        unit=_("s"),
    ),
    Setting("sound", True, _("Sounds"), _("Tones at the start, the end and the turns of an exercise.")),
    Setting("voice", True, _("Voice"), _("A voice that says what comes next.")),
    Setting("volume", 80, _("Volume"), _("How loud tones and voice are."), low=0, high=100, unit=_("%")),
    Setting(
        "output",
        "auto",
        _("Sound output"),
        _("What plays the sound; auto takes the first one that works."),
        choices=("auto", "simpleaudio", "qt", "none"),
    ),
    Setting(
        "theme",
        "system",
        _("Look"),
        _("Light or dark, or as the system has it."),
        choices=("system", "light", "dark"),
    ),
    Setting("skin", 2, _("Skin of the figure"), _("Six tones, from 1, light, to 6, dark."), low=1, high=6),
    Setting("still_figures", False, _("Still figures"), _("Turns off the figure's motion and all fades.")),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force, one field for each row of the table; `Settings()` holds every default."""

    lead_in: int = 10  # seconds, as in the file
    sound: bool = True
    voice: bool = True
    volume: int = 80
    output: str = "auto"
    theme: str = "system"
    skin: int = 2
    still_figures: bool = False

    @property
    def lead_in_ms(self) -> int:
        """The lead-in before the first step of a session, in milliseconds."""
        return self.lead_in * 1_000

    def value(self, key: str) -> Value:
        """The value of the setting called `key`, which is one of the table's."""
        value: Value = getattr(self, key)
        return value

    def with_value(self, key: str, value: Value) -> Settings:
        """The same settings with `key` set to `value`, which the table's row has accepted."""
        return replace(self, **{key: value})  # type: ignore[arg-type]  # the row holds the field's type


def setting(key: str) -> Setting:
    """The table's row for `key`. Raises UserError, with a guess at what was meant, if there is none."""
    for row in TABLE:
        if row.key == key:
            return row
    raise UserError(unknown(key))


def unknown(key: str) -> str:
    """The sentence for a key that is not in the table."""
    keys = [row.key for row in TABLE]
    words = _("There is no setting called “{key}”.").format(key=key)
    if close := difflib.get_close_matches(key, keys, n=1):
        return words + " " + _("Did you mean “{guess}”?").format(guess=close[0])
    return words + " " + _("There are: {keys}.").format(keys=", ".join(keys))
