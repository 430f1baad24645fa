"""The routine as text beside its form: as its file, or as the plain text that people share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems
from stretchtimer.gui.editor.text.dropped import dropped_text_file, take_text
from stretchtimer.gui.editor.text.pane import TextPane
from stretchtimer.gui.editor.text.plain_form import PlainForm
from stretchtimer.gui.editor.text.toml_form import TomlForm
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.routine.folder import FILE_ENDING

FILE, PLAIN = 0, 1


class TextView(QWidget):
    """Each form keeps what is typed in it, whichever is shown.

    `unread_changed` carries whether something was typed that is not in the routine; `refused` tells why a dropped file
    was not read.
    """

    unread_changed = Signal(bool)
    refused = Signal(str)

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__()
        self.choice = Segmented(theme, (_("File"), _("Plain text")), _("Written as"))
        self.panes = (
            TextPane(theme, bench, TomlForm(bench), _("The file of the routine")),
            TextPane(theme, bench, PlainForm(bench), _("The routine as plain text")),
        )
        self._stack = QStackedWidget()
        for pane in self.panes:
            pane.field.setAcceptDrops(False)  # a file dropped there is for this view to read
            pane.unread_changed.connect(self._on_unread_changed)
            self._stack.addWidget(pane)
        self.setAcceptDrops(True)
        self.choice.group.idClicked.connect(self._on_form_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)
        hint = _("Ctrl Tab leaves the text, and so does Tab after Esc.")
        column.addWidget(Label(theme, hint, TYPE.caption, "text_3", wraps=True))

    @property
    def pane(self) -> TextPane:
        """The form that is shown."""
        return self.panes[self._stack.currentIndex()]

    @property
    def is_unread(self) -> bool:
        """Whether something was typed that is not in the routine, for saving would leave it out."""
        return any(pane.is_unread for pane in self.panes)

    def take_in(self) -> None:
        """Read what was typed now: before it is saved, or undone."""
        self.pane.take_in()

    def show_form(self, form: int) -> None:
        """Show FILE or PLAIN."""
        self.take_in()
        self.choice.choose(form)
        self._stack.setCurrentIndex(form)

    def next_problem(self) -> bool:
        """Go to the next line to be fixed; False if there is none in this form."""
        return self.pane.field.go_to_next_wrong()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_text_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        try:
            taken = take_text(event)
        except FileProblems as error:
            found = error.problems[0]
            self.refused.emit(f"{found.path.name}: {found.message}")
            return
        if taken is not None:
            path, text = taken
            self.show_form(FILE if path.suffix.lower() == FILE_ENDING else PLAIN)
            self.pane.put_text(text)

    def _on_unread_changed(self) -> None:
        self.unread_changed.emit(self.is_unread)

    def _on_form_chosen(self, form: int) -> None:
        self.show_form(form)
        self.pane.field.setFocus()
