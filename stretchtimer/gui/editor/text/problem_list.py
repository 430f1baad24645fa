"""What is wrong with a text, sentence by sentence, each with its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from stretchtimer.config.translations import _
from stretchtimer.errors import Problem
from stretchtimer.gui.library.broken import told
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE

MOST_ROWS = 5  # before it scrolls


class ProblemList(QListWidget):
    """`chosen` carries the line of the sentence that Enter or a click was on. Takes no room while there is none."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: tuple[Problem, ...] = ()
        self._remarks: tuple[Problem, ...] = ()
        self.setAccessibleName(_("What is to be fixed in the text"))
        self.setFont(theme.font(TYPE.secondary))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)
        theme.changed.connect(self._fill)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return tuple(self.item(row).text() for row in range(self.count()))

    def put(self, problems: Sequence[Problem], remarks: Sequence[Problem] = ()) -> None:
        """Tell these; `remarks` are no problems, and come after them in a calmer tone."""
        if (tuple(problems), tuple(remarks)) != (self._told, self._remarks):
            self._told, self._remarks = tuple(problems), tuple(remarks)
            self._fill()

    def sizeHint(self) -> QSize:
        height = sum(self._height(row) for row in range(min(self.count(), MOST_ROWS)))
        return QSize(0, height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(0) if self.count() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()
            self.updateGeometry()  # the sentences take other rows now

    def _height(self, row: int) -> int:
        """Of all lines that a sentence takes; the hint for its row knows of one alone."""
        return self.visualItemRect(self.item(row)).height()

    def _fill(self) -> None:
        self.clear()
        for problem in (*self._told, *self._remarks):
            item = QListWidgetItem(told(problem), self)
            item.setData(Qt.ItemDataRole.UserRole, problem.line)
            colours = self._theme.colours
            item.setForeground(QColor(colours.danger if problem in self._told else colours.text_2))
        self.setVisible(bool(self.count()))
        self.updateGeometry()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        if line := item.data(Qt.ItemDataRole.UserRole):
            self.chosen.emit(line)
