from __future__ import annotations

import pytest

from stretchtimer.insight.muscles import both, on_side, one
from stretchtimer.routine.exercise import Side


@pytest.mark.parametrize(
    ("group", "single", "plural"),
    [
        ("calf", "calf", "calves"),
        ("quads", "quad", "quads"),
        ("feet", "foot", "feet"),
        ("neck", "neck", "neck"),
    ],
)
def test_muscles_have_everyday_names(group: str, single: str, plural: str) -> None:
    """One of two, and both; one that is not known is called as its file calls it."""
    assert (one(group), both(group)) == (single, plural)


def test_a_muscle_is_named_with_its_side() -> None:
    """As a row or a sentence begins."""
    assert on_side("calf", Side.LEFT) == "Left calf"
    assert on_side("quads", Side.RIGHT) == "Right quad"
    assert on_side("calf", Side.BOTH) == "Calves"
