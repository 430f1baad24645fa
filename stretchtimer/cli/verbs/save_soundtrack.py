"""`soundtrack`: the sound of a routine as a file, for a telephone beside the mat."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from stretchtimer.audio.options import options_of
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.fitting import add_fit, fitted
from stretchtimer.cli.saying import say
from stretchtimer.cli.soundtracks import sound_of
from stretchtimer.cli.words import time_text
from stretchtimer.config.translations import _
from stretchtimer.exchange.routine_files.audio_file import write_audio
from stretchtimer.timeline.compiling import compile_routine


def arguments(parser: ArgumentParser) -> None:
    """The routine, the file, and what is to be heard."""
    parser.add_argument("routine", metavar="ROUTINE", help=_("a routine's id, or the path of its file"))
    out = _("the file to write, as MP3 if it ends in .mp3, else as WAV; one that is there is replaced")
    parser.add_argument("out", metavar="OUT", type=Path, help=out)
    add_fit(parser)
    parser.add_argument("--no-voice", action="store_true", help=_("tones only"))
    parser.add_argument("--beat", action="store_true", help=_("with a soft beat for moves and pedals"))


def run(args: Namespace, desk: Desk) -> int:
    """Render the routine as the settings have it, and write it. What waits for the person lasts as laid out."""
    routine, _source = desk.find(args.routine)
    settings = desk.settings()
    timeline = compile_routine(fitted(routine, args.fit, settings), settings.lead_in_ms)
    options = options_of(settings)
    options = replace(options, voice=options.voice and not args.no_voice, beat=options.beat or args.beat)
    write_audio(sound_of(timeline, settings, options, desk), timeline, args.out)
    say(_("{path}: {length}.").format(path=args.out, length=time_text(timeline.total_ms)))
    return 0
