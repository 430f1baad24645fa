"""What a first visit would wait for, made before it, while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.window import MainWindow


def warm(window: MainWindow) -> None:
    """Make the player and what is seen first of the settings, a piece in each turn of the event loop."""
    pieces, turns = _pieces(window), QTimer(window)

    def take_turn() -> None:
        if next(pieces, None) is None:
            turns.stop()
            turns.deleteLater()

    turns.timeout.connect(take_turn)
    turns.start()


def _pieces(window: MainWindow) -> Iterator[QWidget]:
    """Tells, after each piece, the page that it belongs to. Every piece fits into a frame.

    The window is asked for its pages every time: they may be built anew in between.
    """
    yield window.player
    window.player.ensurePolished()
    yield window.player
    yield window.shell.settings
    while window.shell.settings.make_ahead():
        yield window.shell.settings
