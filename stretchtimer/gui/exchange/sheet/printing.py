"""The whole sheet: its blocks on as many pages as they need, as a PDF or on any painter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter

from stretchtimer.config.translations import _
from stretchtimer.gui.exchange.sheet.block import Block, pages_of
from stretchtimer.gui.exchange.sheet.head import Head
from stretchtimer.gui.exchange.sheet.ink import FINENESS, put_text
from stretchtimer.gui.exchange.sheet.paper import DOTS, FOOT, MARGIN, Page, Paper
from stretchtimer.gui.exchange.sheet.row import BELOW, RoundLine, StepRow
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.routine.model import Round, Routine
from stretchtimer.timeline.compiling import compile_routine


class Sheet:
    """`routine` laid out on `paper`. Needs a QApplication; always light, in the usual size of text."""

    def __init__(self, routine: Routine, paper: Paper, assets: Path, skin: int = 2) -> None:
        self.name, self.paper = routine.name, paper
        self._theme = Theme(assets, Look.LIGHT, skin=skin)
        self._page: Page = paper.page
        room = self._page.down + BELOW  # the air below the last one of a page is not missed
        self._pages = pages_of(list(_blocks(self._theme, routine)), self._page.across, room)

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number, from 0, on a painter whose px are those of `paper`."""
        page, y = self._page, float(MARGIN)
        for block in self._pages[number]:
            height = block.height(page.across)
            block.paint(painter, QRectF(MARGIN, y, page.across, height))
            y += height
        self._paint_foot(painter, number)

    def pdf(self) -> bytes:
        """All of it."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(DOTS * FINENESS)
        writer.setPageSize(self.paper.size)
        writer.setPageMargins(QMarginsF())
        writer.setTitle(self.name)
        writer.setCreator(_("Stretch Timer"))
        painter = QPainter(writer)
        painter.scale(FINENESS, FINENESS)
        for number in range(self.pages):
            if number:
                writer.newPage()
            self.paint_page(painter, number)
        painter.end()
        return bytes(content.data())

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        """What the page belongs to, where there is more than one."""
        if self.pages == 1:
            return
        page, c, font = self._page, self._theme.colours, self._theme.font(TYPE.caption)
        foot = QRectF(MARGIN, page.height - MARGIN - FOOT / 2, page.across, FOOT)
        put_text(painter, foot, self.name, font, c.text_3)
        text = _("Page {number} of {count}").format(number=number + 1, count=self.pages)
        put_text(painter, foot, text, font, c.text_3, int(Qt.AlignmentFlag.AlignRight))


def _blocks(theme: Theme, routine: Routine) -> Iterator[Block]:
    yield Head(theme, Facts.of(routine, compile_routine(routine)))
    number = 0
    for item in routine.steps:
        if isinstance(item, Round):
            yield RoundLine(theme, item)
        for step in item.steps if isinstance(item, Round) else (item,):
            number += 1
            yield StepRow(theme, step, number, in_round=isinstance(item, Round))
