"""One field of the form: its name, what is typed, and below it why that cannot be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.lines import Line
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.wording import Unfit


class Field(QWidget):
    """What is typed counts at once; what cannot be stays to be mended, and the draft as it was."""

    def __init__(self, theme: Theme, bench: ExerciseBench, line: Line) -> None:
        super().__init__()
        self._bench, self.line = bench, line
        self.trouble = ""  # why what is typed cannot be
        self._is_putting = False
        self._visit = 0
        self.edit = _box(theme, line)
        self.edit.setAccessibleName(line.full_label)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.sentence = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self._help = Label(theme, line.help, TYPE.secondary, "text_2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(Label(theme, line.label, TYPE.body_medium))
        column.addWidget(self.edit)
        column.addWidget(self.sentence)
        column.addWidget(self._help)
        self._say("")
        bench.changed.connect(self._on_changed)
        self._shown = line.show(bench.data)
        self._put(self._shown)

    @property
    def text(self) -> str:
        """What is typed."""
        edit = self.edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._visit += 1
        return False

    def _say(self, sentence: str) -> None:
        self.trouble = sentence
        self.sentence.put(sentence)
        self.sentence.setVisible(bool(sentence))
        self._help.setVisible(bool(self.line.help) and not sentence)
        self.edit.setAccessibleDescription(sentence or self.line.help)

    def _put(self, text: str) -> None:
        self._is_putting = True
        if isinstance(self.edit, QLineEdit):
            self.edit.setText(text)
        else:
            self.edit.setPlainText(text)
        self._is_putting = False

    def _on_typed(self) -> None:
        if self._is_putting:
            return
        text, line, name = self.text, self.line, self.line.full_label
        merge = f"{name} {self._visit}"
        self._say(self._bench.try_edit(name, name, lambda draft: line.change(draft, text), merge=merge))

    def _on_changed(self) -> None:
        """Show what the draft says if that is another thing now, and not what is typed in other words."""
        wanted = self.line.show(self._bench.data)
        if wanted == self._shown:
            return
        self._shown = wanted
        if not self._means_the_same():
            self._put(wanted)
            self._say("")
            self._bench.forget_refusal(self.line.full_label)

    def _means_the_same(self) -> bool:
        draft = self._bench.draft
        try:
            return self.line.change(draft, self.text).text == draft.text
        except Unfit:
            return False


class _LineBox(QLineEdit):
    """Undo is the page's: what was typed is an edit like any other."""

    def event(self, event: QEvent) -> bool:
        return False if _undoes(event) else super().event(event)


class _TextBox(QPlainTextEdit):
    """The same over several rows; Tab goes on to the next field."""

    def event(self, event: QEvent) -> bool:
        return False if _undoes(event) else super().event(event)


def _undoes(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _box(theme: Theme, line: Line) -> QLineEdit | QPlainTextEdit:
    if line.lines == 1:
        edit = _LineBox()
        edit.setFont(theme.font(TYPE.body))
        edit.setFixedHeight(max(int(Size.FIELD), theme.line(TYPE.body) + Space.L))
        return edit
    box = _TextBox()
    box.setFont(theme.font(TYPE.body))
    box.setTabChangesFocus(True)
    box.setUndoRedoEnabled(False)
    box.setFixedHeight(theme.line(TYPE.body) * line.lines + Space.L)
    return box
