"""The window put together, and the order of start-up.

1. the settings are read, a small file;
2. QApplication, then the theme: fonts, palette, style sheet;
3. from here on a fault is shown (gui/faults.py), never silently fatal;
4. the window is built, empty of content, and shown where it last was;
5. once its first frame is painted, the library and the journal are read in threads beside it, sessions that were
   cut off are closed in the journal, and the last of them is offered to be gone on with;
6. the sound and the journal's writer are made when the first session starts;
7. when the window has closed, the sound falls silent and the journal gets a moment to finish writing.

Only here, and in cli/main.py, it is chosen which maker a part comes from.
"""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders, folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.config.translations import _
from stretchtimer.gui.faults import Faults
from stretchtimer.gui.host import Host
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.parts import Parts
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.player.clock import system_clock

APP_ID = "stretchtimer"


def run_window() -> int:
    """Open the window and stay until it is closed; the exit code. Raises UserError if the installation lacks files."""
    where = folders(os.environ)
    settings, problems = load_settings(where.settings)
    app = _application()
    theme = Theme(resources.assets(), Look(settings.theme))
    theme.dress()
    parts = Parts(where, settings)
    window = MainWindow(theme, where.state / "window")
    faults = Faults(theme, lambda: window)
    faults.install()
    host = Host(window, _makers(where, settings, parts))
    faults.told.connect(host.tell)
    window.painted.connect(host.open)
    for problem in problems:
        host.tell(str(problem))
    window.show()
    try:
        return app.exec()
    finally:
        window.close()
        faults.uninstall()
        for notice in parts.close():
            sys.stderr.write(f"{notice}\n")


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(_("Stretch Timer"))
    app.setDesktopFileName(APP_ID)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    return app


def _makers(where: Folders, settings: Settings, parts: Parts) -> Makers:
    from stretchtimer.journal.journal import Journal
    from stretchtimer.routine.library import load_library

    built_in = resources.routines()
    return Makers(
        settings=settings,
        load_library=lambda: load_library((built_in, where.routines)),
        open_journal=lambda: Journal.open(where.journal),
        log=parts.log,
        sound=parts.sound,
        clock=system_clock,
    )
