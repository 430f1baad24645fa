"""Text files that are dropped from a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from stretchtimer.routine.folder import FILE_ENDING

TEXT_ENDINGS = (FILE_ENDING, ".txt")


def dropped_text_file(mime: QMimeData) -> Path | None:
    """The first text file among what is dropped."""
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in TEXT_ENDINGS), None)
