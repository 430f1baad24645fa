"""Makes the tones of assets/sounds, by adding up sine waves: struck wood, struck bars and bells.

Run it from anywhere: `python packaging/make_sounds.py [FOLDER]`. The same script always gives the same sounds, so what
is bundled can be checked against it. Each tone differs from the others in at least two of contour, number of notes,
pitch and length, so that they are told apart with eyes closed.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050  # samples a second: that of the spoken voice, so that nothing is ever resampled
ATTACK_MS = 3  # soft enough not to click, sharp enough to be on time
FADE_MS = 40  # each tone ends in silence

Hz = float


@dataclass(frozen=True)
class Timbre:
    """What is struck: for each partial its frequency as a ratio, its loudness, and its decay as a ratio."""

    partials: tuple[tuple[float, float, float], ...]


# The ratios 1, 3.93 and 9.5 are those of a free bar undercut as marimba bars are; the bell's are the usual
# hum, prime, tierce, quint and nominal, with the hum and the tierce kept soft.
WOOD = Timbre(((1.0, 1.0, 1.0), (2.71, 0.55, 0.6), (5.15, 0.22, 0.35)))
BAR = Timbre(((1.0, 1.0, 1.0), (2.0, 0.16, 0.7), (3.93, 0.26, 0.35), (9.5, 0.05, 0.15)))
BELL = Timbre(((0.5, 0.22, 1.3), (1.0, 1.0, 1.0), (1.2, 0.12, 0.7), (2.0, 0.5, 0.6), (3.01, 0.2, 0.35)))
SOFT = Timbre(((1.0, 1.0, 1.0), (2.0, 0.12, 0.6), (3.0, 0.04, 0.4)))


@dataclass(frozen=True)
class Note:
    """One stroke: when, how high, how loud (0 to 1), and after how long a third of it is left (times, in ms)."""

    at_ms: int
    pitch: Hz
    loudness: float
    decay_ms: int


@dataclass(frozen=True)
class Recipe:
    """A tone: what is struck, how long it lasts, its loudest sample (0 to 1) and its notes."""

    timbre: Timbre
    length_ms: int
    peak: float
    notes: tuple[Note, ...]


C4, G4, A4, C5, E5, G5, A5, C6, E6 = 261.63, 392.0, 440.0, 523.25, 659.26, 783.99, 880.0, 1046.5, 1318.51

RECIPES: Mapping[str, Recipe] = {
    # two bars rising: go
    "start": Recipe(BAR, 385, 0.62, (Note(0, C5, 0.8, 90), Note(105, G5, 1.0, 110))),
    # one short knock of wood
    "tick": Recipe(WOOD, 85, 0.5, (Note(0, 940.0, 1.0, 16),)),
    # two bars falling, slower than the start: let go
    "end": Recipe(BAR, 535, 0.62, (Note(0, G5, 1.0, 120), Note(165, C5, 0.95, 150))),
    # this way, that way, and again: the other side
    "switch": Recipe(
        BAR, 635, 0.58, (Note(0, E5, 1, 90), Note(145, A5, 1, 90), Note(290, E5, 1, 90), Note(435, A5, 1, 90))
    ),
    # one soft stroke in the middle of the range
    "half": Recipe(SOFT, 335, 0.42, (Note(0, E5, 1.0, 110),)),
    # one clear bell that rings on
    "minimum": Recipe(BELL, 835, 0.58, (Note(0, C6, 1.0, 260),)),
    # low and soft, falling a little: breathe
    "rest": Recipe(SOFT, 535, 0.62, (Note(0, G4, 0.8, 150), Note(190, C4, 1.0, 170))),
    # up the chord and home
    "finish": Recipe(
        BAR,
        1535,
        0.66,
        (
            Note(0, C5, 0.7, 150),
            Note(150, E5, 0.75, 150),
            Note(300, G5, 0.8, 170),
            Note(520, C5, 0.5, 420),
            Note(520, E6, 0.35, 380),
            Note(520, C6, 1.0, 420),
        ),
    ),
}


def samples(recipe: Recipe) -> array[int]:
    """The tone as 16-bit samples."""
    length = recipe.length_ms * RATE // 1000
    mixed = [0.0] * length
    for note in recipe.notes:
        start = note.at_ms * RATE // 1000
        for ratio, loudness, decay in recipe.timbre.partials:
            level = note.loudness * loudness
            _strike(mixed, start, note.pitch * ratio, level, note.decay_ms * decay)
    _fade_out(mixed)
    scale = recipe.peak * 32_767 / max(abs(value) for value in mixed)
    return array("h", [round(value * scale) for value in mixed])


def _strike(mixed: list[float], start: int, pitch: Hz, level: float, decay_ms: float) -> None:
    """Adds one partial that starts at sample `start` and dies away."""
    attack = ATTACK_MS * RATE // 1000
    turn = 2 * math.pi * pitch / RATE
    fall = 1000 / (decay_ms * RATE)
    for index in range(len(mixed) - start):
        rise = 1.0 if index >= attack else (1 - math.cos(math.pi * (index + 1) / (attack + 1))) / 2
        mixed[start + index] += level * rise * math.exp(-index * fall) * math.sin(turn * index)


def _fade_out(mixed: list[float]) -> None:
    fade = FADE_MS * RATE // 1000
    for index in range(fade):
        mixed[-1 - index] *= (1 - math.cos(math.pi * index / fade)) / 2


def write(path: Path, tone: array[int]) -> None:
    """Writes one tone as a mono 16-bit WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(tone.tobytes())


def make(folder: Path, names: Iterable[str] = tuple(RECIPES)) -> None:
    """Makes the named tones in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        write(folder / f"{name}.wav", samples(RECIPES[name]))


if __name__ == "__main__":
    default = Path(__file__).parents[1] / "assets" / "sounds"
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
