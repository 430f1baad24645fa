"""The person's own sounds: taken in from any WAV file, kept in their data folder, heard instead of a theme's tone."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from stretchtimer.audio.pcm import LOUDEST, RATE, trimmed
from stretchtimer.audio.resampling import resampled
from stretchtimer.audio.sounds import load_tone, tone_file
from stretchtimer.audio.wav_reading import read_wav
from stretchtimer.config.saving import save_whole
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.timeline.cue import TONE_MS, CueKind

LONGEST_S = 5.0
LARGEST_BYTES = 10_000_000  # five seconds at the highest rates there are
PEAK = 0.6  # about that of the tones that come with the app
EDGE_MS = 5  # faded in or out, so that nothing clicks
LONGEST_NAME = 60

KEYS: Mapping[str, CueKind] = MappingProxyType({f"own_{kind}": kind for kind in TONE_MS})  # of the settings


@dataclass(frozen=True, slots=True)
class OwnSounds:
    """Own sounds, in `folder`: one folder below it for each kind of cue. It need not be there yet."""

    folder: Path

    def take_in(self, kind: CueKind, source: Path) -> str:
        """Copy the WAV file at `source`, as a tone for `kind`; the name by which it is found again.

        Silence at its ends is taken off and it is made about as loud as the other tones. Takes up to a second. Raises
        UserError, with a sentence, if it cannot be used or kept. Nothing that was taken in before is lost.
        """
        content = tone_file(_as_tone(source))
        folder = self.folder / kind
        stem = re.sub(r"[^\w .-]", "-", source.stem)[:LONGEST_NAME].strip(" .-") or str(kind)
        path, number = folder / f"{stem}.wav", 1
        while path.exists() and path.read_bytes() != content:
            number += 1
            path = folder / f"{stem}-{number}.wav"
        save_whole(path, content)
        return path.name

    def tone(self, kind: CueKind, name: str) -> bytes:
        """What was taken in by that name. Raises UserError, with a sentence, if it is gone or broken."""
        if Path(name).name != name:
            words = _("“{name}” is not the name of one of your sounds for “{kind}”; choose it again.")
            raise UserError(words.format(name=name, kind=kind))
        try:
            return load_tone(self.folder / kind / name)
        except UserError as error:
            words = _("Your sound “{name}” is gone or broken; choose it again.")
            raise UserError(words.format(name=name)) from error


def broken(settings: Settings, own: OwnSounds) -> dict[str, str]:
    """A sentence for each setting whose sound is gone or cannot be read."""
    faults = {}
    for key, kind in KEYS.items():
        if name := str(settings.value(key)):
            try:
                own.tone(kind, name)
            except UserError as error:
                faults[key] = str(error)
    return faults


def _as_tone(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
        if len(content) > LARGEST_BYTES:
            raise UserError(_("it is too large"))
        wave = read_wav(content, LONGEST_S)
        return _levelled(resampled(wave.samples, wave.rate, RATE))
    except (OSError, UserError) as error:
        why = getattr(error, "strerror", None) or error
        raise UserError(_("{name} cannot be used: {why}.").format(name=source.name, why=why)) from error


def _levelled(samples: list[float]) -> bytes:
    """As samples of ours: its loudest at PEAK, beginning and ending at zero, without silence before or after."""
    loudest = max(map(abs, samples))
    scale = PEAK * LOUDEST / loudest if loudest else 0.0
    tone = array("h", trimmed(array("h", [round(value * scale) for value in samples]).tobytes()))
    if not tone:
        raise UserError(_("there is only silence in it"))
    edge = min(EDGE_MS * RATE // 1_000, len(tone) // 2)
    rise = min(RATE // 1_000, edge)  # short: the attack stays on time
    for index in range(rise):
        tone[index] = tone[index] * index // rise
    for index in range(edge):
        tone[-1 - index] = tone[-1 - index] * index // edge
    return tone.tobytes()
