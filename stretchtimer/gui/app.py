"""The window put together, and the order of start-up.

1. the settings are read, a small file;
2. QApplication; a second start shows the first one's window and ends here; then the theme: fonts, palette, style
   sheet;
3. from here on a fault is shown (gui/faults.py), never silently fatal;
4. the window is built, empty of content, and shown where it last was;
5. once its first frame is painted, the rest of the app is loaded; then the library and the journal are read in
   threads beside it, sessions that were cut off are closed in the journal, and the last of them is offered to be
   gone on with;
6. the sound and the journal's writer are made when the first session starts, and the desktop is told of it
   (gui/desktop/);
7. when the window has closed, the sound falls silent and the journal gets a moment to finish writing.

Only here, and in cli/main.py, it is chosen which maker a part comes from.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders, folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.instance import Instance, Start
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.faults import Faults
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.window import MainWindow

if TYPE_CHECKING:
    from stretchtimer.gui.parts import Parts
    from stretchtimer.journal.journal import Journal

APP_ID = "stretchtimer"
FOR_PAGES = (
    "stretchtimer.gui.host",
    "stretchtimer.gui.today.board",
    "stretchtimer.gui.library.page",
    "stretchtimer.gui.library.offer",
    "stretchtimer.gui.library.cards",
    "stretchtimer.gui.desktop.manners",
    "stretchtimer.gui.desktop.reminders.reminding",
)
FOR_SESSIONS = ("stretchtimer.gui.parts", "stretchtimer.gui.journal.page")


def run_window() -> int:
    """Open the window and stay until it is closed; the exit code. Raises UserError if the installation lacks files."""
    where = folders(os.environ)
    settings, problems = load_settings(where.settings)
    app = _application()
    instance = Instance(where.state, os.environ)
    if instance.start() is Start.SECOND:
        return 0
    look = Look(settings.theme)
    theme = Theme(resources.assets(), look, skin=settings.skin, still=settings.still_figures)
    theme.dress()
    window = MainWindow(theme, where.state / "window")
    faults = Faults(theme, lambda: window)
    faults.install()
    faults.told.connect(window.tell)
    for problem in problems:
        window.tell(str(problem))
    instance.called.connect(window.come_forward)
    window.painted.connect(instance.listen)
    window.closed.connect(instance.close)
    filling = _Filling(window, where, settings)
    window.show()
    try:
        return app.exec()
    finally:
        faults.uninstall()
        for notice in filling.end():
            sys.stderr.write(f"{notice}\n")


class _Filling:
    """All that comes after the first frame. Modules are loaded beside the window, in the order they are wanted in."""

    def __init__(self, window: MainWindow, where: Folders, settings: Settings) -> None:
        self._window, self._where, self._settings = window, where, settings
        self._errands = Errands(window)
        self._parts: Parts | None = None
        window.painted.connect(self._on_painted)
        window.closed.connect(self._errands.close)

    def end(self) -> tuple[str, ...]:
        """Let go of what was opened. Sentences for the person, if anything could not be written."""
        return self._parts.close() if self._parts else ()

    def _on_painted(self) -> None:
        self._errands.run(lambda: _load(FOR_PAGES), self._on_pages_loaded, _fail)

    def _on_pages_loaded(self, _done: None) -> None:
        """Choose the makers, and fill the pages."""
        from stretchtimer.gui.desktop.manners import Manners, session_bus
        from stretchtimer.gui.desktop.reminders.reminding import Reminding
        from stretchtimer.gui.desktop.tray import has_tray
        from stretchtimer.gui.host import Host
        from stretchtimer.gui.makers import Makers
        from stretchtimer.player.clock import system_clock
        from stretchtimer.routine.library import load_library
        from stretchtimer.routine.relief import RELIEF_FOLDER, load_relief

        where, built_in = self._where, resources.routines()
        self._window.player_made.connect(lambda player: self._made_parts().serve(player))
        makers = Makers(
            settings=self._settings,
            load_library=lambda: load_library((built_in, where.routines)),
            load_relief=lambda library: load_relief(
                (built_in / RELIEF_FOLDER, where.routines / RELIEF_FOLDER), library
            ),
            open_journal=self._open_journal,
            log=lambda: self._made_parts().log(),
            sound=lambda: self._made_parts().sound(),
            clock=system_clock,
            told_file=where.state / "told",
        )
        manners = Manners(self._window, has_tray, session_bus)
        Reminding(
            self._window, where.config / "reminders.toml", system_clock, self._open_journal, manners.tray
        )
        Host(self._window, makers).open()
        self._errands.run(lambda: _load(FOR_SESSIONS), lambda _done: None, _fail)

    def _open_journal(self) -> Journal:
        from stretchtimer.journal.journal import Journal

        if self._parts is not None:
            self._parts.flush()
        return Journal.open(self._where.journal)

    def _made_parts(self) -> Parts:
        from stretchtimer.gui.parts import Parts

        if self._parts is None:
            self._parts = Parts(self._where, self._settings)
        return self._parts


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        import_module(name)


def _fail(error: Exception) -> None:
    raise error


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(_("Stretch Timer"))
    app.setDesktopFileName(APP_ID)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    return app
