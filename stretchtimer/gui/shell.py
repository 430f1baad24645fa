"""Everything but the player: the sidebar, notices, and the page one is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.gui.panes import focus_next_pane
from stretchtimer.gui.sidebar import Pin, Sidebar
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.today.page import TodayPage
from stretchtimer.gui.widgets.banner import Banners
from stretchtimer.gui.widgets.surfaces import Ground

if TYPE_CHECKING:
    from stretchtimer.gui.help.page import HelpPage
    from stretchtimer.gui.journal.page import JournalPage
    from stretchtimer.gui.library.page import LibraryPage
    from stretchtimer.gui.settings.page import SettingsPage
    from stretchtimer.routine.model import When

TODAY, LIBRARY, JOURNAL, SETTINGS, HELP = 0, 1, 2, 3, 4
PAGES = ("today", "library", "journal", "settings")
AT_FOOT = ("help",)


class Shell(QWidget):
    """`shown` carries the number of the page that one has come to."""

    shown = Signal(int)
    keys_wanted = Signal()
    settings_made = Signal(object)
    help_made = Signal(object)
    journal_made = Signal(object)
    cramp_wanted = Signal()
    reminders_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = TodayPage(theme)
        self._theme = theme
        self._library: LibraryPage | None = None
        self._journal: JournalPage | None = None
        self._settings: SettingsPage | None = None
        self._help: HelpPage | None = None
        self.banners = Banners(theme)
        self._sidebar = Sidebar(theme, PAGES, AT_FOOT)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.today)
        room = Ground("bg")
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(room, 1)
        self._sidebar.page_wanted.connect(self.go)
        self._sidebar.cramp_wanted.connect(self.cramp_wanted)
        self._sidebar.reminders_wanted.connect(self.reminders_wanted)
        self._sidebar.pinned_wanted.connect(self._on_pinned_wanted)
        self.today.change_wanted.connect(self.go_to_moment)
        self._bind_keys()
        self._sidebar.mark(TODAY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sidebar.arrange(event.size().width())

    @property
    def library(self) -> LibraryPage:
        """The library's page, made when it is first asked for."""
        if self._library is None:
            from stretchtimer.gui.library.page import LibraryPage

            self._library = LibraryPage(self._theme)
            self._pages.addWidget(self._library)
        return self._library

    @property
    def journal(self) -> JournalPage:
        """The journal's page, made when it is first asked for."""
        if self._journal is None:
            from stretchtimer.gui.journal.page import JournalPage

            self._journal = JournalPage(self._theme)
            self._journal.choose_wanted.connect(self.go_to_library)
            self._pages.addWidget(self._journal)
            self.journal_made.emit(self._journal)
        return self._journal

    @property
    def made_journal(self) -> JournalPage | None:
        """The same, if it has been asked for."""
        return self._journal

    @property
    def settings(self) -> SettingsPage:
        """The settings' page, made when it is first asked for."""
        if self._settings is None:
            from stretchtimer.gui.settings.page import SettingsPage

            self._settings = SettingsPage(self._theme)
            self._pages.addWidget(self._settings)
            self.settings_made.emit(self._settings)
        return self._settings

    @property
    def help(self) -> HelpPage:
        """The help's page, made when it is first asked for."""
        if self._help is None:
            from stretchtimer.gui.help.page import HelpPage

            self._help = HelpPage(self._theme)
            self._help.chapters.keys_wanted.connect(self.keys_wanted)
            self._pages.addWidget(self._help)
            self.help_made.emit(self._help)
        return self._help

    @property
    def page(self) -> int:
        """The number of the page that is shown."""
        current = self._pages.currentWidget()
        if current is self.today:
            return TODAY
        if current is self._settings:
            return SETTINGS
        if current is self._help:
            return HELP
        return LIBRARY if current is self._library else JOURNAL

    def go(self, page: int) -> None:
        """Show a page and put the keyboard on it."""
        self._pages.setCurrentWidget(self._widget(page))
        self._sidebar.mark(page)
        self.focus_page()
        self.shown.emit(page)

    def go_to_library(self) -> None:
        """Show the library."""
        self.go(LIBRARY)

    def put_pinned(self, favourites: Sequence[Pin]) -> None:
        """Show the favourites in the sidebar."""
        self._sidebar.put_pinned(favourites)

    def go_to_today(self) -> None:
        """Show what is next."""
        self.go(TODAY)

    def go_to_moment(self, when: When) -> None:
        """Show those routines of the library that are made for `when`."""
        self.go(LIBRARY)
        self.library.show_made_for(when)

    def focus_page(self) -> None:
        """Put the keyboard on the page that is shown."""
        if self.page == TODAY:
            self.today.focus_next()
        elif self.page == LIBRARY:
            self.library.focus_cards()
        elif self.page == SETTINGS:
            self.settings.focus_first()
        elif self.page == HELP:
            self.help.focus_first()
        else:
            self.journal.focus_newest()

    def _widget(self, page: int) -> TodayPage | LibraryPage | JournalPage | SettingsPage | HelpPage:
        if page == TODAY:
            return self.today
        if page == SETTINGS:
            return self.settings
        if page == HELP:
            return self.help
        return self.library if page == LIBRARY else self.journal

    def _bind_keys(self) -> None:
        for name, slot in (
            ("today", self.go_to_today),
            ("library", self.go_to_library),
            ("journal", lambda: self.go(JOURNAL)),
            ("settings", lambda: self.go(SETTINGS)),
            ("help", lambda: self.go(HELP)),
            ("find", self._on_find),
            ("next_pane", self._on_next_pane),
        ):
            self._theme.keys.bind(self, name, slot)

    def _on_pinned_wanted(self, id_: str) -> None:
        self.go(LIBRARY)
        self.library.look_at(id_)

    def _on_find(self) -> None:
        self.go(LIBRARY)
        self.library.focus_search()

    def _on_next_pane(self) -> None:
        focus_next_pane((self._sidebar.current, *self._widget(self.page).panes))
