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


def growth(rounds: Sequence[dict[str, int]]) -> dict[str, int]:
    """From the least of the first third of the rounds to the least of the last: what comes and goes does not count."""
    third = len(rounds) // 3
    first, last = rounds[:third], rounds[-third:]
    return {name: min(one[name] for one in last) - min(one[name] for one in first) for name in rounds[0]}


def is_too_much(grown: Mapping[str, int]) -> bool:
    """Whether any of it has grown by more than it may."""
    return any(grown[name] > MOST[name] for name in grown)
