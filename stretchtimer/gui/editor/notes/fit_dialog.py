"""Fitting what is edited to the time there is: the slider of the library, over the editor that shows what it does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.library.fit_panel import FitPanel
from stretchtimer.gui.library.fit_slide import length_text, lengths_of
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.mending import mended
from stretchtimer.routine.model import Routine

WIDTH = 440


class FitDialog(Dialog):
    """Every place of the slider is tried on the bench; all of it is one edit, and none if it is put back."""

    def __init__(self, theme: Theme, bench: Workbench, parent: QWidget) -> None:
        """The routine on the bench is sound."""
        super().__init__(theme, _("Fit to the time there is"), parent)
        assert bench.sound is not None
        self._bench, self._routine, self._draft = bench, bench.sound.routine, bench.draft
        self._index = bench.undo_stack.index()
        self._merge = f"fit {id(self)}"  # not with a fitting before this one
        made_ms = self._made_ms = self._fitted_ms = bench.sound.timeline.total_ms
        habits = Habits(0, bench.doses, frozenset())
        lengths = lengths_of(made_ms, *habits.bounds(self._routine))
        back = Button(theme, _("As it was"), Kind.SECONDARY, key="cancel")
        use = Button(theme, _("Use this"), Kind.PRIMARY)
        self.panel: FitPanel | None = None
        if len(lengths) > 1:
            self.panel = FitPanel(theme, self._routine, habits, lengths, made_ms)
            self.panel.setFixedWidth(theme.size(WIDTH))
            self.panel.fitted.connect(self._on_fitted)
            self.column.addWidget(self.panel)
        else:
            words = _("Nothing in it can be shorter or longer than it is.")
            self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        self.column.addStretch(1)
        back.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        self.add_foot(back, use)
        self.rejected.connect(self._on_rejected)
        if self.panel is not None:
            self.panel.slide.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the slider takes what it shows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _on_fitted(self, fitted: Routine) -> None:
        wanted = replace(fitted, fitted_ms=None)
        self._fitted_ms = fitted.fitted_ms or self._made_ms
        self._bench.edit(
            self._words, lambda _draft: mended(self._draft, self._routine, wanted), merge=self._merge
        )

    def _words(self, _before: RoutineDraft, _after: RoutineDraft) -> str:
        return _("fit to {length}").format(length=length_text(self._fitted_ms))

    def _on_rejected(self) -> None:
        self._bench.undo_stack.setIndex(self._index)
