"""Samples: where they lie, how loud they are, and what is cut off."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.audio.pcm import (
    lay,
    ms_after,
    ms_before,
    sample_at,
    samples_in,
    silence,
    trimmed,
    with_gain,
)

LOUDNESS = st.integers(-32_768, 32_767)
SOUNDS = st.lists(LOUDNESS, max_size=60)


def pcm(*values: int) -> bytes:
    """Samples as bytes."""
    return array("h", values).tobytes()


def test_a_millisecond_is_22_05_samples_rounded_to_the_nearest() -> None:
    """No error piles up: each place is rounded by itself."""
    assert [sample_at(ms) for ms in (0, 1, 2, 10, 1_000, 600_000)] == [0, 22, 44, 221, 22_050, 13_230_000]


@given(st.integers(0, 10**9))
def test_places_in_samples_and_in_milliseconds_agree(ms: int) -> None:
    """A sample's millisecond, up or down, is the one it was made of, or its neighbour."""
    assert ms <= ms_after(sample_at(ms)) <= ms + 1
    assert ms - 1 <= ms_before(sample_at(ms)) <= ms


def test_half_the_gain_halves_every_sample() -> None:
    """Samples keep their sign."""
    assert with_gain(pcm(1_000, -1_000, 0), 0.5) == pcm(500, -500, 0)


def test_full_gain_leaves_the_sound_as_it_is() -> None:
    """Not even a copy is made."""
    sound = pcm(1, 2, 3)
    assert with_gain(sound, 1) is sound


def test_what_would_be_too_loud_is_clipped() -> None:
    """It does not turn over into the opposite sign."""
    assert with_gain(pcm(30_000, -30_000), 2) == pcm(32_767, -32_768)


@given(SOUNDS, st.integers(0, 40), st.integers(-80, 80))
def test_a_sound_is_laid_where_it_belongs_and_the_rest_is_left_alone(
    sound: list[int], length: int, at: int
) -> None:
    """Before the start and past the end, it is simply not there."""
    buffer = bytearray(silence(length))
    lay(buffer, pcm(*sound), at)
    expected = [sound[i - at] if 0 <= i - at < len(sound) else 0 for i in range(length)]
    assert bytes(buffer) == pcm(*expected)


def test_two_sounds_in_one_place_are_both_heard() -> None:
    """Their samples add up, and are clipped if need be."""
    buffer = bytearray(pcm(100, 30_000, -30_000, 5))
    lay(buffer, pcm(1, 10_000, -10_000), 0)
    assert bytes(buffer) == pcm(101, 32_767, -32_768, 5)


def test_silence_at_the_ends_is_taken_off_but_for_a_millisecond() -> None:
    """Silence in the middle stays."""
    sound = pcm(9_000, 0, 0, 0, 9_000)
    assert trimmed(silence(500) + sound + silence(700)) == silence(22) + sound + silence(22)


def test_a_sound_that_starts_at_once_is_not_made_longer() -> None:
    """There is nothing to keep before its first sample."""
    assert trimmed(pcm(9_000, -9_000)) == pcm(9_000, -9_000)


def test_of_silence_nothing_is_left() -> None:
    """Nor of what is too soft to be heard."""
    assert trimmed(silence(100)) == trimmed(pcm(3, -3)) == trimmed(b"") == b""


def test_silence_is_as_long_as_asked() -> None:
    """Counted in samples."""
    assert samples_in(silence(7)) == 7
