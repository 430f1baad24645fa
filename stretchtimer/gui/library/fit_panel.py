"""Fitting a routine to the time there is: the slider, what changes in a sentence, and each change to unfold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.sentences import in_a_row, sentence
from stretchtimer.config.translations import _
from stretchtimer.gui.library.fit_slide import FitScale, FitSlide, length_text
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.fold import Fold, FoldHeader
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.model import Routine


class FitPanel(QWidget):
    """`fitted` carries what the routine has become, at every move of the slider that changes it."""

    fitted = Signal(object)

    def __init__(
        self, theme: Theme, routine: Routine, habits: Habits, lengths: tuple[int, ...], made_ms: int
    ) -> None:
        super().__init__()
        self._theme, self._routine, self._habits, self._lengths = theme, routine, habits, lengths
        self._shown = routine
        self.slide = FitSlide(theme, lengths, made_ms)
        self._length = Label(theme, length_text(made_ms), TYPE.body_medium, digits=True)
        self.summary = Label(theme, _("As made."), TYPE.secondary, "text_2", wraps=True)
        self.changes: Fold | None = None
        head = QHBoxLayout()
        head.addWidget(Label(theme, _("Fit to"), TYPE.body_medium))
        head.addStretch(1)
        head.addWidget(self._length)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XXS)
        self._column.addLayout(head)
        self._column.addWidget(self.slide)
        self._column.addWidget(FitScale(theme, self.slide, lengths))
        self._column.addWidget(self.summary)
        self.slide.valueChanged.connect(self._on_moved)

    def _on_moved(self, place: int) -> None:
        target_ms = self._lengths[place]
        found = self._habits.fitted(self._routine, target_ms)
        self._length.put(length_text(target_ms))
        self.summary.put(in_a_row((found.summary, found.limit)))
        self.slide.setAccessibleDescription(in_a_row((sentence(length_text(target_ms)), found.summary)))
        if found.routine != self._shown:
            self._shown = found.routine
            self._tell(found.changes)
            self.fitted.emit(found.routine)

    def _tell(self, changes: tuple[str, ...]) -> None:
        """The changes one by one; where one sentence says it all, there is nothing to unfold."""
        was_open = self.changes is not None and self.changes.is_open
        if self.changes is not None:
            self._column.removeWidget(self.changes)
            self.changes.deleteLater()
            self.changes = None
        if len(changes) > 1:
            self.changes = _changes_fold(self._theme, changes)
            self._column.addWidget(self.changes)
            if was_open:
                self.changes.open()


def _changes_fold(theme: Theme, changes: tuple[str, ...]) -> Fold:
    words = _("What changes")
    header = FoldHeader(theme, words, Size.BUTTON_SMALL, 0)
    header.hold(Label(theme, words, TYPE.secondary))
    return Fold(header, lambda: _list(theme, changes))


def _list(theme: Theme, changes: tuple[str, ...]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, Space.XS)
    column.setSpacing(Space.XXS)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    for change in changes:
        column.addWidget(Label(theme, change, TYPE.secondary, "text_2", wraps=True))
    return body
