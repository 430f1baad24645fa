"""A routine written for a watch, for ears alone, or for a wall."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.config.saving import save_whole
from stretchtimer.routine.model import Routine

FORMATS = ("fit", "mp3", "wav", "pdf")
PAPERS = ("a4", "letter")


def write_routine(routine: Routine, format_: str, out: Path, paper: str, desk: Desk) -> None:
    """Write `routine` as one of FORMATS; a sheet on one of PAPERS. Raises UserError if that cannot be done."""
    if format_ == "pdf":
        desk.print_sheet(routine, paper, out)
    elif format_ == "fit":
        from stretchtimer.exchange.routine_files.fit_workout import workout_of

        save_whole(out, workout_of(routine, datetime.now().astimezone()))
    else:
        _write_sound(routine, f".{format_}", out, desk)


def _write_sound(routine: Routine, kind: str, out: Path, desk: Desk) -> None:
    """As the settings have it. What waits for the person lasts as laid out."""
    from stretchtimer.audio.options import options_of
    from stretchtimer.cli.soundtracks import sound_of
    from stretchtimer.exchange.routine_files.audio_file import write_audio
    from stretchtimer.timeline.compiling import compile_routine

    settings = desk.settings()
    timeline = compile_routine(routine, settings.lead_in_ms)
    write_audio(sound_of(timeline, settings, options_of(settings), desk), timeline, out, kind)
