"""How a page after a session lies: what it was and its cards in two columns, below each other where it is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.laying import ACROSS, lay

PAIR_LEAST = 800  # px across, below which the columns stand below each other


class Columns(QWidget):
    """`title` and `line` head the left column; each column is as high as it needs."""

    def __init__(
        self,
        theme: Theme,
        title: QWidget,
        line: QWidget,
        left: tuple[QWidget, ...],
        right: tuple[QWidget, ...],
    ) -> None:
        super().__init__()
        self._theme = theme
        head = QVBoxLayout()
        head.setSpacing(Space.XXS)
        head.addWidget(title)
        head.addWidget(line)
        first = _pile(left)
        first.insertLayout(0, head)
        first.insertSpacing(1, Space.XS)
        self._row = QBoxLayout(ACROSS, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XL)
        self._row.addLayout(first, 1)
        self._row.addLayout(_pile(right), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_pair = self.width() >= self._theme.size(PAIR_LEAST)
        lay(self._row, across=is_pair)
        self._row.setSpacing(Space.XL if is_pair else Space.M)
        for number in range(2):
            self._row.setStretch(number, int(is_pair))


def _pile(cards: tuple[QWidget, ...]) -> QVBoxLayout:
    """Cards below each other, from the top."""
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
