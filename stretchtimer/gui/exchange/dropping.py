"""Files that are dropped on the window: where nothing in it takes them itself, they are brought in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from stretchtimer.gui.widgets.local_files import local_files
from stretchtimer.gui.window import MainWindow


class Drops(QObject):
    """`dropped` carries the files. While a session runs or a page stands in front, nothing is taken."""

    dropped = Signal(object)

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or self._window.is_playing or self._window.foreground is not None:
            return False
        is_over = event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
        if not is_over or not isinstance(event, QDropEvent):  # of which the other two are kinds
            return False
        files = local_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(files)
        return True
