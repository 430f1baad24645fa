"""The sound of a routine for a file, made with the parts of the command line."""

from __future__ import annotations

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.soundtrack import Soundtrack, soundtrack_of
from stretchtimer.audio.voice.choosing import choose_voice
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark
from stretchtimer.cli.sounds import tones
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.timeline.timeline import Timeline


def sound_of(timeline: Timeline, settings: Settings, options: SoundOptions, desk: Desk) -> Soundtrack:
    """All of it, as `options` ask; what cannot be had of it is said on standard error."""
    voice = _voice(desk, settings.speaker) if options.voice else NoVoice()
    return soundtrack_of(timeline, tones(settings, desk.folders), voice, options)


def _voice(desk: Desk, speaker: str) -> Voice:
    """The voice that speaks; where none can, the reasons are said on standard error."""
    candidates = desk.voices(speaker)
    *real, _silent = candidates
    faults = [fault for voice in real if (fault := voice.why_not())]
    if len(faults) == len(real):
        remark(_("There is no voice: {reasons}").format(reasons=in_a_row(faults)))
    return choose_voice(candidates)
