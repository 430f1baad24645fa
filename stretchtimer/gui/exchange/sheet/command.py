"""A sheet without a window, for the command line."""

from __future__ import annotations

import os
from pathlib import Path

from stretchtimer.config import resources
from stretchtimer.config.paths import folders
from stretchtimer.config.saving import save_whole
from stretchtimer.config.settings_file import load_settings
from stretchtimer.routine.model import Routine


def print_sheet(routine: Routine, paper: str, out: Path) -> None:
    """Write `routine` to `out` as a PDF on that paper, "a4" or "letter". Raises UserError if it cannot be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # no display is needed, and none is asked for
    from PySide6.QtWidgets import QApplication

    from stretchtimer.gui.exchange.sheet.paper import Paper
    from stretchtimer.gui.exchange.sheet.printing import Sheet

    app = QApplication.instance() or QApplication(["stretchtimer"])
    settings, _problems = load_settings(folders(os.environ).settings)
    save_whole(out, Sheet(routine, Paper(paper), resources.assets(), settings.skin).pdf())
    del app  # it was needed until now
