"""The list of what is found. The keyboard stays in the field above it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.picker.rows import FoundModel, RowPainter, spoken
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.keys import shown
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.overlay_bar import OverlayBar
from stretchtimer.routine.exercise import Exercise


class FoundList(QListView):
    """`picked` carries the exercise that was clicked."""

    picked = Signal(object)

    def __init__(self, theme: Theme, figures: Thumbnails) -> None:
        super().__init__()
        self._found = FoundModel(self)
        self.setModel(self._found)
        rows = RowPainter(theme, figures, self._found, shown("Return"))
        rows.pictures.come.connect(self.viewport().update)
        self.setItemDelegate(rows)
        self.setAccessibleName(_("Exercises found"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(Space.PAGE)
        self._bar = OverlayBar(self)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def found(self) -> tuple[Exercise, ...]:
        """What is listed."""
        return self._found.found

    @property
    def exercise(self) -> Exercise | None:
        """The current one."""
        row = self.currentIndex().row()
        return self._found.found[row] if 0 <= row < len(self._found.found) else None

    @property
    def spoken(self) -> str:
        """The current one as it is read out."""
        return spoken(self.exercise) if self.exercise else ""

    def put(self, found: tuple[Exercise, ...], text: str) -> None:
        """List these, the first of them current; `text` is in bold."""
        self._found.put(found, text)
        self.setCurrentIndex(self._found.index(0))
        self.scrollToTop()

    def go(self, by: int) -> None:
        """Make one so many rows on the current one."""
        if self.found:
            row = min(max(self.currentIndex().row() + by, 0), len(self.found) - 1)
            self.setCurrentIndex(self._found.index(row))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self._found.found[index.row()])
