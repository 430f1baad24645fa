"""The cards of the page: each a heading, a word beside it, and a chart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stretchtimer.gui.journal.charts.chart import Chart, Plot
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label, OneLine
from stretchtimer.gui.widgets.surfaces import Surface


class ChartCard(Surface):
    """`asked` carries a SessionFilter; `pointed` the words of a figure and where they belong on the screen.

    What there is to say when there is nothing to draw stands in the chart's place.
    """

    asked = Signal(object)
    pointed = Signal(str, QPoint)

    def __init__(self, theme: Theme, title: str, beside: str, nothing: str = "") -> None:
        super().__init__("card")
        self.theme = theme
        self.chart = Chart(theme, title)
        self.chart.opened.connect(self.asked)
        self.chart.pointed.connect(self.pointed)
        self.beside = OneLine(theme, beside, TYPE.secondary, "text_2", digits=True)
        self._nothing = Label(theme, nothing, TYPE.secondary, "text_2", wraps=True)
        self._below = Label(theme, "", TYPE.secondary, "text_2", wraps=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.head.addWidget(Label(theme, title, TYPE.body_strong))
        self.head.addStretch(1)
        self.head.addWidget(self.beside)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.setSpacing(Space.XS)
        self.column.addLayout(self.head)
        self.column.addWidget(self.chart, 1)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._below)
        self.column.addStretch(0)

    def put(self, plot: Plot | None, below: str = "") -> None:
        """Draw `plot`, with a sentence below it; without one there is nothing to draw."""
        self.chart.setVisible(plot is not None)
        self._nothing.setVisible(plot is None)
        if plot is not None:
            self.chart.put(plot)
        self._below.put(below)
        self._below.setVisible(bool(below))
