"""Python's garbage is collected in the window's thread: there are widgets in it, which must not go in another.

Left to itself, Python collects in whichever thread happens to need memory, and the errands need much of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 1_000


def collect_what_is_due() -> None:
    """Collect what Python would have collected by now."""
    full = [
        generation
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if full:
        gc.collect(max(full))


class Collecting(QObject):
    """Collects as often as Python would, but only here, from when it is made until `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)  # with whatever else wakes the machine up
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
