"""Muscle groups as headings and labels of the window."""

from __future__ import annotations

from stretchtimer.insight.muscles import on_side
from stretchtimer.routine.exercise import Side


def group_words(group: str) -> str:
    """A muscle group on both sides; one of a person's own file by the name it has there."""
    return on_side(group, Side.BOTH)


def side_group_words(group: str, side: Side) -> str:
    """The same on one side: "Right calf"."""
    return on_side(group, side)


def sentence(name: str) -> str:
    """A name as the beginning of a sentence."""
    return name[:1].upper() + name[1:]
