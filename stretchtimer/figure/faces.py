"""A head put into the frame."""

from __future__ import annotations

from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.head import head
from stretchtimer.figure.palette import EAR, HAIR, SHADE_SKIN, SKIN
from stretchtimer.figure.shapes import Path, Role
from stretchtimer.figure.vectors import Point


def draw_head(drawing: Drawing, centre: Point, line: float, yaw: float, nod: float = 0.0) -> Path:
    """Put a head into the frame, see `head`; gives the path of its face, for shadows to fall on."""
    parts = head(centre, line, yaw, nod)
    for ear in parts.behind:
        drawing.blob(Role.HEAD, ear, EAR)
    face = drawing.blob(Role.HEAD, parts.face, SKIN)
    if parts.nose:
        drawing.blob(Role.HEAD, parts.nose, SHADE_SKIN.faint(1.1 * parts.nose_shade))
    drawing.blob(Role.HEAD, parts.hair, HAIR)
    drawing.blob(Role.HEAD, parts.ear, EAR)
    return face
