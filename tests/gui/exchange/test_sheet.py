"""A routine on paper: nothing cut, nothing lost, on as many pages as it needs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from stretchtimer.config import resources
from stretchtimer.gui.exchange.sheet.block import pages_of
from stretchtimer.gui.exchange.sheet.paper import MARGIN, Paper
from stretchtimer.gui.exchange.sheet.printing import Sheet
from stretchtimer.gui.exchange.sheet.row import BRACKET, WELL
from stretchtimer.gui.theme.tokens import LIGHT
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.model import Round
from tests.routines import calf_step, routine_of

ROOM = 100.0


@dataclass(frozen=True)
class Piece:
    """A block of a height."""

    high: float
    leads: bool = False

    def height(self, width: float) -> float:
        return self.high

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        raise AssertionError("nobody paints here")


@given(st.lists(st.builds(Piece, st.floats(1, 150), st.booleans()), min_size=1, max_size=30))
def test_every_block_is_on_a_page_once_and_in_order(blocks: list[Piece]) -> None:
    """No page holds more than there is room for, unless it is one block that is too high by itself."""
    pages = pages_of(blocks, 50, ROOM)
    assert [block for page in pages for block in page] == blocks
    assert all(sum(block.height(50) for block in page) <= ROOM or len(page) == 1 for page in pages)


def test_what_leads_stays_with_what_follows() -> None:
    """No heading alone at the foot of a page."""
    heading = Piece(10, leads=True)
    assert pages_of([Piece(85), heading, Piece(20)], 50, ROOM) == [[Piece(85)], [heading, Piece(20)]]


@pytest.fixture(scope="module")
def library() -> Library:
    """The routines that come with the app."""
    return load_library((resources.routines(),))


def painted(sheet: Sheet, number: int = 0) -> QImage:
    """One page as a printer has it, a dot a px."""
    page = sheet.paper.page
    image = QImage(page.width, page.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.paint_page(painter, number)
    painter.end()
    return image


def has_ink(image: QImage, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether anything is printed in that box."""
    white = QColor("white").rgb()
    return any(image.pixel(x, y) != white for y in range(top, bottom) for x in range(left, right))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("id_", ["calves_pre", "full_cooldown_10", "leg_day_post"])
def test_the_margins_stay_white(qapp: object, library: Library, id_: str, paper: Paper) -> None:
    """On either kind of paper, on every page; a little is allowed for the badge of the number."""
    sheet = Sheet(library.routines[id_], paper, resources.assets())
    edge = MARGIN - 8
    for number in range(sheet.pages):
        image = painted(sheet, number)
        width, height = image.width(), image.height()
        assert not has_ink(image, 0, 0, edge, height)
        assert not has_ink(image, width - edge, 0, width, height)
        assert not has_ink(image, 0, height - edge, width, height)
        assert has_ink(image, MARGIN, MARGIN, width - MARGIN, height // 2)


def test_a_long_routine_has_the_pages_that_it_says(qapp: object) -> None:
    """Forty steps; the file has as many pages as were laid out, and its name in it."""
    routine = routine_of(*[calf_step() for _number in range(40)], name="Forty")
    sheet = Sheet(routine, Paper.A4, resources.assets())
    content = sheet.pdf()
    assert sheet.pages > 4
    assert content.count(b"/Type /Page\n") == sheet.pages
    assert re.search(rb"/MediaBox \[0 0 595", content)
    assert len(content) < 5_000_000


def test_a_round_has_a_line_at_its_left(qapp: object) -> None:
    """The same step by itself has none, and its figure stands there."""
    alone = painted(Sheet(routine_of(calf_step()), Paper.A4, resources.assets()))
    inside = painted(Sheet(routine_of(Round(3, (calf_step(),))), Paper.A4, resources.assets()))
    accent = QColor(LIGHT.accent).rgb()
    x = MARGIN + BRACKET // 2

    def longest(image: QImage) -> int:
        return sum(image.pixel(x, y) == accent for y in range(image.height()))

    assert longest(inside) > WELL // 2 > longest(alone)


def test_a_picture_of_ones_own_takes_the_place_of_the_figure(qapp: object, tmp_path: Path) -> None:
    """One that cannot be read is no obstacle."""
    green = QImage(40, 40, QImage.Format.Format_RGB32)
    green.fill(QColor("#00ff00"))
    path = tmp_path / "own.png"
    green.save(str(path))
    for picture, shown in ((path, True), (tmp_path / "gone.png", False)):
        step = replace(calf_step(), picture=picture)
        image = painted(Sheet(routine_of(step), Paper.A4, resources.assets()))
        column = {image.pixel(MARGIN + WELL // 2, y) for y in range(image.height())}
        assert (QColor("#00ff00").rgb() in column) == shown
