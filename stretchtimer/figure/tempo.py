"""From time to where in its motion a figure is, and how strongly its muscle glows. Time is milliseconds, passed in."""

from __future__ import annotations

from math import cos, pi, tau

from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.vectors import clamped

EASE_MS = 2_400  # from the start of a hold to the held pose
BREATH_MS = 4_000  # one breath of a held pose
PULSE_MS = 5_000  # one pulse of the glow
SWAY = 0.012  # how far back a breath lets a held pose
MATTE = 0.25  # the glow of "here you will feel it"
DIP = 0.12  # how far a pulse lets the glow sink


def progress(
    figure: Figure, elapsed_ms: float, period_ms: float | None = None, *, still: bool = False
) -> float:
    """Where in its keyframes the figure is `elapsed_ms` after it began to move, 0 to 1.

    `period_ms` is the tempo of the step, if not the figure's own. With `still`, nothing moves: a hold is held, and
    a swing or cycle stands where it says most.
    """
    if still:
        return resting(figure)
    if figure.motion is Motion.HOLD:
        eased = clamped(elapsed_ms / EASE_MS)
        return eased - SWAY * breathing(elapsed_ms - EASE_MS) if eased == 1 else eased
    turn = elapsed_ms / (period_ms or figure.period_ms) % 1.0
    if figure.motion is Motion.CYCLE:
        return turn
    return 2 * turn if turn <= 0.5 else 2 - 2 * turn


def resting(figure: Figure) -> float:
    """The progress at which a still picture of the figure says most."""
    if figure.still is not None:
        return figure.still
    return 0.25 if figure.motion is Motion.CYCLE else 1.0


def breathing(elapsed_ms: float) -> float:
    """How full the chest is, 0 to 1, in a quiet breath that begins empty."""
    return (1 - cos(tau * elapsed_ms / BREATH_MS)) / 2


def glow(figure: Figure, elapsed_ms: float, *, still: bool = False) -> float:
    """How strongly the muscle glows, 0 to 1: matte at first, full in the held pose, then a slow pulse."""
    if still:
        return 1.0
    risen = clamped(elapsed_ms / EASE_MS) if figure.motion is Motion.HOLD else 1.0
    full = 1 - DIP * (1 - cos(2 * pi * max(0.0, elapsed_ms - EASE_MS) / PULSE_MS)) / 2
    return MATTE + (full - MATTE) * risen * risen * (3 - 2 * risen)
