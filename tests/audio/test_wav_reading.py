"""WAV files as people have them: what is read out of each form, and what is said of what cannot be read."""

from __future__ import annotations

import struct

import pytest

from stretchtimer.audio.wav_reading import EXTENSIBLE, FLOAT, PCM, read_wav
from stretchtimer.errors import UserError

STEPS = (0.0, 0.5, -0.5, 0.25)


def wav(data: bytes, bits: int = 16, channels: int = 1, rate: int = 22_050, tag: int = PCM) -> bytes:
    """A WAV file with these samples, and a chunk of an odd length before them."""
    frame = bits // 8 * channels
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)
    if tag == EXTENSIBLE:
        form += struct.pack("<HHIH", 22, bits, 0, PCM) + bytes(14)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"note" + struct.pack("<I", 3) + b"abc\0"
    chunks += b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def whole(bits: int) -> bytes:
    """STEPS as whole numbers of so many bits."""
    if bits == 8:
        return bytes(round(step * 128) + 128 for step in STEPS)
    numbers = (round(step * (1 << (bits - 1))) for step in STEPS)
    return b"".join(number.to_bytes(bits // 8, "little", signed=True) for number in numbers)


@pytest.mark.parametrize("tag", [PCM, EXTENSIBLE])
@pytest.mark.parametrize("bits", [8, 16, 24, 32])
def test_samples_of_every_width_are_read(bits: int, tag: int) -> None:
    """Editors save what they like."""
    wave = read_wav(wav(whole(bits), bits, tag=tag), 5)
    assert list(wave.samples) == list(STEPS)


def test_fractions_are_read_and_what_is_no_number_is_silence() -> None:
    """A studio's files; what is too loud is as loud as can be."""
    data = struct.pack("<5f", 0.5, -0.25, 2.0, float("nan"), float("-inf"))
    assert list(read_wav(wav(data, 32, tag=FLOAT), 5).samples) == [0.5, -0.25, 1.0, 0.0, -1.0]


def test_two_channels_become_one() -> None:
    """Both are heard, each half as loud."""
    data = struct.pack("<4h", 16_384, 0, 0, -16_384)
    wave = read_wav(wav(data, channels=2, rate=48_000), 5)
    assert list(wave.samples) == [0.25, -0.25]
    assert wave.rate == 48_000


def test_of_a_file_that_was_cut_off_what_is_there_is_read() -> None:
    """A download that broke: what came is whole samples."""
    assert list(read_wav(wav(whole(16))[:-3], 5).samples) == list(STEPS[:2])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a WAV file"),
        (b"ID3\x04 an MP3 file", "not a WAV file"),
        (wav(b""), "no sound"),
        (wav(whole(16))[:30], "no sound"),
        (wav(whole(16), tag=0x55), "PCM, 16 bit"),
        (wav(whole(16), channels=0), "PCM, 16 bit"),
        (wav(whole(16), rate=0), "PCM, 16 bit"),
        (wav(bytes(2 * 22_050 * 6)), r"6 s, and 5 s"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, said: str) -> None:
    """Half a sentence each."""
    with pytest.raises(UserError, match=said):
        read_wav(content, 5)
