"""The head of the library: its title, what can be made anew or brought in, and the way to the trash."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
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
        self._of_exercises, self._is_tight = False, False
        self._title = Label(theme, _("Library"), TYPE.title)
        self._title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        size = theme.size(Size.ICON_BUTTON)
        self.trash = IconButton(theme, "trash", _("What was deleted"), size=size)
        self.trash.clicked.connect(wishes.trash_wanted)
        self.bring = IconButton(theme, "import", _("Bring in files"), size=size)
        self.bring.clicked.connect(wishes.import_wanted)
        self.from_text = Button(theme, _("From text"), Kind.GHOST, icon="file")
        self.from_text.clicked.connect(wishes.text_wanted)
        self.from_text_small = IconButton(theme, "file", _("New routine from text"), size=size)
        self.from_text_small.clicked.connect(wishes.text_wanted)
        self.new = Button(theme, _("New routine"), Kind.SECONDARY, icon="plus", key="new")
        self.new.clicked.connect(self.make_new)
        self._roomy = self._title.sizeHint().width() + 2 * size + 2 * Space.XL
        self._roomy += self.from_text.sizeHint().width() + self.new.sizeHint().width()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._title)
        row.addStretch(1)
        for button in (self.trash, self.bring, self.from_text_small, self.from_text, self.new):
            row.addWidget(button)
        self._arrange()

    def show_exercises(self, shown: bool) -> None:
        """Whether the page shows exercises now."""
        self._of_exercises = shown
        self._arrange()

    def make_new(self) -> None:
        """Ask for a new one, as the button does."""
        if self._of_exercises:
            self._wishes.new_exercise_wanted.emit()
        else:
            self._wishes.new_wanted.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it makes do with fewer words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tight = self.width() < self._roomy
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._arrange()
            self._row.activate()

    def _arrange(self) -> None:
        """As many words as there is room for."""
        words = _("New exercise") if self._of_exercises else _("New routine")
        self.new.setAccessibleName(words)
        self.new.put(_("New") if self._is_tight else words, "" if self._is_tight else "new")
        self.from_text.setVisible(not self._of_exercises and not self._is_tight)
        self.from_text_small.setVisible(not self._of_exercises and self._is_tight)
