"""How the person wants things: the values in force, one for each row of the table."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stretchtimer.config.key_setting import KEY_ROWS
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force, one field for each row of the table, one for all keys; `Settings()` is every default."""

    mute: bool = False
    volume: int = 80  # this and the other volumes in percent
    sound: bool = True
    sound_theme: str = "clear"
    tone_volume: int = 100
    hint_volume: int = 100
    ticks: bool = True
    tick_volume: int = 100
    beat: bool = False
    voice: bool = True
    speaker: str = "american"
    voice_volume: int = 100
    voice_speed: int = 100  # percent of the usual
    output: str = "auto"
    device: str = ""  # what the loudspeaker is called; empty: the system's
    own_start: str = ""  # the file of the person's own sound; empty: the theme's tone
    own_tick: str = ""
    own_half: str = ""
    own_minimum: str = ""
    own_end: str = ""
    own_switch: str = ""
    own_rest: str = ""
    own_finish: str = ""
    lead_in: int = 10  # seconds, as in the file; so are the next ones
    hold_before: int = 20
    hold_after: int = 30
    longer_holds: bool = False
    least_hold: int = 30
    ready: int = 8
    switch: int = 5
    first_side: str = "right"
    focus: tuple[str, ...] = ("calf", "quads")  # muscle groups, on a side or both, the most important first
    weekly_goal: int = 60  # minutes
    water_target: int = 2_200  # millilitres
    language: str = "system"
    theme: str = "system"
    text_size: int = 100  # percent
    still_figures: bool = False
    edge_flash: bool = False
    skin: int = 2
    sync_folder: str = ""  # shared with other machines; empty: none
    single_letters: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)  # by row: the unusual ones

    @property
    def lead_in_ms(self) -> int:
        """The lead-in before the first step of a session, in milliseconds."""
        return self.lead_in * 1_000

    @property
    def weekly_goal_ms(self) -> int:
        """The time to spend in a week, in milliseconds."""
        return self.weekly_goal * 60_000

    def value(self, key: str) -> Value:
        """The value of the setting called `key`, which is one of the table's."""
        if row := KEY_ROWS.get(key):
            return self.keys.get(row.id, row.sequences)
        value: Value = getattr(self, key)
        return value

    def with_value(self, key: str, value: Value) -> Settings:
        """The same settings with `key` set to `value`, which the table's row has accepted."""
        if row := KEY_ROWS.get(key):
            others = {id_: keys for id_, keys in self.keys.items() if id_ != row.id}
            assert isinstance(value, tuple)
            return replace(self, keys=others if value == row.sequences else others | {row.id: value})
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
        return in_a_row((words, _("Did you mean “{guess}”?").format(guess=close[0])))
    return in_a_row((words, _("“stretchtimer settings” lists them all.")))
