"""What is drawn by hand, where the language runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.tick import BOX, Tick
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.fold import CHEVRON, FoldHeader
from stretchtimer.gui.widgets.painting import words
from stretchtimer.gui.widgets.time_field import TimeField

SENTENCE = "אבג דהו."
FROM_THE_LEFT, FROM_THE_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Drawn(QWidget):
    """A sentence, where it stands by itself."""

    def __init__(self, theme: Theme, text: str, align: Qt.AlignmentFlag) -> None:
        super().__init__()
        self._theme, self._text, self._align = theme, text, align
        self.resize(200, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black on what is there."""
        font = self._theme.font(TYPE.body)
        words(QPainter(self), QRectF(0, 0, 150, 30), self._text, font, "#000000", self._align)


def drawn(theme: Theme, qtbot: QtBot, way: Qt.LayoutDirection, text: str, align: Qt.AlignmentFlag) -> QImage:
    """The sentence in a widget that runs that way."""
    widget = Drawn(theme, text, align)
    qtbot.addWidget(widget)
    widget.setLayoutDirection(way)
    return widget.grab().toImage()


def inked(image: QImage) -> tuple[int, int]:
    """The first and the last column with something in it, px."""
    ground = image.pixel(0, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    """The application runs as it does in Hebrew."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(FROM_THE_RIGHT)
    yield
    qapp.setLayoutDirection(before)


def test_hours_stand_before_minutes(theme: Theme, qtbot: QtBot) -> None:
    """Six in the evening does not read as eighteen past midnight."""
    field = TimeField(theme, "Begin", time(18, 0))
    qtbot.addWidget(field)
    assert field.field.text() == "18:00"


@pytest.mark.parametrize("text", [SENTENCE, "Six", "18:00"])
def test_words_begin_at_the_edge_where_reading_begins(theme: Theme, qtbot: QtBot, text: str) -> None:
    """What is laid out from the left stands at the right, whatever it is written in."""
    from_left = inked(drawn(theme, qtbot, FROM_THE_LEFT, text, Qt.AlignmentFlag.AlignLeft))
    from_right = inked(drawn(theme, qtbot, FROM_THE_RIGHT, text, Qt.AlignmentFlag.AlignLeft))
    assert from_left[0] < 4
    assert from_right[1] > 195


def test_a_sentence_ends_with_its_full_stop_wherever_it_stands(theme: Theme, qtbot: QtBot) -> None:
    """Even in what runs from the left, such as the player, the stop is at the left of Hebrew."""
    with_stop = inked(drawn(theme, qtbot, FROM_THE_LEFT, SENTENCE, Qt.AlignmentFlag.AlignRight))
    without = inked(drawn(theme, qtbot, FROM_THE_LEFT, SENTENCE[:-1], Qt.AlignmentFlag.AlignRight))
    assert with_stop[1] == without[1]
    assert with_stop[0] < without[0]


def test_a_box_stands_before_the_words_that_are_ticked(theme: Theme, qtbot: QtBot) -> None:
    """And not on them: between the two there is air."""
    tick = Tick(theme, SENTENCE * 3)
    qtbot.addWidget(tick)
    tick.resize(300, tick.heightForWidth(300))
    image = tick.grab().toImage()
    mark = image.width() - Space.XS - theme.size(BOX)
    ground = image.pixel(0, 0)
    air = [image.pixel(x, y) for x in range(mark - Space.S + 2, mark) for y in range(image.height())]
    assert inked(image)[1] > mark
    assert set(air) == {ground}


def test_what_a_row_holds_ends_before_its_chevron(theme: Theme, qtbot: QtBot) -> None:
    """The chevron is at the left here, and nothing lies over it."""
    header, content = FoldHeader(theme, "שורה", 48), QWidget()
    header.hold(content)
    qtbot.addWidget(header)
    header.resize(300, 48)
    header.show()
    assert content.x() >= CHEVRON
    assert header.width() - content.geometry().right() < CHEVRON
