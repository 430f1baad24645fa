"""Opens a window, `bare` or `ours`, tells the clock's reading after its first frame is painted, and ends."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches for the first paint of anything, and ends the program when that frame is done."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See every event go by; a frame paints all its widgets before the next timer's turn."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        print(time.monotonic(), flush=True)
        QApplication.closeAllWindows()
        QApplication.quit()


def run_watched(run: object = QApplication.exec) -> int:
    """The event loop, with the watcher put in just before."""
    watcher = FirstPaint()
    QApplication.instance().installEventFilter(watcher)
    return run()


def bare() -> int:
    """As little as shows a window."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1200, 800)
    window.show()
    return run_watched(app.exec)


def ours() -> int:
    """The whole app, as `stretchtimer` without arguments starts it."""
    from stretchtimer.gui.app import run_window

    QApplication.exec = staticmethod(run_watched)
    return run_window()


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else ours())
