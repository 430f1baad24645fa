"""Makes the tones of assets/sounds, by adding up sine waves: struck wood, struck bars, bells and soft voices.

Run it from anywhere: `python packaging/make_sounds.py [FOLDER]`. The same script always gives the same sounds, so what
is bundled can be checked against it. Every theme has the same melodies on other instruments, as loud as each other's.
Each tone differs from the others of its theme in at least two of contour, number of notes, pitch and length, so that
they are told apart with eyes closed.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

RATE = 22_050  # samples a second: that of the spoken voice, so that nothing is ever resampled
FADE_MS = 40  # each tone ends in silence
LOUDEST_MS = 100  # how loud a tone is: what is heard in the loudest so many of it

Hz = float


@dataclass(frozen=True)
class Timbre:
    """What is struck: for each partial its frequency as a ratio, its loudness, and its decay as a ratio.

    The attack is soft enough not to click, and sharp enough to be on time.
    """

    partials: tuple[tuple[float, float, float], ...]
    attack_ms: int = 3


# The ratios 1, 3.93 and 9.5 are those of a free bar undercut as marimba bars are; 2.71 and 5.15 are those of a block;
# the bell's are the usual hum, prime, tierce, quint and nominal, with the hum and the tierce kept soft; 2.76 and 5.4
# are those of a bar that is not undercut, as in a glockenspiel.
WOOD = Timbre(((1.0, 1.0, 1.0), (2.71, 0.55, 0.6), (5.15, 0.22, 0.35)))
LOG = Timbre(((1.0, 1.0, 1.0), (2.71, 0.18, 0.3), (5.15, 0.08, 0.15)))
BAR = Timbre(((1.0, 1.0, 1.0), (2.0, 0.16, 0.7), (3.93, 0.26, 0.35), (9.5, 0.05, 0.15)))
BELL = Timbre(((0.5, 0.22, 1.3), (1.0, 1.0, 1.0), (1.2, 0.12, 0.7), (2.0, 0.5, 0.6), (3.01, 0.2, 0.35)))
CHIME = Timbre(((1.0, 1.0, 1.0), (2.0, 0.3, 0.8), (2.76, 0.3, 0.5), (5.4, 0.12, 0.3)))
SOFT = Timbre(((1.0, 1.0, 1.0), (2.0, 0.12, 0.6), (3.0, 0.04, 0.4)))
BREATH = Timbre(((1.0, 1.0, 1.0), (2.0, 0.06, 0.8)), attack_ms=6)


@dataclass(frozen=True)
class Note:
    """One stroke: when, how high, how loud (0 to 1), and after how long a third of it is left (times, in ms)."""

    at_ms: int
    pitch: Hz
    loudness: float
    decay_ms: int


@dataclass(frozen=True)
class Recipe:
    """A tone: its part in the band, how long it lasts, how loud it is (RMS of its loudest, 0 to 1), its notes."""

    part: str
    length_ms: int
    loudness: float
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Band:
    """A theme: who plays each part, how high (a ratio), and how long what is struck rings (a ratio)."""

    lead: Timbre
    knock: Timbre
    hint: Timbre
    ring: Timbre
    pitch: float = 1.0
    knock_pitch: float = 1.0
    ringing: float = 1.0

    def timbre(self, part: str) -> Timbre:
        """What plays that part."""
        return {"lead": self.lead, "knock": self.knock, "hint": self.hint, "ring": self.ring}[part]


C4, G4, A4, C5, E5, G5, A5, C6, E6 = 261.63, 392.0, 440.0, 523.25, 659.26, 783.99, 880.0, 1046.5, 1318.51

BANDS: Mapping[str, Band] = {
    "clear": Band(lead=BAR, knock=WOOD, hint=SOFT, ring=BELL),
    "bell": Band(lead=BELL, knock=CHIME, hint=CHIME, ring=BELL, pitch=1.122, knock_pitch=2.0),
    "wood": Band(lead=LOG, knock=WOOD, hint=LOG, ring=BAR, pitch=0.89, knock_pitch=0.75, ringing=0.6),
    "soft": Band(lead=SOFT, knock=SOFT, hint=BREATH, ring=SOFT, pitch=0.794, knock_pitch=0.9, ringing=1.2),
}

RECIPES: Mapping[str, Recipe] = {
    # two bars rising: go
    "start": Recipe("lead", 385, 0.2164, (Note(0, C5, 0.8, 90), Note(105, G5, 1.0, 110))),
    # one short knock of wood
    "tick": Recipe("knock", 85, 0.089, (Note(0, 940.0, 1.0, 16),)),
    # two bars falling, slower than the start: let go
    "end": Recipe("lead", 535, 0.2512, (Note(0, G5, 1.0, 120), Note(165, C5, 0.95, 150))),
    # this way, that way, and again: the other side
    "switch": Recipe(
        "lead",
        635,
        0.2024,
        (Note(0, E5, 1, 90), Note(145, A5, 1, 90), Note(290, E5, 1, 90), Note(435, A5, 1, 90)),
    ),
    # one soft stroke in the middle of the range
    "half": Recipe("hint", 335, 0.2058, (Note(0, E5, 1.0, 110),)),
    # one clear bell that rings on
    "minimum": Recipe("ring", 835, 0.2492, (Note(0, C6, 1.0, 260),)),
    # low and soft, falling a little: breathe
    "rest": Recipe("hint", 535, 0.2897, (Note(0, G4, 0.8, 150), Note(190, C4, 1.0, 170))),
    # up the chord and home
    "finish": Recipe(
        "lead",
        1535,
        0.2533,
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


def samples(recipe: Recipe, band: Band) -> array[int]:
    """The tone as 16-bit samples, as that band plays it."""
    mixed = [0.0] * (recipe.length_ms * RATE // 1000)
    timbre, knocks = band.timbre(recipe.part), recipe.part == "knock"
    pitch = band.knock_pitch if knocks else band.pitch
    ringing = 1.0 if knocks else band.ringing
    for note in recipe.notes:
        for ratio, loudness, decay in timbre.partials:
            level = note.loudness * loudness
            start = note.at_ms * RATE // 1000
            partial = Partial(note.pitch * pitch * ratio, level, note.decay_ms * ringing * decay)
            _strike(mixed, start, partial, timbre.attack_ms)
    _fade_out(mixed)
    scale = recipe.loudness / loudest(mixed) * 32_767
    return array("h", [round(value * scale) for value in mixed])


def loudest(tone: Sequence[float]) -> float:
    """The root of the mean square of the loudest LOUDEST_MS of it."""
    width = min(LOUDEST_MS * RATE // 1000, len(tone))
    powers = [0.0, *accumulate(value * value for value in tone)]
    return math.sqrt(max(b - a for a, b in zip(powers, powers[width:], strict=False)) / width)


@dataclass(frozen=True)
class Partial:
    """One sine wave that dies away; its decay in milliseconds."""

    pitch: Hz
    level: float
    decay_ms: float


def _strike(mixed: list[float], start: int, partial: Partial, attack_ms: int) -> None:
    """Adds one partial that starts at sample `start`."""
    attack = attack_ms * RATE // 1000
    turn = 2 * math.pi * partial.pitch / RATE
    fall = 1000 / (partial.decay_ms * RATE)
    for index in range(len(mixed) - start):
        rise = 1.0 if index >= attack else (1 - math.cos(math.pi * (index + 1) / (attack + 1))) / 2
        mixed[start + index] += partial.level * rise * math.exp(-index * fall) * math.sin(turn * index)


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


def make(folder: Path, theme: str) -> None:
    """Makes the tones of a theme in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, recipe in RECIPES.items():
        write(folder / f"{name}.wav", samples(recipe, BANDS[theme]))


if __name__ == "__main__":
    default = Path(__file__).parents[1] / "assets" / "sounds"
    for called in BANDS:
        make((Path(sys.argv[1]) if len(sys.argv) > 1 else default) / called, called)
