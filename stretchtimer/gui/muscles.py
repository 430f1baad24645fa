"""Muscle groups as headings and labels of the window."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.insight.muscles import on_side
from stretchtimer.journal.diary import Spasm
from stretchtimer.routine.exercise import Side


def group_words(group: str) -> str:
    """A muscle group on both sides; one of a person's own file by the name it has there."""
    return on_side(group, Side.BOTH)


def side_group_words(group: str, side: Side) -> str:
    """The same on one side: "Right calf"."""
    return on_side(group, side)


def cramp_words(spasm: Spasm) -> str:
    """Which cramp it was: "Right calf cramp"."""
    return _("{muscle} cramp").format(muscle=side_group_words(spasm.group, spasm.side))


def sentence(name: str) -> str:
    """A name as the beginning of a sentence."""
    return name[:1].upper() + name[1:]
