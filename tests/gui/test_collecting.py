"""Garbage is collected in the window's thread."""

from __future__ import annotations

import gc
from threading import Thread, get_ident

from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.collecting import Collecting


def test_what_nobody_holds_any_more_goes_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    """However much a thread beside it makes, no object of Qt's is destroyed by that."""
    window, destroyed_in = QObject(), list[int]()
    collecting = Collecting(window)
    ring = QObject()
    holder: dict[str, object] = {"ring": ring}
    holder["itself"] = holder
    ring.destroyed.connect(lambda: destroyed_in.append(get_ident()), Qt.ConnectionType.DirectConnection)
    del ring, holder
    making = Thread(target=_make_garbage)
    try:
        making.start()
        making.join()
        assert not destroyed_in
        qtbot.waitUntil(lambda: destroyed_in == [get_ident()])
    finally:
        collecting.stop()
    assert gc.isenabled()


def _make_garbage() -> None:
    """Much that only a collection finds."""
    for _number in range(10_000):
        rings: list[object] = []
        rings.append(rings)
