"""Which tones are heard: those of the theme, and in their place the person's own."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.audio.own_sounds import KEYS, OwnSounds, broken
from stretchtimer.audio.sounds import SoundBank, load_bank
from stretchtimer.audio.themes import sound_themes
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _


def bank_of(settings: Settings, bundled: Path, own: OwnSounds) -> tuple[SoundBank, tuple[str, ...]]:
    """The tones that the settings ask for, and a sentence for each that something else stands in for.

    `bundled` is the folder of the themes. Raises UserError if the theme's own tones cannot be read.
    """
    themes = sound_themes(bundled)
    chosen = next((theme for theme in themes if theme.id == settings.sound_theme), themes[0])
    faults = []
    if chosen.id != settings.sound_theme:
        words = _("There is no sound theme “{id}”; “{name}” is heard.")
        faults.append(words.format(id=settings.sound_theme, name=chosen.name))
    tones = dict(load_bank(chosen.folder).tones)
    bad = broken(settings, own)
    for key, kind in KEYS.items():
        if key in bad:
            faults.append(_("{why} The theme's tone is heard.").format(why=bad[key]))
        elif name := str(settings.value(key)):
            tones[kind] = own.tone(kind, name)
    return SoundBank(tones), tuple(faults)
