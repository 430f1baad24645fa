from __future__ import annotations

from stretchtimer.routine.exercise import Side


def test_each_side_has_its_opposite() -> None:
    """Right and left are each other's; both stays both."""
    assert [side.other for side in (Side.LEFT, Side.RIGHT, Side.BOTH)] == [Side.RIGHT, Side.LEFT, Side.BOTH]
