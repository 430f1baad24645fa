"""A number or a time: typed, or stepped by the buttons and the arrow keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.inspector.line import Line, Number
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.subjects import Subjects, sentence_of
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.bound_fields import LineField
from stretchtimer.gui.widgets.step_box import StepBox

WIDTH = 148


class NumberRow(Row):
    """What is typed counts as soon as it can be read; whether it can is told when the person is done."""

    def __init__(self, theme: Theme, line: Line[Any], subjects: Subjects) -> None:
        assert isinstance(line.control, Number), "only numbers are stepped"
        self._number: Number[Any] = line.control
        self.field = _Field(theme)
        self.box = StepBox(theme, line.label, self.field)
        self.box.setFixedWidth(theme.size(WIDTH))
        super().__init__(theme, line, subjects, self.box, self._show)
        self.setFocusProxy(self.field)
        self._shown: object = None
        self.box.stepped.connect(self._on_stepped)
        self.field.stepped.connect(self._on_stepped)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_finished)
        self.field.given_up.connect(self.leave)
        self.field.entered.connect(subjects.part)

    def _show(self, value: Any, *, is_one: bool) -> None:
        text = self._number.text(value) if is_one else ""
        self.field.setPlaceholderText("" if is_one else _("differs"))
        self.box.set_bounds(can_less=self._can(-1), can_more=self._can(1))
        seen, self._shown = self._shown, (text, is_one)
        if self._shown != seen and not (is_one and self._means(value)):
            self.field.put(text)
            self.say("")

    def say(self, sentence: str) -> None:
        super().say(sentence)
        self.box.set_wrong(bool(sentence))

    def leave(self) -> None:
        super().leave()
        self._shown = None
        self.field.clear()
        self.put()

    def _can(self, way: int) -> bool:
        line = self.line
        return any(self._number.stepped(line.value(one), way) != line.value(one) for one in self.subjects.all)

    def _means(self, value: object) -> bool:
        """Whether what is typed is `value` in other words."""
        try:
            return bool(self._number.read(self.field.text()) == value)
        except UserError:
            return False

    def _on_typed(self, text: str) -> None:
        try:
            value = self._number.read(text)
        except UserError:
            return
        self.say(self.subjects.put(self.line, value))

    def _on_finished(self) -> None:
        if self.field.text().strip():
            try:
                value = self._number.read(self.field.text())
            except UserError as unread:
                self.say(sentence_of(unread))
                return
            self.field.put(self._number.text(value))
            return
        self.leave()

    def _on_stepped(self, way: int) -> None:
        self.say(self.subjects.step(self.line, way))


class _Field(LineField):
    """`stepped` by the arrow keys, `given_up` by Esc, `entered` when the keyboard comes here."""

    stepped = Signal(int)
    given_up = Signal()
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.font(TYPE.body_strong, digits=True))

    def event(self, event: QEvent) -> bool:
        overrides = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and self._is_given_up(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and plain:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        elif self._is_given_up(event):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def _is_given_up(self, event: QEvent) -> bool:
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_esc and self.isModified()
