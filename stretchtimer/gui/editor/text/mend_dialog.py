"""A file that could not be read, as text to be mended: what is wrong stands at its line, until it is put right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import Problem
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.text.field import TextField
from stretchtimer.gui.editor.text.pane import SOON_MS
from stretchtimer.gui.editor.text.problem_list import ProblemList
from stretchtimer.gui.editor.text.toml_colours import TomlColours
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label

WIDTH, HEIGHT = 760, 600
Check = Callable[[str], tuple[Problem, ...]]


class MendDialog(Dialog):
    """`save_wanted` carries the text, which may be saved with what is still wrong in it: it was no better before."""

    save_wanted = Signal(str)

    def __init__(self, theme: Theme, path: Path, text: str, line: int, check: Check, parent: QWidget) -> None:
        """`check` tells what is wrong with a text. The cursor stands in `line`, from 1."""
        super().__init__(theme, path.name, parent)
        self._check = check
        self.field = TextField(theme, is_code=True)
        self.field.setAccessibleName(_("Text of the file"))
        self.field.setAccessibleDescription(_("Ctrl Tab leaves the text, and so does Tab after Esc."))
        self._colours = TomlColours(theme, self.field.document())
        self.problems = ProblemList(theme)
        self.state = Label(theme, "", TYPE.secondary, "text_2", wraps=True)
        self.save_button = Button(theme, _("Save"), Kind.PRIMARY, key="save")
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.problems)
        self.column.addWidget(self.state)
        self.add_foot_to_cancel(self.save_button)
        self.field.show_text(text)
        self.field.setUndoRedoEnabled(True)
        self._connect()
        self.grow(WIDTH, HEIGHT, parent)
        self._look()
        self.field.go_to(line)

    def tell(self, sentence: str) -> None:
        """Say why it could not be saved; what was typed stays."""
        self.state.put(sentence)

    def _connect(self) -> None:
        self.field.typed.connect(self._soon.start)
        self.field.undo_wanted.connect(self.field.undo)
        self.field.redo_wanted.connect(self.field.redo)
        self.problems.chosen.connect(self.field.go_to)
        self._soon.timeout.connect(self._look)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.field.text))
        self.theme.keys.bind(self, "save", self.save_button.click)

    def _look(self) -> None:
        found = self._check(self.field.text)
        self.problems.put(found)
        self.field.underline({one.line: one.message for one in reversed(found) if one.line})
        self.state.put("" if found else _("Nothing is wrong with it any more."))
