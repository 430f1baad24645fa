"""What the test buttons of the settings let be heard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind

BETWEEN_MS = 500  # two tones that are tried one after the other


@dataclass(frozen=True, slots=True)
class Trial:
    """A test button: its word, its name for screen readers, and its cues."""

    word: str
    name: str
    cues: tuple[Cue, ...]


def tone_by_itself(kind: CueKind) -> tuple[Cue, ...]:
    """One tone."""
    return (Cue(0, kind),)


def every_tone() -> tuple[Cue, ...]:
    """Each kind of tone once, one after the other."""
    cues: list[Cue] = []
    at_ms = 0
    for kind, length_ms in TONE_MS.items():
        cues.append(Cue(at_ms, kind))
        at_ms += length_ms + BETWEEN_MS
    return tuple(cues)


def trials() -> Mapping[str, Trial]:
    """The rows that have a test button, by their setting."""
    phrase = Cue(0, CueKind.VOICE, _("This is the voice."))
    return {
        "sound": Trial(_("Test"), _("Test the sounds"), tone_by_itself(CueKind.START)),
        "sound_theme": Trial(_("Play all of them"), _("Play all tones"), every_tone()),
        "voice": Trial(_("Test"), _("Test the voice"), (phrase,)),
    }
