"""The journal's writer and the sound: made when the first session starts, let go when the window has closed."""

from __future__ import annotations

from stretchtimer.audio.bank import bank_of
from stretchtimer.audio.options import options_of
from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.own_sounds import KEYS, OwnSounds
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.speaker import Speaker
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.gui.player.hearing import Heard
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.journal.writer import JournalWriter
from stretchtimer.session.ports import Silence, Sound
from stretchtimer.timeline.cue import Cue

FLUSHING_S = 2.0
CLOSING_S = 5.0  # for a slow disk; after that, what is left is rescued into a file


class Parts:
    """One of each, for the life of the app. The sound is as the preferences have it, at any moment."""

    def __init__(self, where: Folders, preferences: Preferences) -> None:
        self._where, self._preferences = where, preferences
        self._writer: JournalWriter | None = None
        self._speaker: Speaker | None = None
        self._player: PlayerPage | None = None
        preferences.changed.connect(self._on_changed)

    def log(self) -> JournalWriter:
        """The journal's writer. Its thread opens the file; nothing waits for it."""
        if self._writer is None:
            self._writer = JournalWriter(self._where.journal, self._where.rescue)
        return self._writer

    def sound(self) -> Sound:
        """The sound. Its thread opens the device; nothing waits for it."""
        if self._preferences.values.output == "none" and self._speaker is None:
            return Silence()
        return self._made_speaker()

    def preview(self, *cues: Cue) -> None:
        """Let these tones and phrases be heard by themselves, the first at once; a session's sound goes on."""
        self._made_speaker().preview(*cues)

    def notices(self) -> tuple[str, ...]:
        """What the sound has to say since the last call."""
        return self._speaker.notices() if self._speaker is not None else ()

    def flush(self) -> None:
        """Wait, for a moment, until what was held is on the disk. Not for the thread that draws."""
        if self._writer is not None:
            self._writer.flush(FLUSHING_S)

    def let_go(self) -> None:
        """Let the journal finish, so that its file can be moved; the next session opens it again."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close(CLOSING_S)

    def serve(self, player: PlayerPage) -> None:
        """Let what is chosen in the player be heard, and kept."""
        self._player = player
        self._show_chosen()
        player.setting_chosen.connect(self._preferences.put)
        player.cue_wanted.connect(self.preview)
        player.destroyed.connect(self._on_player_gone)

    def close(self) -> tuple[str, ...]:
        """Fall silent and let the journal finish. Sentences for the person, if anything could not be written."""
        if self._speaker is not None:
            self._speaker.close()
        if self._writer is None:
            return ()
        self._writer.close(CLOSING_S)
        return self._writer.notices()

    def _made_speaker(self) -> Speaker:
        if self._speaker is None:
            values = self._preferences.values
            voice = choose_voice(voices(values.speaker))
            made = outputs(values.output, values.device)
            bank, faults = self._bank()
            self._speaker = Speaker(bank, voice, made, options_of(values))
            self._speaker.tell(faults)
        return self._speaker

    def _bank(self) -> tuple[SoundBank, tuple[str, ...]]:
        bundled, own = resources.assets() / "sounds", OwnSounds(self._where.own_sounds)
        return bank_of(self._preferences.values, bundled, own)

    def _show_chosen(self) -> None:
        if self._player is not None:
            values = self._preferences.values
            heard = Heard(sound=not values.mute, volume=values.volume, beat=values.beat, voice=values.voice)
            self._player.show_heard(heard)
            self._player.want_flash(values.edge_flash)

    def _on_changed(self, key: str) -> None:
        if self._speaker is not None:
            values = self._preferences.values
            if key in {"output", "device"}:
                self._speaker.set_outputs(outputs(values.output, values.device))
            elif key == "speaker":
                self._speaker.set_voice(choose_voice(voices(values.speaker)))
            elif key == "sound_theme" or key in KEYS:
                self._speaker.set_bank(*self._bank())
            self._speaker.set_options(options_of(values))
        self._show_chosen()

    def _on_player_gone(self) -> None:
        self._player = None
