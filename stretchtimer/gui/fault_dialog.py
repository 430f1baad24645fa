"""What is shown of a bug: that it is not the person's fault, and all that is needed to report it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label

WIDTH, HEIGHT = 720, 480


class FaultDialog(Dialog):
    """A bug, said plainly, with all that is needed to report it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Something went wrong in Stretch Timer"), parent)
        self.resize(WIDTH, HEIGHT)
        words = _(
            "This is a fault of the app, not yours. What you held so far is in the journal. "
            "You can go on; if it happens again, please report it with the text below."
        )
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(_("Report"))
        self.column.addWidget(self._text, 1)
        copy = Button(theme, _("Copy the text"), Kind.SECONDARY, icon="copy")
        copy.clicked.connect(self.copy)
        close = Button(theme, _("Go on"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_foot(copy, close)

    @property
    def text(self) -> str:
        """What there is to report."""
        return self._text.toPlainText()

    def add(self, text: str) -> None:
        """One more that was raised while it was open."""
        self._text.appendPlainText("\n" + text)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)
