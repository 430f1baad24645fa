"""Text files that are dropped from a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from stretchtimer.gui.widgets.local_files import local_files
from stretchtimer.routine.folder import FILE_ENDING

TEXT_ENDINGS = (FILE_ENDING, ".txt")


def dropped_text_file(mime: QMimeData) -> Path | None:
    """The first text file among what is dropped."""
    return next((path for path in local_files(mime) if path.suffix.lower() in TEXT_ENDINGS), None)
