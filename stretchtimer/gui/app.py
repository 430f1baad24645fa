"""The window put together, and the order of start-up.

1. the settings are read, a small file;
2. QApplication; a second start shows the first one's window and ends here; then the theme: fonts, palette, style
   sheet;
3. from here on a fault is shown (gui/faults.py), never silently fatal;
4. the window is built, empty of content, and shown where it last was;
5. once its first frame is painted, the rest of the app is loaded; then the library and the journal are read in
   threads beside it, sessions that were cut off are closed in the journal, and the last of them is offered to be
   gone on with;
6. at the very first start the first steps are shown in the window (gui/welcome/);
7. the sound and the journal's writer are made when the first session starts, and the desktop is told of it
   (gui/desktop/);
8. when the window has closed, the sound falls silent and the journal gets a moment to finish writing.

Only here, and in cli/main.py, it is chosen which maker a part comes from.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders, folders
from stretchtimer.config.settings_file import open_settings
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.desktop.instance import Instance, Start
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.faults import Faults
from stretchtimer.gui.language import speak_to
from stretchtimer.gui.loading import FOR_EDITING, FOR_PAGES, FOR_SESSIONS, FOR_UPKEEP, load
from stretchtimer.gui.settings.dressing import Dressing, theme_of
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.shell import LIBRARY
from stretchtimer.gui.welcome.first_start import is_first_start
from stretchtimer.gui.window import MainWindow

if TYPE_CHECKING:
    from stretchtimer.exchange.restoring import Restored
    from stretchtimer.gui.desktop.reminders.reminding import Reminding
    from stretchtimer.gui.help.page import HelpPage
    from stretchtimer.gui.host import Host
    from stretchtimer.gui.makers import Makers
    from stretchtimer.gui.parts import Parts
    from stretchtimer.gui.settings.data_card import DataCard
    from stretchtimer.gui.settings.page import SettingsPage
    from stretchtimer.journal.journal import Journal
    from stretchtimer.timeline.cue import Cue

APP_ID = "stretchtimer"
LOOKED_MS = 500  # at the library, which is painted by then
TRIED_MS = 1_500  # after that a sound that was tried has been heard, or the output has said why not


def run_window() -> int:
    """Open the window and stay until it is closed; the exit code. Raises UserError if the installation lacks files."""
    where = folders(os.environ)
    is_first = is_first_start(where)
    settings, problems = open_settings(where.settings)
    app = _application()
    instance = Instance(where.state, os.environ)
    if instance.start() is Start.SECOND:
        return 0
    preferences = Preferences(settings, where.settings)
    theme = theme_of(resources.assets(), settings)
    theme.dress()
    window = MainWindow(theme, where.state / "window")
    faults = Faults(theme, lambda: window)
    faults.install()
    faults.told.connect(window.tell)
    for problem in problems:
        window.tell(problem)
    instance.called.connect(window.come_forward)
    window.painted.connect(instance.listen)
    window.closed.connect(instance.close)
    dressing = Dressing(theme, preferences)
    filling = _Filling(window, where, preferences, greets=is_first)
    dressing.resized.connect(filling.resize)
    if filling.greets:
        window.shell.hide()  # the first steps come in its place: nobody is to see it empty, and then again
    window.show()
    try:
        return app.exec()
    finally:
        faults.uninstall()
        for notice in filling.end():
            sys.stderr.write(f"{notice}\n")


class _Filling:
    """All that comes after the first frame. Modules are loaded beside the window, in the order they are wanted in."""

    def __init__(self, window: MainWindow, where: Folders, preferences: Preferences, *, greets: bool) -> None:
        """With `greets`, the first steps are shown as soon as they can be."""
        self._window, self._where, self._preferences = window, where, preferences
        self.greets = greets
        self._errands = Errands(window)
        self._parts: Parts | None = None
        self._makers: Makers | None = None
        self._host: Host | None = None
        self._reminding: Reminding | None = None
        preferences.failed.connect(window.tell)
        window.settings_made.connect(self._on_settings_made)
        window.help_made.connect(self._on_help_made)
        window.painted.connect(self._on_painted)
        window.closed.connect(self._errands.close)

    def end(self) -> tuple[str, ...]:
        """Let go of what was opened. Sentences for the person, if anything could not be written."""
        notices = self._parts.close() if self._parts else ()
        try:
            self._preferences.close()
        except UserError as error:
            return (*notices, str(error))
        return notices

    def resize(self) -> None:
        """Build all pages again, at the size of text now in force, and go on where it was chosen."""
        self._build_anew()
        self._window.shell.settings.show_setting("text_size")

    def _build_anew(self) -> None:
        if self._host is None or self._makers is None:
            return
        self._host.close()
        self._host.deleteLater()
        self._window.build_anew()
        self._fill(self._makers)

    def _let_go(self) -> None:
        if self._parts is not None:
            self._parts.let_go()

    def _on_restored(self, restored: Restored) -> None:
        self._preferences.read_again()
        if self._reminding is not None:
            self._reminding.read_again()
        self._build_anew()
        self._window.tell(restored.words)

    def _on_painted(self) -> None:
        from stretchtimer.gui.collecting import Collecting
        from stretchtimer.gui.heap import give_back_what_is_free

        give_back_what_is_free()  # before there is any thread
        self._window.closed.connect(Collecting(self._window).stop)
        self._errands.run(lambda: load(FOR_PAGES), self._on_pages_loaded)

    def _on_pages_loaded(self, _done: None) -> None:
        """Choose the makers, and fill the pages."""
        from stretchtimer.gui.desktop.manners import Manners, session_bus
        from stretchtimer.gui.desktop.reminders.reminding import Reminding
        from stretchtimer.gui.desktop.tray import has_tray
        from stretchtimer.gui.makers import Makers
        from stretchtimer.player.clock import system_clock
        from stretchtimer.routine.doses import doses_of
        from stretchtimer.routine.library import load_library
        from stretchtimer.routine.memory import Memory
        from stretchtimer.routine.relief import RELIEF_FOLDER, load_relief
        from stretchtimer.routine.shelf.shelf import Shelf

        where, built_in, memory = self._where, resources.routines(), Memory()
        folders = (built_in, where.routines)
        self._window.player_made.connect(lambda player: self._made_parts().serve(player))
        makers = self._makers = Makers(
            preferences=self._preferences,
            load_library=lambda: load_library(folders, doses_of(self._preferences.values), memory),
            load_relief=lambda library: load_relief(
                (built_in / RELIEF_FOLDER, where.routines / RELIEF_FOLDER), library
            ),
            open_journal=self._open_journal,
            log=lambda: self._made_parts().log(),
            sound=lambda: self._made_parts().sound(),
            clock=system_clock,
            shelf=Shelf(where, built_in),
            told_file=where.state / "told",
            ignored_file=where.config / "ignored_advice.tsv",
            reminders_file=where.reminders,
        )
        manners = Manners(self._window, has_tray, session_bus)
        self._reminding = Reminding(
            self._window, where.reminders, system_clock, self._open_journal, manners.tray
        )
        self._fill(makers)
        self._errands.run(lambda: load(FOR_UPKEEP), self._on_upkeep_loaded)
        if self.greets:
            self._greet()
        self._errands.run(lambda: load(FOR_SESSIONS), self._on_all_loaded)

    def _on_all_loaded(self, _done: None) -> None:
        from stretchtimer.gui.warming import warm

        warm(self._window)
        self._window.shell.shown.connect(self._on_page_shown)

    def _on_page_shown(self, page: int) -> None:
        """From the library one may go on to edit."""
        if page == LIBRARY:
            self._window.shell.shown.disconnect(self._on_page_shown)
            QTimer.singleShot(LOOKED_MS, self._window, lambda: self._errands.run(lambda: load(FOR_EDITING)))

    def _on_upkeep_loaded(self, _done: None) -> None:
        from stretchtimer.gui.upkeep import Upkeep

        upkeep = Upkeep(self._where, self._preferences, self._open_journal, self._window)
        upkeep.told.connect(self._window.tell)
        upkeep.brought.connect(self._on_brought)
        self._window.session_over.connect(upkeep.tend)
        self._window.closed.connect(upkeep.close)
        upkeep.tend()

    def _on_brought(self) -> None:
        if self._host is not None:
            self._host.read_again()

    def _fill(self, makers: Makers) -> None:
        from stretchtimer.gui.host import Host

        self._host = Host(self._window, makers)
        self._host.open()

    def _on_settings_made(self, page: SettingsPage) -> None:
        from stretchtimer.gui.settings.serving import SettingsService

        SettingsService(page, self._preferences, self._where, self._preview)
        page.data_made.connect(self._on_data_made)
        page.welcome_wanted.connect(self._greet)

    def _on_help_made(self, page: HelpPage) -> None:
        from stretchtimer.gui.help.serving import HelpService

        HelpService(page, self._where, resources.routines())

    def _on_data_made(self, data: DataCard) -> None:
        from stretchtimer.gui.settings.keeping import Keeping

        keeping = Keeping(data, self._where, self._open_journal, self._let_go)
        keeping.restored.connect(self._on_restored)
        self._window.closed.connect(keeping.close)

    def _greet(self) -> None:
        """Show the first steps, with the choices as they are."""
        from stretchtimer.gui.welcome.serving import welcome_page

        assert self._reminding is not None  # made before any page can be used
        self._window.put_before(
            welcome_page(self._window.theme, self._preferences, self._reminding, self._preview)
        )

    def _preview(self, *cues: Cue) -> None:
        """Let these be heard by themselves, and tell it if they cannot be."""
        self._made_parts().preview(*cues)
        QTimer.singleShot(TRIED_MS, self._window, self._on_tried)

    def _on_tried(self) -> None:
        for said in self._made_parts().notices():
            self._window.tell(said)

    def _open_journal(self) -> Journal:
        from stretchtimer.journal.journal import Journal

        if self._parts is not None:
            self._parts.flush()
        return Journal.open(self._where.journal)

    def _made_parts(self) -> Parts:
        from stretchtimer.gui.parts import Parts

        if self._parts is None:
            self._parts = Parts(self._where, self._preferences)
        return self._parts


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    speak_to(app)
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(_("Stretch Timer"))
    app.setDesktopFileName(APP_ID)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    return app
