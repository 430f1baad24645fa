"""Files of this machine among what is dragged or was copied in another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """All of them, in their order."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
