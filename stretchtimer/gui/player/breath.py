"""Where in a breath someone is who follows the pace."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.routine.exercise import Breath
from stretchtimer.timeline.phrases import breath_phrases


@dataclass(frozen=True, slots=True)
class BreathPhase:
    """The present part of a breath. `level` is how full the lungs are, 0 to 1."""

    word: str
    left_ms: int
    level: float


def breath_at(breath: Breath, elapsed_ms: int) -> BreathPhase:
    """The phase of `breath` at `elapsed_ms` from its start; breaths follow each other without end."""
    breathe_in, hold, breathe_out = breath_phrases()
    into = elapsed_ms % breath.duration_ms if breath.duration_ms else 0
    for word, long_ms, start, end in (
        (breathe_in, breath.inhale_ms, 0.0, 1.0),
        (hold, breath.hold_ms, 1.0, 1.0),
        (breathe_out, breath.exhale_ms, 1.0, 0.0),
        (hold, breath.hold_out_ms, 0.0, 0.0),
    ):
        if into < long_ms:
            share = into / long_ms
            return BreathPhase(word, long_ms - into, start + (end - start) * _eased(share))
        into -= long_ms
    return BreathPhase(breathe_out, 0, 0.0)


def _eased(share: float) -> float:
    """Slow at both ends, as breath is."""
    return share * share * (3 - 2 * share)
