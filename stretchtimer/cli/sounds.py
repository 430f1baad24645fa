"""The tones for the command line, and what is typed for the settings of sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from stretchtimer.cli.saying import remark
from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.config.sentences import listed
from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

if TYPE_CHECKING:
    from stretchtimer.audio.sounds import SoundBank

THEME = "sound_theme"


def tones(settings: Settings, where: Folders) -> SoundBank:
    """The tones that the settings ask for; what something else stands in for is said on standard error."""
    from stretchtimer.audio.bank import bank_of
    from stretchtimer.audio.own_sounds import OwnSounds

    bank, faults = bank_of(settings, bundled(), OwnSounds(where.own_sounds))
    for fault in faults:
        remark(fault)
    return bank


def bundled() -> Path:
    """The folder of the sound themes."""
    return resources.assets() / "sounds"


def typed(row: Setting, text: str, where: Folders) -> Value:
    """The value typed as `text` for a setting; a file that is named for a tone is taken in.

    Raises UserError if it cannot stand there, if there is no such theme, or if the file cannot be used.
    """
    from stretchtimer.audio.own_sounds import KEYS, OwnSounds
    from stretchtimer.audio.themes import sound_themes

    value = row.parse(text)
    if row.key == THEME:
        there = {theme.id: theme.name for theme in sound_themes(bundled())}
        found = next((id_ for id_, name in there.items() if text.lower() in {id_, name.lower()}), None)
        if found is None:
            words = _("There is no sound theme “{name}”. There are: {themes}.")
            raise UserError(words.format(name=text, themes=listed(there)))
        return found
    if row.key in KEYS and value:
        return OwnSounds(where.own_sounds).take_in(KEYS[row.key], Path(str(value)).expanduser())
    return value
