"""What a sheet is made of, from top to bottom, and how it falls on pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


class Block(Protocol):
    """One piece that is never cut. `leads` says that it stays with the block after it."""

    leads: bool

    def height(self, width: float) -> float:
        """How much of the page it takes."""

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it into `rect`, which is as high as it asked for."""


def pages_of(blocks: Sequence[Block], width: float, room: float) -> list[list[Block]]:
    """`blocks` on pages of that much room, in order; one that is higher than a page has a page of its own."""
    pages: list[list[Block]] = [[]]
    left = room
    for place, block in enumerate(blocks):
        following = blocks[place + 1] if block.leads and place + 1 < len(blocks) else None
        wanted = block.height(width) + (following.height(width) if following else 0)
        if wanted > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(block)
        left -= block.height(width)
    return pages
