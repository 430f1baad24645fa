"""Text: every letter is an edit, and all letters of one stay in the field are undone as one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.inspector.line import Line, Words
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.subjects import Subjects, sentence_of
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.bound_fields import LineField, TextField


class WordsRow(Row):
    """What cannot be stays in the field to be mended, and the routine as it was."""

    def __init__(self, theme: Theme, line: Line[Any], subjects: Subjects) -> None:
        assert isinstance(line.control, Words), "text"
        self._words: Words[Any] = line.control
        self.field = _field(theme, line.control.lines)
        super().__init__(theme, line, subjects, self.field, self._show, below=True)
        self.setFocusProxy(self.field)
        self._shown: object = None
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text() if isinstance(self.field, LineField) else self.field.toPlainText()

    def _show(self, value: Any, *, is_one: bool) -> None:
        self.field.setPlaceholderText(self._words.prompt if is_one else _("Differs"))
        seen, self._shown = self._shown, (value, is_one)
        if self._shown != seen and not (is_one and self._means(value)):
            self._put(self._words.text(value) if is_one else "")
            self.say("")

    def leave(self) -> None:
        super().leave()
        self._shown = None
        self._put("")
        self.put()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.subjects.part()
        return False

    def _means(self, value: object) -> bool:
        return bool(self._words.read(self.text) == value)

    def _put(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.put(text)
        self.field.blockSignals(False)
        self.field.update()

    def _on_typed(self) -> None:
        try:
            value = self._words.read(self.text)
        except UserError as unread:
            self.say(sentence_of(unread))
            return
        self.say(self.subjects.put(self.line, value))


def _field(theme: Theme, lines: int) -> LineField | TextField:
    height = theme.line(TYPE.body)
    field: LineField | TextField = LineField() if lines == 1 else TextField()
    field.setFont(theme.font(TYPE.body))
    field.setFixedHeight(max(int(Size.NAV), height * lines + Space.M))
    return field
