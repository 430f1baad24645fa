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
    """Between the sound part of one settings page and the preferences; it goes with its parent."""

    def __init__(self, preferences: Preferences, own: OwnSounds, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._own = preferences, own
        self._errands = Errands(self)
        self._is_looking = False
        parent.destroyed.connect(self._errands.close)

    def serve(self, tones: TonesCard) -> None:
        """Take in what is given to the card, and tell on it what is wrong with what was taken in before."""
        tones.given.connect(lambda key, path: self._take_in(tones, key, path))
        self._errands.run(lambda: broken(self._preferences.values, self._own), tones.say_all)

    def find_themes(self, choice: NamedChoice) -> None:
        """Let each theme that comes with the app be chosen."""
        self._errands.run(_named_themes, choice.offer)

    def find_devices(self, choice: NamedChoice) -> None:
        """Let each loudspeaker that Qt knows be chosen, as it is now, whenever `choice` comes into view."""
        choice.shown.connect(lambda: self._look_for_devices(choice))

    def _look_for_devices(self, choice: NamedChoice) -> None:
        """One search at a time: each starts a process."""
        if not self._is_looking:
            self._is_looking = True
            self._errands.run(_named_devices, choice.offer, back=self._on_looked)

    def _on_looked(self) -> None:
        self._is_looking = False

    def _take_in(self, tones: TonesCard, key: str, path: Path) -> None:
        def took_in(name: str) -> None:
            self._preferences.put(key, name)
            tones.lines[key].hush()
            tones.put(self._preferences.values)

        def refused(error: UserError) -> None:
            tones.say(key, str(error))

        self._errands.run(lambda: self._own.take_in(KEYS[key], path), took_in, refused)


def _named_themes() -> dict[str, str]:
    return {theme.id: theme.name for theme in sound_themes(resources.assets() / "sounds")}


def _named_devices() -> dict[str, str]:
    return {name: name for name in devices()}
