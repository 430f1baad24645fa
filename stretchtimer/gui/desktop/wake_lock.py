"""Keeps the screen from going dark. The system's inhibitor may be slow to answer, so a thread speaks to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from importlib.util import find_spec
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from wakepy import DBusAdapter

FIRST_SEEN_S = 0.25  # the first picture of a session comes before this: loading wakepy would hold it up
LONGEST_WAIT_S = (
    1.0  # for the system to let go, when the app ends; it lets go by itself once the process is gone
)


class WakeLock(QObject):
    """`failed` comes once, the first time that the system will not keep the screen on.

    Every stretch has a thread that takes the lock, sleeps until it is to let go, and ends: wakepy wants both from the
    same thread.
    """

    failed = Signal()
    _refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stretch: _Stretch | None = None
        self._stretches: list[_Stretch] = []
        self._has_failed = False
        self._refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)

    @property
    def is_kept(self) -> bool:
        """Whether the screen is wanted on."""
        return self._stretch is not None

    def keep(self, wanted: bool) -> None:
        """Keep the screen on from a moment after now, or no longer. Returns at once."""
        if wanted == self.is_kept:
            return
        if self._stretch is not None:
            self._stretch.end()
            self._stretch = None
        else:
            self._stretches = [stretch for stretch in self._stretches if stretch.is_alive()]
            self._stretch = _Stretch(self._refused.emit)
            self._stretches.append(self._stretch)
            self._stretch.start()

    def close(self) -> None:
        """Let go, and wait a moment for the system to have heard it."""
        self.keep(False)
        for stretch in self._stretches:
            stretch.join(LONGEST_WAIT_S)

    def _on_refused(self) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit()


class _Stretch(Thread):
    """From being kept on to being let go."""

    def __init__(self, refused: Callable[[], object]) -> None:
        super().__init__(name="wake lock", daemon=True)
        self._refused = refused
        self._over = Event()

    def end(self) -> None:
        """Let go."""
        self._over.set()

    def run(self) -> None:
        """Whatever the makers of the lock raise, the session goes on."""
        if self._over.wait(FIRST_SEEN_S):
            return
        with ExitStack() as at_the_end:
            try:
                self._hold(at_the_end)
            except Exception:  # noqa: BLE001 - of any maker on any system; letting go fails where the bus is gone
                if not self._over.is_set():
                    self._refused()

    def _hold(self, at_the_end: ExitStack) -> None:
        from wakepy import keep

        with keep.presenting(on_fail="pass", dbus_adapter=_adapter(at_the_end)) as mode:
            if not mode.active:
                self._refused()
            self._over.wait()


def _adapter(at_the_end: ExitStack) -> type[DBusAdapter] | None:
    """How to speak to a message bus; None on systems that have none."""
    if find_spec("jeepney") is None:
        return None
    from stretchtimer.gui.desktop.inhibitor_bus import Inhibitors

    inhibitors = Inhibitors()
    at_the_end.callback(inhibitors.close)
    return inhibitors.kind()
