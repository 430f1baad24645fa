"""The kinds of paper, measured in px of 1/96 inch, as everything in the window is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

DOTS = 96  # px an inch
MARGIN = 48
FOOT = 28  # of the page, below what is printed


class Paper(StrEnum):
    """What people have in their printers."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> QPageSize:
        """As Qt knows it."""
        return QPageSize(QPageSize.PageSizeId.A4 if self is Paper.A4 else QPageSize.PageSizeId.Letter)

    @property
    def page(self) -> Page:
        """How much there is of it."""
        found = self.size.sizePixels(DOTS)
        return Page(found.width(), found.height())


@dataclass(frozen=True, slots=True)
class Page:
    """A page, px."""

    width: int
    height: int

    @property
    def across(self) -> int:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def down(self) -> int:
        """The height between the margins, the foot left out."""
        return self.height - 2 * MARGIN - FOOT


def usual_paper() -> Paper:
    """What is usual where the person lives, as far as the system says: Letter where it measures in inches."""
    metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.A4 if metric else Paper.LETTER
