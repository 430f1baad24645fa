"""The bar over the exercise: what is edited, undo and redo, the ways out, and why it cannot be saved."""

from __future__ import annotations

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule


class ExerciseBar(QWidget):
    """Its buttons are connected by the page."""

    def __init__(self, theme: Theme, title: str, stack: QUndoStack) -> None:
        super().__init__()
        self._stack = stack
        self.undo_button = IconButton(theme, "undo", _("Undo"), key="edit_undo")
        self.redo_button = IconButton(theme, "redo", _("Redo"), key="edit_redo")
        self.cancel_button = Button(theme, _("Cancel"), Kind.GHOST)
        self.save_button = Button(theme, _("Save"), Kind.PRIMARY, key="save")
        self.trouble = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        row = QHBoxLayout()
        row.setContentsMargins(Space.PAGE_LIBRARY, Space.S, Space.PAGE_LIBRARY, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(Label(theme, title, TYPE.heading))
        row.addSpacing(Space.XS)
        row.addWidget(self.trouble, 1)
        for button in (self.undo_button, self.redo_button, self.cancel_button, self.save_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule())
        stack.indexChanged.connect(self._show_undo)
        self._show_undo()

    def put(self, trouble: str, *, is_saved: bool) -> None:
        """Say why it cannot be saved, if it cannot."""
        words = _("Nothing is changed yet.") if is_saved and not trouble else trouble
        self.trouble.set_tone("danger" if trouble else "text_2")
        self.trouble.put(words)
        self.save_button.setEnabled(not words)
        self.save_button.setAccessibleDescription(words)

    def _show_undo(self) -> None:
        for button, verb, words, can in (
            (self.undo_button, _("Undo"), self._stack.undoText(), self._stack.canUndo()),
            (self.redo_button, _("Redo"), self._stack.redoText(), self._stack.canRedo()),
        ):
            button.setEnabled(can)
            button.set_name(_("{verb}: {words}").format(verb=verb, words=words) if words else verb)
