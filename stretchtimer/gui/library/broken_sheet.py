"""What the detail pane says of a file that could not be read: all that is wrong in it, and the ways to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import Problem
from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.library.broken import BrokenFile, told
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface

SIDE = Space.PAGE_LIBRARY


class BrokenSheet(QWidget):
    """A file that could not be read. `reload_wanted` tells that the person has mended it, or thinks so."""

    reload_wanted = Signal()

    def __init__(self, theme: Theme, broken: BrokenFile, wishes: Wishes) -> None:
        super().__init__()
        self._theme, self._broken, self._wishes = theme, broken, wishes
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(Space.S)
        column.addWidget(flowing(theme, broken.path.name, TYPE.heading))
        words = _("This file could not be read, so it is left out. It stays as it is until you mend it.")
        column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        for problem in broken.problems:
            column.addWidget(self._problem_card(problem))
        where = flowing(theme, str(broken.path), TYPE.secondary, "text_3")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        buttons = QWidget()
        row = Flow(buttons)
        for button in self._buttons():
            row.addWidget(button)
        column.addWidget(buttons)
        column.addStretch(1)

    def _problem_card(self, problem: Problem) -> Surface:
        card = Surface("danger")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        inside.addWidget(flowing(self._theme, told(problem), TYPE.body))
        if problem.line:
            words = _("Go to line {line}").format(line=problem.line)
            button = Button(self._theme, words, Kind.SECONDARY, SMALL, icon="edit")
            button.clicked.connect(lambda: self._wishes.mend_wanted.emit(problem.path, problem.line))
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _buttons(self) -> tuple[Button, ...]:
        path, wishes, theme = self._broken.path, self._wishes, self._theme
        again = Button(theme, _("Read it again"), Kind.SECONDARY, SMALL)
        again.clicked.connect(self.reload_wanted)
        editor = Button(theme, _("Open in your editor"), Kind.GHOST, SMALL)
        editor.clicked.connect(lambda: wishes.open_wanted.emit(path))
        folder = Button(theme, _("Show in folder"), Kind.GHOST, SMALL)
        folder.clicked.connect(lambda: wishes.open_wanted.emit(path.parent))
        if not self._broken.is_own:
            return again, editor, folder
        delete = Button(theme, _("Delete"), Kind.GHOST, SMALL, icon="trash", key="delete")
        delete.clicked.connect(lambda: wishes.delete_wanted.emit(self._broken))
        return again, editor, folder, delete
