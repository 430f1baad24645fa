"""Sounds of the person's own: taken in, kept, heard, and made do without where they are broken."""

from __future__ import annotations

import wave
from array import array
from math import pi, sin
from pathlib import Path

import pytest

from stretchtimer.audio.bank import bank_of
from stretchtimer.audio.own_sounds import KEYS, LARGEST_BYTES, OwnSounds
from stretchtimer.audio.pcm import RATE
from stretchtimer.audio.sounds import load_bank
from stretchtimer.config.resources import assets
from stretchtimer.config.settings import Settings
from stretchtimer.errors import UserError
from stretchtimer.timeline.cue import TONE_MS, CueKind

BUNDLED = assets() / "sounds"


def gong(
    path: Path, *, before_ms: int = 200, length_ms: int = 300, rate: int = 44_100, loud: int = 3_000
) -> Path:
    """A soft file of a telephone: some silence, then a tone."""
    tone = [round(loud * sin(2 * pi * 440 * n / rate)) for n in range(rate * length_ms // 1_000)]
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(array("h", [0] * (rate * before_ms // 1_000) + tone).tobytes())
    return path


@pytest.fixture(name="own")
def _own(tmp_path: Path) -> OwnSounds:
    return OwnSounds(tmp_path / "data" / "sounds")


def test_every_kind_of_tone_has_its_setting() -> None:
    """And no other thing has."""
    assert (
        {f"own_{kind}" for kind in TONE_MS}
        == set(KEYS)
        == {k for k in dir(Settings()) if k.startswith("own_")}
    )


def test_a_file_is_taken_in_and_heard_though_it_is_gone(own: OwnSounds, tmp_path: Path) -> None:
    """It was on a stick."""
    source = gong(tmp_path / "gong.wav")
    name = own.take_in(CueKind.START, source)
    source.unlink()
    bank, faults = bank_of(Settings(own_start=name), BUNDLED, own)
    theme = load_bank(BUNDLED / "clear").tones
    assert name == "gong.wav" and faults == ()
    assert len(bank.tones[CueKind.START]) / 2 / RATE == pytest.approx(0.3, abs=0.01)
    assert {kind for kind in TONE_MS if bank.tones[kind] != theme[kind]} == {CueKind.START}


def test_it_begins_at_once_is_as_loud_as_a_tone_and_does_not_click(own: OwnSounds, tmp_path: Path) -> None:
    """Silence before it would make it late."""
    name = own.take_in(CueKind.END, gong(tmp_path / "gong.wav"))
    samples = array("h", own.tone(CueKind.END, name))
    assert samples[0] == samples[-1] == 0
    assert max(map(abs, samples[: RATE // 200])) > 10_000
    assert max(map(abs, samples)) / 32_767 == pytest.approx(0.6, abs=0.03)


def test_two_files_of_one_name_are_both_kept(own: OwnSounds, tmp_path: Path) -> None:
    """The same one, taken in again, is not."""
    first = own.take_in(CueKind.TICK, gong(tmp_path / "a.wav"))
    again = own.take_in(CueKind.TICK, tmp_path / "a.wav")
    other = own.take_in(CueKind.TICK, gong(tmp_path / "a.wav", length_ms=100))
    assert (first, again, other) == ("a.wav", "a.wav", "a-2.wav")
    assert own.tone(CueKind.TICK, first) != own.tone(CueKind.TICK, other)


def test_a_strange_name_becomes_one_that_every_system_takes(own: OwnSounds, tmp_path: Path) -> None:
    """No slashes, colons or dots at its ends."""
    assert own.take_in(CueKind.REST, gong(tmp_path / "..: my*gong ?.wav")) == "my-gong.wav"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"not a sound"), "it is not a WAV file"),
        (lambda path: path.write_bytes(bytes(LARGEST_BYTES + 1)), "it is too large"),
        (lambda path: gong(path, length_ms=0), "there is only silence in it"),
        (lambda path: gong(path, length_ms=5_100), "5 s are the most"),
        (lambda path: path.mkdir(), "a directory"),
        (lambda _path: None, "No such file"),
    ],
)
def test_what_cannot_be_used_says_why(own: OwnSounds, tmp_path: Path, make: object, said: str) -> None:
    """In one sentence that names the file; nothing is kept of it."""
    make(tmp_path / "gong.wav")  # type: ignore[operator]
    with pytest.raises(UserError, match=rf"gong\.wav cannot be used: .*{said}"):
        own.take_in(CueKind.START, tmp_path / "gong.wav")
    assert not own.folder.exists()


@pytest.mark.parametrize("name", ["gong.wav", "../../gong.wav", "/etc/gong.wav"])
def test_where_it_is_broken_the_theme_is_heard(own: OwnSounds, name: str) -> None:
    """With one sentence; a path from a file that was edited by hand leads nowhere."""
    (own.folder / "start").mkdir(parents=True)
    (own.folder / "start" / "gong.wav").write_bytes(b"RIFF")
    bank, faults = bank_of(Settings(own_start=name, sound_theme="bell"), BUNDLED, own)
    assert bank == load_bank(BUNDLED / "bell")
    (fault,) = faults
    assert "gong.wav" in fault and fault.endswith("The theme's tone is heard.")


def test_a_theme_that_is_not_there_is_told(own: OwnSounds) -> None:
    """The usual one is heard."""
    bank, faults = bank_of(Settings(sound_theme="harp"), BUNDLED, own)
    assert bank == load_bank(BUNDLED / "clear")
    assert faults == ("There is no sound theme “harp”; “Clear” is heard.",)
