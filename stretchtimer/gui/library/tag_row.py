"""The person's own tags of a routine: each can be taken away, and more be written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from stretchtimer.config.sentences import apart
from stretchtimer.config.translations import _
from stretchtimer.gui.library.card import Card
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.routine.limits import MAX_NAME_LENGTH

FIELD_WIDTH = 130
LONGEST = 28  # letters of a tag that are shown


class TagRow(QWidget):
    """Enter adds what was written; a comma parts several."""

    def __init__(self, theme: Theme, card: Card, wishes: Wishes) -> None:
        super().__init__()
        self._card, self._wishes = card, wishes
        flow = Flow(self)
        self.buttons = tuple(self._button(theme, tag) for tag in card.tags)
        for button in self.buttons:
            flow.addWidget(button)
        self.field = _TagField(theme)
        self.field.returnPressed.connect(self._on_written)
        flow.addWidget(self.field)

    def _button(self, theme: Theme, tag: str) -> Button:
        shown = tag if len(tag) <= LONGEST else f"{tag[: LONGEST - 1]}…"
        button = Button(theme, shown, Kind.TONAL, SMALL, icon="close")
        words = _("Take the tag “{tag}” away").format(tag=tag)
        button.setAccessibleName(words)
        button.setToolTip(words)
        others = tuple(one for one in self._card.tags if one != tag)
        button.clicked.connect(lambda: self._wishes.tags_wanted.emit(self._card, others))
        return button

    def _on_written(self) -> None:
        new = apart(self.field.text())
        if new:
            self.field.clear()
            self._wishes.tags_wanted.emit(self._card, (*self._card.tags, *new))


class _TagField(QLineEdit):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFont(theme.font(TYPE.body))
        self.setPlaceholderText(_("Add a tag"))
        self.setAccessibleName(_("Add a tag"))
        self.setMaxLength(MAX_NAME_LENGTH)
        height = max(int(Size.BUTTON_SMALL), theme.line(TYPE.body) + Space.S)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 2 * Space.L
        self.setFixedSize(max(theme.size(FIELD_WIDTH), words), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # it does not start the routine as well
