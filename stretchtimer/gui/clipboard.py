"""What another program, or this one, has put on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def clipboard_content() -> QMimeData:
    """All that is there; empty if nothing is, of which some platforms hand out None."""
    content: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if content is None else content
