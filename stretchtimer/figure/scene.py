"""What a frame is drawn from: the figure, its body at this moment, and the mood of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.definition import Figure
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.shapes import Shape


@dataclass(frozen=True, slots=True)
class Mood:
    """What changes a picture beside the pose.

    `glow`, 0 to 1, is how strongly the muscle glows; `breath`, 0 to 1, how full the chest is; `pushing` shows the
    arrow of a contract-relax exercise.
    """

    glow: float = 1.0
    breath: float = 0.0
    pushing: bool = False


FELT: Final = Mood()


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of one figure, and the frame it is drawn into.

    `kept` holds shapes that are the same in every frame on one stage, by name.
    """

    drawing: Drawing
    figure: Figure
    body: Body
    progress: float
    mood: Mood
    kept: dict[str, list[Shape]]
