"""How strong a cramp was, asked once more where nobody could tell it at the time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.finished.scale import Scale
from stretchtimer.gui.muscles import cramp_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.diary import Spasm


class StrengthQuestion(Dialog):
    """`told` carries 0 to 10 once it is saved; nothing has to be."""

    told = Signal(int)

    def __init__(self, theme: Theme, spasm: Spasm, parent: QWidget) -> None:
        super().__init__(theme, cramp_words(spasm), parent)
        asked = _("How strong was it?")
        self.strength = Scale(theme, asked)
        self.column.addWidget(Label(theme, asked, TYPE.body_strong))
        self.column.addWidget(self.strength)
        hint = Label(theme, _("0 is hardly felt, 10 is the worst."), TYPE.secondary, "text_2", wraps=True)
        self.column.addWidget(hint)
        leave = Button(theme, _("Leave it open"), Kind.SECONDARY, key="cancel")
        self.save = Button(theme, _("Save"), Kind.PRIMARY, key="ready")
        self.save.setEnabled(False)
        leave.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_saved)
        self.strength.told.connect(lambda _value: self.save.setEnabled(True))
        self.add_foot(leave, self.save)
        theme.keys.bind(self, "ready", self.save.click, repeats=False)
        self.strength.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self) -> None:
        answer = self.strength.answer
        assert answer is not None
        self.accept()
        self.told.emit(answer)
