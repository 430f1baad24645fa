"""A sound at another rate, as it would have been recorded there: band-limited, by windowed sines.

Every new sample is the sum of those around it, each weighed by sin(x)/x under a Blackman window. What the new rate
cannot hold is left out first; otherwise it would come back as a false, lower tone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import ceil, cos, gcd, pi, sin
from operator import mul

CROSSINGS = 16  # of zero on each side: what folds back is some 70 dB softer
PASSED = 0.92  # of the lower of the two bands; the rest is for the slope


def resampled(samples: Sequence[float], rate: int, wanted: int) -> list[float]:
    """`samples`, taken `rate` times a second, as if taken `wanted` times. Some 0.2 s of work a second of 44.1 kHz."""
    if rate == wanted:
        return list(samples)
    common = gcd(rate, wanted)
    up, down = wanted // common, rate // common
    cut = PASSED * min(1.0, wanted / rate)  # as a part of half the present rate
    reach = ceil(CROSSINGS / cut)
    weights = cache(lambda phase: _weights(phase / up, cut, reach))
    padded = [*[0.0] * reach, *samples, *[0.0] * (reach + 1)]
    made = []
    for index in range(-(-len(samples) * up // down)):
        here, phase = divmod(index * down, up)
        made.append(sum(map(mul, weights(phase), padded[here : here + 2 * reach + 1])))
    return made


def _weights(behind: float, cut: float, reach: int) -> list[float]:
    """What the samples from `reach` before to `reach` after count at a place that lies `behind` (0 to 1) the middle."""
    weights = [
        _sinc(cut * (n - behind)) * _window((n - behind) / (reach + 1)) for n in range(-reach, reach + 1)
    ]
    whole = sum(weights)
    return [weight / whole for weight in weights]


def _sinc(x: float) -> float:
    return sin(pi * x) / (pi * x) if x else 1.0


def _window(x: float) -> float:
    """Blackman's, from -1 to 1."""
    return 0.42 + 0.5 * cos(pi * x) + 0.08 * cos(2 * pi * x)
