"""A whole app for a test: a real journal on the disk, a clock that the test turns, no sound."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.errors import UserError
from stretchtimer.gui.host import Host
from stretchtimer.gui.journal.page import JournalPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.window import MainWindow
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.player.clock import Instant
from stretchtimer.routine.library import Library
from stretchtimer.routine.relief import Relief
from stretchtimer.routine.shelf.shelf import Shelf
from tests.fakes import HandClock, NotedSound
from tests.gui.made import LEAD_IN_MS, NOW, library, relief


class QuietSound(NotedSound):
    """Notes what it is asked, and has nothing to say."""

    def notices(self) -> tuple[str, ...]:
        return ()


@dataclass
class House:
    """What the makers of a test hold: change it before `open_window` is called."""

    folder: Path
    library: Library = field(default_factory=library)
    relief: Relief = field(default_factory=relief)
    clock: HandClock = field(
        default_factory=lambda: HandClock(Instant(1_000, round(NOW.timestamp() * 1_000)))
    )
    sound: QuietSound = field(default_factory=QuietSound)
    fault: UserError | None = None  # raised when the journal is opened
    writer: DirectWriter | None = None
    told_file: Path | None = None
    ignored_file: Path | None = None
    preferences: Preferences = field(
        default_factory=lambda: Preferences(Settings(lead_in=LEAD_IN_MS // 1_000))
    )

    @property
    def journal_file(self) -> Path:
        return self.folder / "journal.db"

    @property
    def shelf(self) -> Shelf:
        home = Folders(self.folder, self.folder, self.folder / "state")
        return Shelf(home, self.folder / "built_in")

    def open_journal(self) -> Journal:
        if self.fault is not None:
            raise self.fault
        return Journal.open(self.journal_file)

    def log(self) -> DirectWriter:
        if self.writer is None:
            self.writer = DirectWriter(self.journal_file, ())
        return self.writer

    def makers(self) -> Makers:
        return Makers(
            preferences=self.preferences,
            load_library=lambda: self.library,
            load_relief=lambda _library: self.relief,
            open_journal=self.open_journal,
            log=self.log,
            sound=lambda: self.sound,
            clock=self.clock,
            shelf=self.shelf,
            told_file=self.told_file,
            ignored_file=self.ignored_file,
        )


def open_window(house: House, theme: Theme, qtbot: QtBot) -> MainWindow:
    """The window with everything read, and the keyboard in it."""
    window = MainWindow(theme, house.folder / "window")
    qtbot.addWidget(window, before_close_func=lambda _window: house.writer and house.writer.close())
    host = Host(window, house.makers())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    host.open()
    qtbot.waitUntil(lambda: bool(window.shell.library.finder.cards.items))
    qtbot.waitUntil(lambda: window.shell.journal.blocks is not None or house.fault is not None)
    return window


def said(widget: QWidget) -> str:
    """All that its labels say."""
    return "\n".join(label.accessibleName() or label.text() for label in widget.findChildren(Label))


def rows(page: JournalPage) -> list[str]:
    """The journal's rows as they are read out."""
    model = page.sessions.list.blocks
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key, wherever the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key, modifier or Qt.KeyboardModifier.NoModifier)
