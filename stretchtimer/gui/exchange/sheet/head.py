"""The head of a sheet: what it is called, what it is for, how long it takes and what one needs."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from stretchtimer.config.translations import _
from stretchtimer.gui.exchange.sheet.ink import put_text, text_height
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.strip import paint_skyline, skyline
from stretchtimer.gui.words import made_for_text

SKYLINE = 44  # px


class Head:
    """On the first page."""

    leads = True

    def __init__(self, theme: Theme, facts: Facts) -> None:
        self._colours = theme.colours
        self._bars = skyline(facts.timeline)
        c = theme.colours
        summary = " · ".join((made_for_text(facts.routine.when), facts.length_words, facts.group_words))
        need = _("You need: {gear}").format(gear=facts.gear_words) if facts.gear else ""
        self._lines = [
            (words, theme.font(style), tint, gap)
            for words, style, tint, gap in (
                (facts.routine.name, TYPE.display, c.text, 0),
                (summary, TYPE.subhead, c.accent_text, Space.XXS),
                (need, TYPE.lead, c.text_2, Space.XXS),
                (facts.routine.about, TYPE.lead, c.text_2, Space.XS),
            )
            if words
        ]

    def height(self, width: float) -> float:
        """Its words, the skyline of the session, and some air."""
        words = sum(text_height(text, font, width) + gap for text, font, _tint, gap in self._lines)
        return words + Space.M + SKYLINE + Space.M

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """From the top down."""
        y = rect.top()
        for text, font, tint, gap in self._lines:
            height = text_height(text, font, rect.width())
            put_text(painter, QRectF(rect.left(), y + gap, rect.width(), height), text, font, tint)
            y += gap + height
        town = QRectF(rect.left(), y + Space.M, rect.width(), SKYLINE)
        paint_skyline(painter, town, self._bars, self._colours, ahead=False)
