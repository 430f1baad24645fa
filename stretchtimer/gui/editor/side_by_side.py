"""Two texts line by line, each next to what it has become in the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of each; empty where there is none. `is_different` if they do not say the same."""

    left: str
    right: str
    is_different: bool


def side_by_side(left: str, right: str) -> tuple[Pair, ...]:
    """Every line of both, in order."""
    one, other = left.splitlines(), right.splitlines()
    pairs: list[Pair] = []
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        pairs += _pairs(one[a:b], other[c:d], kind != "equal")
    return tuple(pairs)


def _pairs(one: Sequence[str], other: Sequence[str], is_different: bool) -> list[Pair]:
    return [Pair(left, right, is_different) for left, right in zip_longest(one, other, fillvalue="")]
