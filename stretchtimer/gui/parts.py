"""The journal's writer and the sound: made when the first session starts, let go when the window has closed."""

from __future__ import annotations

from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.journal.writer import JournalWriter
from stretchtimer.session.ports import Silence, Sound

CLOSING_S = 5.0  # for a slow disk; after that, what is left is rescued into a file


class Parts:
    """One of each, for the life of the app."""

    def __init__(self, where: Folders, settings: Settings) -> None:
        self._where, self._settings = where, settings
        self._writer: JournalWriter | None = None
        self._sound: Sound | None = None

    def log(self) -> JournalWriter:
        """The journal's writer. Its thread opens the file; nothing waits for it."""
        if self._writer is None:
            self._writer = JournalWriter(self._where.journal, self._where.rescue)
        return self._writer

    def sound(self) -> Sound:
        """The sound."""
        if self._sound is None:
            self._sound = Silence()
        return self._sound

    def close(self) -> tuple[str, ...]:
        """Fall silent and let the journal finish. Sentences for the person, if anything could not be written."""
        if self._sound is not None:
            self._sound.stop()
        if self._writer is None:
            return ()
        self._writer.close(CLOSING_S)
        return self._writer.notices()
