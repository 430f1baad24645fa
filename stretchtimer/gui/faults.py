"""What is shown when something goes wrong: the person's to mend as a calm line, a bug of ours with its traceback."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.errors import UserError
from stretchtimer.gui.theme.theme import Theme

if TYPE_CHECKING:
    from stretchtimer.gui.fault_dialog import FaultDialog


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

    @property
    def dialog(self) -> FaultDialog | None:
        """The report that was shown last, None before the first."""
        return self._dialog

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
        from stretchtimer.gui.fault_dialog import FaultDialog

        self._dialog = FaultDialog(self._theme, text, self._window())
        self._dialog.open()
