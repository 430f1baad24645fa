"""Sound as bytes: 16-bit mono samples at one rate, everywhere. Cutting, placing and weighing them.

The rate is the one eSpeak NG speaks at, so that nothing the app makes is ever resampled.
"""

from __future__ import annotations

from array import array

RATE = 22_050  # samples a second
BYTES = 2  # of one sample
LOUDEST, LOWEST = 32_767, -32_768
HEARD = 96  # a sample further from zero than this is heard; about -50 dB
KEPT = 22  # samples left at each end of what is heard: 1 ms, so that an attack is not clipped
UNIT_BITS = 12  # gains are whole numbers of 1/4096: twice as quick as fractions


def sample_at(ms: int) -> int:
    """The sample nearest to `ms`; half a sample rounds up."""
    return (ms * RATE + 500) // 1_000


def samples_in(pcm: bytes | bytearray) -> int:
    """How many samples it has."""
    return len(pcm) // BYTES


def ms_after(samples: int) -> int:
    """The first millisecond at which that many samples are over."""
    return -(-samples * 1_000 // RATE)


def ms_before(samples: int) -> int:
    """The last millisecond at which that many samples are not over yet."""
    return samples * 1_000 // RATE


def silence(samples: int) -> bytes:
    """That many samples of nothing."""
    return bytes(samples * BYTES)


def with_gain(pcm: bytes, gain: float) -> bytes:
    """Every sample times `gain`; what would be too loud is clipped."""
    unit = 1 << UNIT_BITS
    factor = round(gain * unit)
    if factor == unit:
        return pcm
    scaled = [sample * factor >> UNIT_BITS for sample in array("h", pcm)]
    if factor > unit:
        scaled = [min(max(sample, LOWEST), LOUDEST) for sample in scaled]
    return array("h", scaled).tobytes()


def lay(buffer: bytearray, pcm: bytes, at: int) -> None:
    """Put `pcm` into `buffer` from sample `at` on, which may be before its start or run past its end.

    Where something sounds already, both are heard.
    """
    start, first = max(at, 0) * BYTES, max(-at, 0) * BYTES
    piece = pcm[first : first + max(len(buffer) - start, 0)]
    if not piece:
        return
    there = buffer[start : start + len(piece)]
    buffer[start : start + len(piece)] = _sum(there, piece) if any(there) else piece


def _sum(one: bytearray, other: bytes) -> bytes:
    pairs = zip(array("h", bytes(one)), array("h", other), strict=True)
    return array("h", [min(max(a + b, LOWEST), LOUDEST) for a, b in pairs]).tobytes()


def trimmed(pcm: bytes) -> bytes:
    """Without the silence at both ends, so that what is said starts when it should."""
    samples = array("h", pcm)
    first = next((index for index, sample in enumerate(samples) if abs(sample) > HEARD), None)
    if first is None:
        return b""
    last = next(index for index in reversed(range(len(samples))) if abs(samples[index]) > HEARD)
    return samples[max(first - KEPT, 0) : last + KEPT + 1].tobytes()
