"""The journal's writer and the sound: made when the first session starts, let go when the window has closed."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.sounds import load_bank
from stretchtimer.audio.speaker import Speaker
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.journal.writer import JournalWriter
from stretchtimer.session.ports import Silence, Sound

FLUSHING_S = 2.0
CLOSING_S = 5.0  # for a slow disk; after that, what is left is rescued into a file


class Parts:
    """One of each, for the life of the app."""

    def __init__(self, where: Folders, settings: Settings) -> None:
        self._where = where
        self._output = settings.output
        self._options = SoundOptions(settings.sound, settings.voice, settings.volume)
        self._writer: JournalWriter | None = None
        self._speaker: Speaker | None = None

    def log(self) -> JournalWriter:
        """The journal's writer. Its thread opens the file; nothing waits for it."""
        if self._writer is None:
            self._writer = JournalWriter(self._where.journal, self._where.rescue)
        return self._writer

    def sound(self) -> Sound:
        """The sound. Its thread opens the device; nothing waits for it."""
        if self._output == "none":
            return Silence()
        if self._speaker is None:
            bank = load_bank(resources.assets() / "sounds")
            voice = choose_voice(voices())
            self._speaker = Speaker(bank, voice, outputs(self._output), self._options)
        return self._speaker

    def flush(self) -> None:
        """Wait, for a moment, until what was held is on the disk. Not for the thread that draws."""
        if self._writer is not None:
            self._writer.flush(FLUSHING_S)

    def serve(self, player: PlayerPage) -> None:
        """Let the player's switches be heard."""
        player.set_heard(sound=not self._options.mute, voice=self._options.voice)
        player.sound_switched.connect(self._on_sound_switched)
        player.voice_switched.connect(self._on_voice_switched)

    def close(self) -> tuple[str, ...]:
        """Fall silent and let the journal finish. Sentences for the person, if anything could not be written."""
        if self._speaker is not None:
            self._speaker.close()
        if self._writer is None:
            return ()
        self._writer.close(CLOSING_S)
        return self._writer.notices()

    def _on_sound_switched(self, is_on: bool) -> None:
        self._set(replace(self._options, mute=not is_on))

    def _on_voice_switched(self, is_on: bool) -> None:
        self._set(replace(self._options, voice=is_on))

    def _set(self, options: SoundOptions) -> None:
        self._options = options
        if self._speaker is not None:
            self._speaker.set_options(options)
