"""Text files that are dropped from a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

from stretchtimer.gui.widgets.local_files import local_files
from stretchtimer.routine.document import read_text
from stretchtimer.routine.folder import FILE_ENDING

TEXT_ENDINGS = (FILE_ENDING, ".txt")


def dropped_text_file(mime: QMimeData) -> Path | None:
    """The first text file among what is dropped."""
    return next((path for path in local_files(mime) if path.suffix.lower() in TEXT_ENDINGS), None)


def take_text(event: QDropEvent) -> tuple[Path, str] | None:
    """That file, and what is in it with plain line ends; the drop is then taken. Raises FileProblems."""
    path = dropped_text_file(event.mimeData())
    if path is None:
        return None
    text = read_text(path).replace("\r\n", "\n")
    event.acceptProposedAction()
    return path, text
