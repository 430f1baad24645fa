"""The bundled tones: what they are, and how they were made."""

from __future__ import annotations

import importlib.util
import sys
import wave
from array import array
from collections.abc import Iterator
from itertools import combinations, pairwise
from math import log10
from pathlib import Path
from types import ModuleType

import pytest

from stretchtimer.audio.pcm import RATE
from stretchtimer.audio.sounds import SoundBank, load_bank
from stretchtimer.audio.themes import SoundTheme, sound_themes
from stretchtimer.config.resources import assets
from stretchtimer.errors import UserError
from stretchtimer.timeline.cue import TONE_MS, CueKind

SCRIPT = Path(__file__).parents[2] / "packaging" / "make_sounds.py"
TONES = list(TONE_MS)
THEMES = sound_themes(assets() / "sounds")
LEVEL_DB, PEAK_DB = 0.1, 4.0  # how far the themes' levels may lie apart, as they are heard and at their peak


@pytest.fixture(name="script", scope="module")
def _script() -> Iterator[ModuleType]:
    """The script that makes the sounds."""
    spec = importlib.util.spec_from_file_location("make_sounds", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_sounds"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    yield module
    del sys.modules["make_sounds"]


@pytest.fixture(name="bank", scope="module", params=THEMES, ids=lambda theme: theme.id)
def _bank(request: pytest.FixtureRequest) -> SoundBank:
    """The tones of each theme in turn."""
    return load_bank(request.param.folder)


def test_the_usual_theme_comes_first_and_each_has_its_words() -> None:
    """They are read out of the folder: one more folder is one more theme."""
    assert [theme.name for theme in THEMES] == ["Clear", "Bell", "Soft", "Wood"]
    assert len({theme.about for theme in THEMES}) == len(THEMES)


def test_a_folder_without_themes_says_so(tmp_path: Path) -> None:
    """An installation that lost its sounds."""
    with pytest.raises(UserError, match="There are no sounds in"):
        sound_themes(tmp_path)


def test_a_theme_whose_words_are_broken_is_named(tmp_path: Path) -> None:
    """The person is told which file."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "theme.toml").write_text("name =", encoding="utf-8")
    with pytest.raises(UserError, match=r"theme\.toml cannot be read"):
        sound_themes(tmp_path)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.id)
def test_the_bundled_sounds_are_what_the_script_makes(
    script: ModuleType, theme: SoundTheme, tmp_path: Path
) -> None:
    """To the last bit but one: sines may differ there from one machine to another."""
    script.make(tmp_path, theme.id)
    bank = load_bank(theme.folder)
    made = load_bank(tmp_path)
    for kind in TONES:
        pairs = zip(array("h", made.tones[kind]), array("h", bank.tones[kind]), strict=True)
        assert max(abs(a - b) for a, b in pairs) <= 1, kind


@pytest.mark.parametrize("kind", TONES)
def test_each_tone_is_over_before_its_place_is(bank: SoundBank, kind: CueKind) -> None:
    """And leaves a little air, so that one that starts late still keeps clear of the next."""
    assert len(bank.tones[kind]) / 2 / RATE * 1_000 <= TONE_MS[kind] - 50


@pytest.mark.parametrize("kind", TONES)
def test_each_tone_starts_sharply_and_ends_in_silence(bank: SoundBank, kind: CueKind) -> None:
    """A fifth of its loudness within 5 ms, and no click at either end."""
    samples = array("h", bank.tones[kind])
    loudest = max(map(abs, samples))
    assert max(map(abs, samples[: RATE * 5 // 1_000])) > loudest / 5
    assert abs(samples[0]) < loudest / 100 and max(map(abs, samples[-20:])) < loudest / 100


@pytest.mark.parametrize("kind", TONES)
def test_every_theme_is_as_loud_as_the_others(kind: CueKind, script: ModuleType) -> None:
    """Whoever chooses another need not turn the volume."""
    tones = [array("h", load_bank(theme.folder).tones[kind]) for theme in THEMES]
    levels = [20 * log10(script.loudest(tone)) for tone in tones]
    peaks = [20 * log10(max(map(abs, tone)) / 32_767) for tone in tones]
    assert max(levels) - min(levels) <= LEVEL_DB
    assert max(peaks) - min(peaks) <= PEAK_DB
    assert max(peaks) < -1


def pitch(tone: bytes, from_ms: int, to_ms: int) -> float:
    """How high it is in that part of it, in Hz: half the crossings of zero a second."""
    samples = array("h", tone)[RATE * from_ms // 1_000 : RATE * to_ms // 1_000]
    crossings = sum(1 for a, b in pairwise(samples) if (a < 0) != (b < 0))
    return crossings * 500 / (to_ms - from_ms)


def course(tone: bytes) -> tuple[float, float, int]:
    """Its pitch at the start, its pitch after 200 ms, or where it ends, and its length in milliseconds."""
    length = len(tone) // 2 * 1_000 // RATE
    late = min(200, length - 60)
    return pitch(tone, 5, 65), pitch(tone, late, late + 60), length


def test_start_rises_end_falls_and_switch_goes_to_and_fro(bank: SoundBank) -> None:
    """The three that must never be taken for each other."""
    tones = bank.tones
    assert pitch(tones[CueKind.START], 200, 300) > 1.4 * pitch(tones[CueKind.START], 10, 100)
    assert pitch(tones[CueKind.END], 250, 400) < pitch(tones[CueKind.END], 10, 150) / 1.4
    low, high, low_again, high_again = (
        pitch(tones[CueKind.SWITCH], at_ms + 20, at_ms + 120) for at_ms in (0, 145, 290, 435)
    )
    assert min(high, high_again) > 1.25 * max(low, low_again)


def test_any_two_tones_can_be_told_apart(bank: SoundBank) -> None:
    """By a fourth in pitch at their start or later, or by a length half as long again."""
    courses = {kind: course(tone) for kind, tone in bank.tones.items()}
    for one, other in combinations(TONES, 2):
        ratios = [max(a, b) / min(a, b) for a, b in zip(courses[one], courses[other], strict=True)]
        assert max(ratios[:2]) > 1.25 or ratios[2] > 1.5, (one, other, ratios)


def test_a_missing_sound_is_named(tmp_path: Path) -> None:
    """The person is told which file, and does not see a traceback."""
    with pytest.raises(UserError, match=r"start\.wav cannot be read"):
        load_bank(tmp_path)


def test_a_sound_that_is_no_sound_is_named(script: ModuleType, tmp_path: Path) -> None:
    """A broken download, say."""
    script.make(tmp_path, "clear")
    (tmp_path / "tick.wav").write_bytes(b"not a sound")
    with pytest.raises(UserError, match=r"tick\.wav cannot be read"):
        load_bank(tmp_path)


def test_a_sound_of_another_make_is_refused(script: ModuleType, tmp_path: Path) -> None:
    """It would be heard too fast, or as noise."""
    script.make(tmp_path, "clear")
    with wave.open(str(tmp_path / "end.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(bytes(400))
    with pytest.raises(UserError, match=r"end\.wav is not 16-bit mono at 22050 Hz"):
        load_bank(tmp_path)
