"""What can be done with the chosen card besides starting it: edit, duplicate, and less often rename or delete."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton


class CareBar(QWidget):
    """Buttons in a row, each with its key; the rest in a menu."""

    def __init__(self, theme: Theme, wishes: Wishes) -> None:
        super().__init__()
        self._theme, self._wishes = theme, wishes
        self._card: Card | ExerciseCard | None = None
        self.edit = Button(theme, _("Edit"), Kind.GHOST, SMALL, icon="edit", key="edit")
        self.edit.clicked.connect(lambda: wishes.edit_wanted.emit(self._card))
        self.duplicate = Button(theme, _("Duplicate"), Kind.GHOST, SMALL, icon="copy", key="duplicate")
        self.duplicate.clicked.connect(lambda: wishes.duplicate_wanted.emit(self._card))
        self.more = IconButton(theme, "more", _("More"), size=theme.size(Size.BUTTON_SMALL))
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addStretch(1)
        for button in (self.edit, self.duplicate, self.more):
            row.addWidget(button)
        row.addStretch(1)

    def show_card(self, card: Card | ExerciseCard) -> None:
        """Let it be about `card`."""
        self._card = card

    def menu(self) -> QMenu:
        """What is done less often."""
        card, wishes = self._card, self._wishes
        assert card is not None  # it is shown with a card
        menu = QMenu(self)
        self._add(menu, _("Rename…"), "rename", lambda: wishes.rename_wanted.emit(card))
        if isinstance(card, Card):
            routine = card.facts.routine
            self._add(menu, _("Take along…"), "", lambda: wishes.save_as_wanted.emit(routine))
        if card.is_own:
            self._add(menu, _("Delete"), "delete", lambda: wishes.delete_wanted.emit(card))
            menu.addSeparator()
            folder = card.path.parent if card.path else None
            self._add(menu, _("Open in your editor"), "", lambda: wishes.open_wanted.emit(card.path))
            self._add(menu, _("Show in folder"), "", lambda: wishes.open_wanted.emit(folder))
        return menu

    def _add(self, menu: QMenu, words: str, key: str, act: object) -> None:
        keys = self._theme.keys.shown(key) if key else ""
        action = QAction(f"{words}\t{keys}" if keys else words, menu)
        action.triggered.connect(act)
        menu.addAction(action)

    def _on_more(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        above = QPoint(self.more.width() - menu.sizeHint().width(), -menu.sizeHint().height() - Space.XXS)
        menu.popup(self.more.mapToGlobal(above))
