"""Full screen: to be read across a room. What can be pressed hides after a while and comes back at any touch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

HIDE_AFTER_MS = 3_000

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
    }
)


class FullScreen(QObject):
    """Puts the window of a page on the full screen and back, and knows whether anyone is at it."""

    changed = Signal(bool)
    window_changed = Signal()  # it may be minimised, or back
    awake = Signal(bool)  # whether commands are shown; always while in a window

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HIDE_AFTER_MS)
        self._timer.timeout.connect(self._on_idle)

    @property
    def is_on(self) -> bool:
        """Whether the page has the full screen."""
        return self._is_on

    def toggle(self) -> None:
        """Go there, or back."""
        self._watch()
        window = self._page.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Go back to the window, if need be."""
        if self._is_on:
            self.toggle()

    def follow_window(self) -> None:
        """Take up the state the window is in; to be called when the page is shown."""
        self._watch()
        self._note_state()

    def rest(self) -> None:
        """Stop waiting for the person to go away; to be called when the page is hidden."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.WindowStateChange:
            self._note_state()
            self.window_changed.emit()
        elif self._is_on and event.type() in _TOUCHES and self._page.isVisible():
            self.awake.emit(True)
            self._timer.start()
        return False

    def _watch(self) -> None:
        """Hear of the window's state."""
        window = self._page.window()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def _listen(self) -> None:
        """Hear of every touch on the page as long as it is on the full screen."""
        for widget in (self._page, *self._page.findChildren(QWidget)):
            if self._is_on:
                widget.setMouseTracking(True)
                widget.installEventFilter(self)
            else:
                widget.removeEventFilter(self)

    def _note_state(self) -> None:
        is_on = bool(self._page.window().windowState() & Qt.WindowState.WindowFullScreen)
        if is_on == self._is_on:
            return
        self._is_on = is_on
        self._listen()
        self.changed.emit(is_on)
        self.awake.emit(True)
        if is_on:
            self._timer.start()
        else:
            self._timer.stop()

    def _on_idle(self) -> None:
        self.awake.emit(False)
