"""Where the window was and how large, kept from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from stretchtimer.config.saving import save_whole
from stretchtimer.errors import UserError

LARGEST_BYTES = 4_096


def restore_place(window: QWidget, file: Path) -> bool:
    """Put `window` where it was, if `file` tells; Qt sees to it that it is on a screen that is there."""
    try:
        with file.open("rb") as opened:
            kept = opened.read(LARGEST_BYTES)
    except OSError:
        return False
    return window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept)))


def keep_place(window: QWidget, file: Path) -> None:
    """Remember where `window` is. It is no loss if that cannot be written."""
    try:
        save_whole(file, bytes(window.saveGeometry().toBase64().data()))
    except UserError:
        return
