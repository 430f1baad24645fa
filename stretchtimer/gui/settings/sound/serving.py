"""What the settings of sound ask for, done beside the window: files taken in, themes and loudspeakers looked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from stretchtimer.audio.output.devices import devices
from stretchtimer.audio.own_sounds import KEYS, OwnSounds, broken
from stretchtimer.audio.themes import sound_themes
from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.settings.sound.named_choice import NamedChoice
from stretchtimer.gui.settings.sound.tones_card import TonesCard


class SoundService(QObject):
    """Between the sound part of one settings page and the preferences; it goes with the tones' card."""

    def __init__(self, tones: TonesCard, preferences: Preferences, own: OwnSounds) -> None:
        super().__init__(tones)
        self._tones, self._preferences, self._own = tones, preferences, own
        self._errands = Errands(self)
        tones.given.connect(self._on_given)
        self._errands.run(lambda: broken(preferences.values, own), self._on_looked, _give_up)
        tones.destroyed.connect(self._errands.close)

    def find_themes(self, choice: NamedChoice) -> None:
        """Let each theme that comes with the app be chosen."""
        self._errands.run(_named_themes, choice.offer, _give_up)

    def find_devices(self, choice: NamedChoice) -> None:
        """Let each loudspeaker that Qt knows be chosen, as it is now, whenever `choice` comes into view."""
        choice.shown.connect(lambda: self._errands.run(_named_devices, choice.offer, _give_up))

    def _on_looked(self, faults: dict[str, str]) -> None:
        for key, fault in faults.items():
            self._tones.say(key, fault)

    def _on_given(self, key: str, path: Path) -> None:
        self._errands.run(
            lambda: self._own.take_in(KEYS[key], path),
            lambda name: self._on_taken_in(key, name),
            lambda error: self._on_refused(key, error),
        )

    def _on_taken_in(self, key: str, name: str) -> None:
        self._preferences.put(key, name)
        self._tones.lines[key].hush()
        self._tones.put(self._preferences.values)

    def _on_refused(self, key: str, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._tones.say(key, str(error))


def _named_themes() -> dict[str, str]:
    return {theme.id: theme.name for theme in sound_themes(resources.assets() / "sounds")}


def _named_devices() -> dict[str, str]:
    return {name: name for name in devices()}


def _give_up(error: Exception) -> None:
    raise error
