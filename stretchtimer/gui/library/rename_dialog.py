"""Another name for a routine or an exercise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.editing.writing import written
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.wording import Unfit

WIDTH = 400


class RenameDialog(Dialog):
    """`named` carries the new name, once it can be one."""

    named = Signal(str)

    def __init__(self, theme: Theme, name: str, is_own: bool, parent: QWidget) -> None:
        """`name` is what it is called now; of what is not the person's own a copy gets the new name."""
        super().__init__(theme, _("Give it another name"), parent)
        self._name = name
        self.field = QLineEdit(name)
        self.field.setFont(theme.font(TYPE.body))
        self.field.setFixedWidth(theme.size(WIDTH))
        self.field.setMinimumHeight(max(int(Size.FIELD), theme.line(TYPE.body) + Space.L))
        self.field.setAccessibleName(_("Name"))
        self.column.addWidget(self.field)
        self.message = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self.message.setVisible(False)
        self.column.addWidget(self.message)
        if not is_own:
            words = _("It comes with the app: a copy of your own gets the new name, and is shown instead.")
            self.column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        self.rename = Button(theme, _("Rename"), Kind.PRIMARY)
        self.rename.clicked.connect(self._on_renamed)
        self.add_foot_to_cancel(self.rename)
        self.field.returnPressed.connect(self._on_renamed)
        self.field.selectAll()
        self.field.setFocus()

    def _on_renamed(self) -> None:
        name = self.field.text().strip()
        try:
            written(NAME, name)
        except Unfit as unfit:
            self.message.put(str(unfit))
            self.message.setVisible(True)
            self.field.setFocus()
            return
        if name != self._name:
            self.named.emit(name)
        self.accept()
