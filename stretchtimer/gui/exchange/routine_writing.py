"""A routine as the bytes of a file, or straight into one: made beside the window, as far as Qt allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.config.saving import save_whole
from stretchtimer.config.settings import Settings
from stretchtimer.gui.exchange.save_as_dialog import PDF, SaveWish
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine


def writing_of(
    routine: Routine, wish: SaveWish, settings: Settings, folders: Folders, now: datetime
) -> Callable[[Path], None]:
    """What writes `routine` as is wished to a path; to be called beside the window. Raises UserError there.

    A sheet is drawn here already: only the thread of the window draws letters.
    """
    if wish.ending == PDF:
        from stretchtimer.gui.exchange.sheet.printing import Sheet

        content = Sheet(routine, wish.paper, resources.assets(), settings.skin).pdf()
        return lambda path: save_whole(path, content)
    if wish.ending == ".fit":
        from stretchtimer.exchange.routine_files.fit_workout import workout_of

        return lambda path: save_whole(path, workout_of(routine, now))
    return lambda path: _write_sound(routine, wish.ending, settings, folders, path)


def _write_sound(routine: Routine, kind: str, settings: Settings, folders: Folders, path: Path) -> None:
    """As the settings have it. What waits for the person lasts as laid out."""
    from stretchtimer.audio.bank import bank_of
    from stretchtimer.audio.options import options_of
    from stretchtimer.audio.own_sounds import OwnSounds
    from stretchtimer.audio.soundtrack import soundtrack_of
    from stretchtimer.audio.voice.choosing import choose_voice, voices
    from stretchtimer.exchange.routine_files.audio_file import write_audio

    timeline = compile_routine(routine, settings.lead_in_ms)
    bank, _faults = bank_of(settings, resources.assets() / "sounds", OwnSounds(folders.own_sounds))
    voice = choose_voice(voices(settings.speaker))
    write_audio(soundtrack_of(timeline, bank, voice, options_of(settings)), timeline, path, kind)
