"""Whether what an app takes grows from one round of use to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MOST = {
    "own_kib": 2_048,
    "files": 4,
    "threads": 4,
    "timers": 4,
    "objects": 4,
}  # less than one more each round


def growth(rounds: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """From the least of the first third of the rounds to the least of the last: what comes and goes does not count."""
    grown = {}
    for name in rounds[-1]:
        found = [one[name] for one in rounds if name in one]  # not all is counted in every round
        third = max(1, len(found) // 3)
        grown[name] = min(found[-third:]) - min(found[:third])
    return grown


def is_too_much(grown: Mapping[str, int]) -> bool:
    """Whether any of it has grown by more than it may."""
    return any(grown[name] > MOST[name] for name in grown)
