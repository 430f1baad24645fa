"""Whether what was edited is to be saved before the editor goes: asked only when it would be lost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label

WIDTH = 440


class LeaveDialog(Dialog):
    """Accepted if it is to be saved, rejected if the editing goes on; `discarded` if it is to be lost."""

    discarded = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, can_save: bool) -> None:
        """Without `can_save` there is something to fix first."""
        super().__init__(theme, _("Save your changes?"), parent)
        words = _("“{name}” has changes that are not saved.").format(name=name)
        if not can_save:
            words = in_a_row((words, _("It cannot be saved before something is fixed.")))
        label = Label(theme, words, TYPE.body, "text_2", wraps=True)
        label.setFixedWidth(theme.size(WIDTH))
        self.column.addWidget(label)
        self.discard = Button(theme, _("Discard"), Kind.SECONDARY)
        self.stay = Button(
            theme, _("Go on editing"), Kind.SECONDARY if can_save else Kind.PRIMARY, key="cancel"
        )
        self.save = Button(theme, _("Save"), Kind.PRIMARY)
        self.discard.clicked.connect(self._on_discarded)
        self.stay.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        buttons = (self.discard, self.stay, self.save) if can_save else (self.discard, self.stay)
        self.add_foot(*buttons)
        buttons[-1].setFocus()

    def _on_discarded(self) -> None:
        self.discarded.emit()
        self.done(self.DialogCode.Rejected)
