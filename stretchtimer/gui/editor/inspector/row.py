"""One row of the form: what it is, whether it is the usual, its control, and below it what cannot be."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Line
from stretchtimer.gui.editor.inspector.subjects import Subjects
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay

RESET = 28  # px
WORDS = 130  # px: the least room for them beside a control


class Show(Protocol):
    """Shows `value` in a control; the subjects differ if it `is_one` not."""

    def __call__(self, value: Any, *, is_one: bool) -> None: ...


class Row(QWidget):
    """`control` stands beside the words, or below them, and shows by `show` what the subjects say."""

    def __init__(
        self,
        theme: Theme,
        line: Line[Any],
        subjects: Subjects,
        control: QWidget,
        show: Show,
        *,
        below: bool = False,
    ) -> None:
        super().__init__()
        self.line, self.subjects, self._show_value = line, subjects, show
        control.setAccessibleName(line.label)
        self.usual = Label(theme, _("usual"), TYPE.caption, "text_3")
        name = _("{name}: back to the usual").format(name=line.label)
        self.reset_button = IconButton(theme, "undo", name, size=theme.size(RESET))
        self.reset_button.clicked.connect(self._on_reset)
        self.sentence = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self._control = control
        self._is_below = below
        self._least = theme.size(WORDS)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        label = Label(theme, line.label, TYPE.body_medium, wraps=True)
        label.setBuddy(control)
        head.addWidget(label, 1)
        head.addWidget(self.usual)
        head.addWidget(self.reset_button)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(Space.XXS)
        self._box.addLayout(head, 1)
        self._box.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addLayout(self._box)
        column.addWidget(self.sentence)
        self.say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text leaves no room for the control beside the words."""
        super().resizeEvent(event)
        control = self._control.sizeHint().boundedTo(self._control.maximumSize()).width()
        beside = not self._is_below and control + self._least <= self.width()
        lay(self._box, across=beside)
        align = Qt.AlignmentFlag(0) if self._is_below else Qt.AlignmentFlag.AlignRight
        self._box.setAlignment(self._control, Qt.AlignmentFlag.AlignVCenter if beside else align)
        self._box.setSpacing(Space.XS if beside else Space.XXS)

    def put(self) -> None:
        """Show what the subjects say now."""
        said = [self.line.is_said(one) for one in self.subjects.all]
        has_usual = bool(self.line.own)
        if self.reset_button.hasFocus() and not any(said):
            self._control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_button.setVisible(has_usual and any(said))
        self.usual.setVisible(has_usual and not any(said))
        values = [self.line.value(one) for one in self.subjects.all]
        is_one = all(value == values[0] for value in values)
        self._show_value(values[0] if is_one else None, is_one=is_one)

    def say(self, sentence: str) -> None:
        """Tell below what cannot be, or nothing."""
        self.sentence.put(sentence)
        self.sentence.setVisible(bool(sentence))
        self._control.setAccessibleDescription(sentence)

    def leave(self) -> None:
        """Another is shown next: what was typed and cannot be goes."""
        self.say("")

    def _on_reset(self) -> None:
        self.subjects.part()
        self.say(self.subjects.leave_out(self.line))
