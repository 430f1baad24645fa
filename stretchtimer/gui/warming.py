"""What a first visit would wait for, made before it, while the window has nothing else to do."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.window import MainWindow


def warm(window: MainWindow) -> None:
    """Make the player, the journal and what is seen first of the settings, a piece in each turn of the event loop."""
    pieces, turns = _pieces(window), QTimer(window)

    def take_turn() -> None:
        if next(pieces, None) is None:
            turns.stop()
            turns.deleteLater()
            keep_what_is_made()

    turns.timeout.connect(take_turn)
    turns.start()


def keep_what_is_made() -> None:
    """Take all that is there now out of what the garbage collector looks through.

    It stays until the window goes, and a look through all of it, 30 ms, would come in the middle of an edit.
    """
    gc.collect()
    gc.freeze()


def _pieces(window: MainWindow) -> Iterator[QWidget]:
    """Tells, after each piece, the page that it belongs to.

    The window is asked for its pages every time: they may be built anew in between.
    """
    yield window.player
    window.player.ensurePolished()
    yield window.player
    yield window.shell.settings
    while window.shell.settings.make_ahead():
        yield window.shell.settings
    yield window.shell.journal
