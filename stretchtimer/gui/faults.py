"""What is shown when something goes wrong: the person's to mend as a calm line, a bug of ours with its traceback."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label

WIDTH, HEIGHT = 720, 480


class Faults(QObject):
    """Takes over sys.excepthook and threading.excepthook; `uninstall` gives them back.

    `told` carries the sentence of a UserError that nobody caught. Everything goes to stderr too, and nothing kills
    the window.
    """

    told = Signal(str)
    _raised = Signal(object)

    def __init__(self, theme: Theme, window: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._theme, self._window = theme, window
        self._dialog: FaultDialog | None = None
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)  # raised in any thread

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """No longer."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self._raised.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_raised(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(str(error))
            return
        text = "".join(traceback.format_exception(error))
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(text)
            return
        self._dialog = FaultDialog(self._theme, text, self._window())
        self._dialog.open()


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
