"""A routine on paper as it was looked at and approved, each page of it."""

from __future__ import annotations

import os

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.exchange.sheet.paper import Paper
from stretchtimer.gui.exchange.sheet.printing import Sheet
from stretchtimer.routine.library import load_library
from tests.gui.approved.comparing import are_alike, beside, kept
from tests.gui.approved.test_pictures import APPROVED, DIFFERENCES


def printed(sheet: Sheet, number: int) -> QImage:
    """A page, a dot a px."""
    page = sheet.paper.page
    image = QImage(page.width, page.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.paint_page(painter, number)
    painter.end()
    return kept(image)


@pytest.mark.parametrize("paper", Paper)
def test_a_sheet_looks_as_approved(qapp: QApplication, paper: Paper) -> None:
    """A cool-down, on either kind of paper. Its name has no figures: Qt spaces those of large type now so, now so."""
    routine = load_library((resources.routines(),)).routines["leg_day_post"]
    sheet = Sheet(routine, paper, resources.assets())
    apart = []
    for number in range(sheet.pages):
        file, painted = f"sheet_{paper.value}_{number + 1}.png", printed(sheet, number)
        if os.environ.get("APPROVE"):
            assert painted.save(str(APPROVED / file))
        approved = QImage(str(APPROVED / file))
        if approved.isNull() or not are_alike(approved, painted):
            DIFFERENCES.mkdir(parents=True, exist_ok=True)
            beside(approved, painted).save(str(DIFFERENCES / file))
            apart.append(file)
    assert apart == [], f"see {DIFFERENCES}"
