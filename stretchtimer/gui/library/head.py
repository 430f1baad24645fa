"""The head of the library: its title, what can be made anew, and the way to the trash."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label


class Head(QWidget):
    """What is new is a routine, or an exercise, as the page shows the ones or the others."""

    def __init__(self, theme: Theme, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._of_exercises = False
        title = Label(theme, _("Library"), TYPE.title)
        title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        self.trash = IconButton(theme, "trash", _("What was deleted"))
        self.trash.clicked.connect(wishes.trash_wanted)
        self.from_text = Button(theme, _("From text"), Kind.GHOST, icon="file")
        self.from_text.clicked.connect(wishes.text_wanted)
        self.new = Button(theme, "", Kind.SECONDARY, icon="plus", key="new")
        self.new.clicked.connect(self.make_new)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(title)
        row.addStretch(1)
        for button in (self.trash, self.from_text, self.new):
            row.addWidget(button)
        self.show_exercises(False)

    def show_exercises(self, shown: bool) -> None:
        """Whether the page shows exercises now."""
        self._of_exercises = shown
        self.new.put(_("New exercise") if shown else _("New routine"), "new")
        self.from_text.setVisible(not shown)

    def make_new(self) -> None:
        """Ask for a new one, as the button does."""
        if self._of_exercises:
            self._wishes.new_exercise_wanted.emit()
        else:
            self._wishes.new_wanted.emit()
