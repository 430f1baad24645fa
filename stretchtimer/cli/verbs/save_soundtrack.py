"""`soundtrack`: the sound of a routine as a file, for a telephone beside the mat."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from stretchtimer.audio.options import options_of
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.audio.voice.choosing import choose_voice
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.audio.wav_file import write_wav
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.fitting import add_fit, fitted
from stretchtimer.cli.saying import remark, say
from stretchtimer.cli.sounds import tones
from stretchtimer.cli.words import time_text
from stretchtimer.config.translations import _
from stretchtimer.timeline.compiling import compile_routine


def arguments(parser: ArgumentParser) -> None:
    """The routine, the file, and what is to be heard."""
    parser.add_argument("routine", metavar="ROUTINE", help=_("a routine's id, or the path of its file"))
    parser.add_argument(
        "out", metavar="OUT.wav", type=Path, help=_("the file to write; one that is there is replaced")
    )
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
    voice = _voice(desk, settings.speaker) if options.voice else NoVoice()
    bank = tones(settings, desk.folders)
    write_wav(soundtrack_of(timeline, bank, voice, options), args.out)
    say(_("{path}: {length}.").format(path=args.out, length=time_text(timeline.total_ms)))
    return 0


def _voice(desk: Desk, speaker: str) -> Voice:
    """The voice that speaks; where none can, the reasons are said on standard error."""
    candidates = desk.voices(speaker)
    *real, _silent = candidates
    faults = [fault for voice in real if (fault := voice.why_not())]
    if len(faults) == len(real):
        remark(_("There is no voice: {reasons}").format(reasons=" ".join(faults)))
    return choose_voice(candidates)
