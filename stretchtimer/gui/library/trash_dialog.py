"""What was deleted, to be put back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.library.trash_items import TrashItem
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.focus_ring import REACH
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Scroll
from stretchtimer.gui.words import day_text

WIDTH, HEIGHT = 520, 420


class TrashDialog(Dialog):
    """`restore_wanted` carries what is to be put back."""

    restore_wanted = Signal(object)

    def __init__(self, theme: Theme, items: tuple[TrashItem, ...], today: date, parent: QWidget) -> None:
        super().__init__(theme, _("What was deleted"), parent)
        words = _("The newest hundred are kept. What you put back is where it was.")
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(indent(0, 0, Space.S - REACH, 0))
        self._rows.setSpacing(Space.XS)
        self._nothing = Label(theme, _("There is nothing here."), TYPE.body, "text_2")
        self._rows.addWidget(self._nothing)
        for item in items:
            self._rows.addWidget(self._row(item, today))
        self._rows.addStretch(1)
        self._left = len(items)
        self._nothing.setVisible(not items)
        self.column.addWidget(Rule())
        self.column.addWidget(Scroll(rows), 1)
        close = Button(theme, _("Close"), Kind.PRIMARY, key="cancel")
        close.clicked.connect(self.accept)
        self.add_foot(close)
        self.grow(WIDTH, HEIGHT, parent)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to be put back."""
        return not self._left

    def _row(self, item: TrashItem, today: date) -> QWidget:
        theme = self.theme
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.S)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(flowing(theme, item.name, TYPE.body_medium))
        kind = _("Exercise") if item.is_exercise else _("Routine")
        when = day_text(item.deleted_on, today)
        words = _("{kind}, deleted: {day}").format(kind=kind, day=when)
        texts.addWidget(Label(theme, words, TYPE.secondary, "text_2"))
        across.addLayout(texts, 1)
        back = Button(theme, _("Put back"), Kind.SECONDARY, SMALL, icon="undo")
        back.setAccessibleName(_("Put “{name}” back").format(name=item.name))
        back.clicked.connect(lambda: self._on_back(item, row))
        across.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addSpacing(REACH)  # where it ends, whichever way it runs, its ring is seen
        return row

    def _on_back(self, item: TrashItem, row: QWidget) -> None:
        row.hide()
        self._left -= 1
        self._nothing.setVisible(self.is_empty)
        self.restore_wanted.emit(item.trashed)
