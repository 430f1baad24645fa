"""Small figures: drawn once, and not all at once where there are many."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure import thumbnails as module
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.library import load_library

MANY = 12


@pytest.fixture(scope="module")
def figures() -> tuple[Figure, ...]:
    """Twelve of those that come with the app."""
    exercises = load_library((resources.routines(),)).exercises.values()
    return tuple(exercise.figure for exercise in exercises if exercise.figure is not None)[:MANY]


class Row(QWidget):
    """Figures side by side; it notes how many were drawn after each time it was painted."""

    def __init__(self, theme: Theme, figures: Sequence[Figure]) -> None:
        super().__init__()
        self.thumbnails, self._theme, self._figures = Thumbnails(theme), theme, figures
        self.drawn: list[int] = []
        self.resize(MANY * 60, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._theme.colours.surface_2
        self.thumbnails.paint_row(QPainter(self), QRectF(self.rect()), self._figures, ground)
        self.drawn.append(len(self.thumbnails))


def test_many_new_figures_come_a_few_at_a_time(
    theme: Theme, qtbot: QtBot, figures: tuple[Figure, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no time at all one comes at each painting, until all are there; then they are kept."""
    monkeypatch.setattr(module, "BUDGET_NS", 0)
    row = Row(theme, figures)
    qtbot.addWidget(row)
    row.show()
    qtbot.waitUntil(lambda: len(row.thumbnails) == len(figures))
    assert row.drawn[0] == 1 and len(row.drawn) >= len(figures)
    painted = len(row.drawn)
    row.repaint()
    assert row.drawn[painted:] == [len(figures)]


def test_a_picture_is_painted_whole(
    theme: Theme, figures: tuple[Figure, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for it, and it is painted only once."""
    monkeypatch.setattr(module, "BUDGET_NS", 0)
    thumbnails, pixmap = Thumbnails(theme), QPixmap(MANY * 60, 96)
    painter = QPainter(pixmap)
    thumbnails.paint_row(painter, QRectF(pixmap.rect()), figures, theme.colours.surface_2)
    painter.end()
    assert len(thumbnails) == len(figures)


def test_some_of_a_row_show_the_other_side(theme: Theme, figures: tuple[Figure, ...]) -> None:
    """Of two that are one figure, the second is turned round only where that is asked for."""
    thumbnails = Thumbnails(theme)

    def halves(mirrored: set[int]) -> tuple[QImage, QImage]:
        pixmap = QPixmap(240, 96)
        painter = QPainter(pixmap)
        painter.fillRect(pixmap.rect(), theme.colours.surface_2)
        row = (figures[0], figures[0])
        thumbnails.paint_row(painter, QRectF(pixmap.rect()), row, theme.colours.surface_2, mirrored)
        painter.end()
        left, right = (pixmap.copy(x, 0, 120, 96).toImage() for x in (0, 120))
        return left, right

    alike, turned = halves(set()), halves({1})
    assert alike[0] == alike[1]
    assert turned[0] == alike[0] and turned[1] != turned[0]
