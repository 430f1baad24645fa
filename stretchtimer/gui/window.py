"""The window: the shell with its pages, and the player in its place while a session runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.place import keep_place, restore_place
from stretchtimer.gui.shell import Shell
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size

if TYPE_CHECKING:  # loaded when first shown: the first frame waits for none of them
    from stretchtimer.gui.finished.end_page import Ending
    from stretchtimer.gui.foreground import Foreground
    from stretchtimer.gui.keys_overview import KeysOverview
    from stretchtimer.gui.player.page import PlayerPage
    from stretchtimer.gui.player.relief import ReliefWords
    from stretchtimer.gui.widgets.focus_ring import KeyboardFocus
    from stretchtimer.gui.widgets.toast import Toast
    from stretchtimer.session.session import Session


class MainWindow(QMainWindow):
    """`painted` comes once, after the first frame; `closed` when the window goes.

    `workout_stood` carries how today's workout stands, `nudged` a word on what was left open; `training_wanted` asks
    for its stopwatch to begin, or to end.
    """

    painted = Signal()
    closed = Signal()
    session_over = Signal()
    cramp_wanted = Signal()
    reminders_wanted = Signal()
    workout_stood = Signal(object)
    training_wanted = Signal(bool)
    nudged = Signal(str)
    player_made = Signal(object)
    settings_made = Signal(object)
    help_made = Signal(object)

    def __init__(self, theme: Theme, place_file: Path) -> None:
        super().__init__()
        self._theme, self._place_file = theme, place_file
        self._player: PlayerPage | None = None
        self._keys: KeysOverview | None = None
        self._foregrounds: list[Foreground] = []
        self._was_painted = False
        self.setObjectName("window")
        self.setWindowTitle(_("Stretch Timer"))
        self.setWindowIcon(theme.icons.icon("stretchtimer", theme.colours.accent))
        self.setMinimumSize(Size.WINDOW_MIN_WIDTH, Size.WINDOW_MIN_HEIGHT)
        self.shell = self._made_shell()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.shell)
        self.setCentralWidget(self._stack)
        self._toast: Toast | None = None
        self._ring: KeyboardFocus | None = None
        theme.keys.bind(self, "keys", self.show_keys)
        theme.keys.bind(self, "cramp", self.cramp_wanted.emit)
        theme.keys.bind(self, "quit", self.close)
        if not restore_place(self, place_file):
            self.resize(Size.WINDOW_WIDTH, Size.WINDOW_HEIGHT)
        self.shell.focus_page()

    @property
    def theme(self) -> Theme:
        """What it is dressed in."""
        return self._theme

    @property
    def player(self) -> PlayerPage:
        """The player, made when it is first asked for."""
        if self._player is None:
            from stretchtimer.gui.player.page import PlayerPage

            self._player = PlayerPage(self._theme)
            self._player.session_over.connect(self._on_session_over)
            self._player.keys_wanted.connect(self.show_keys)
            self._stack.addWidget(self._player)
            self.player_made.emit(self._player)
        return self._player

    @property
    def keys(self) -> KeysOverview | None:
        """The overview of keys, None before it was first shown."""
        return self._keys

    @property
    def is_playing(self) -> bool:
        """Whether the player is shown."""
        return self._player is not None and self._stack.currentWidget() is self._player

    def play(
        self,
        session: Session,
        from_ordinal: int = 0,
        *,
        relief: ReliefWords | None = None,
        ending: Ending | None = None,
    ) -> None:
        """Show the player and start `session` in it, from the segment of that ordinal on; see `PlayerPage.begin`."""
        player = self.player
        self._stack.setCurrentWidget(player)
        player.begin(session, from_ordinal, relief=relief, ending=ending)

    @property
    def toast(self) -> Toast | None:
        """The short word at its bottom, None before the first."""
        return self._toast

    @property
    def foreground(self) -> Foreground | None:
        """What stands in place of the pages, None where nothing does."""
        return self._foregrounds[-1] if self._foregrounds else None

    def put_before(self, page: Foreground) -> None:
        """Show `page` in place of the others, until it is over; then those before it can be seen again."""
        self._foregrounds.append(page)
        page.over.connect(lambda: self._on_foreground_over(page))
        self._stack.addWidget(page)
        self._show_pages()

    def tell(self, text: str) -> None:
        """Something the person should know: a banner where it can be read in peace, a toast while a session runs."""
        if not self.is_playing:
            (self.foreground or self.shell).banners.tell(text)
            return
        self._made_toast().tell(text)

    def offer(self, text: str, verb: str, act: Callable[[], object]) -> None:
        """Say what was just done in a toast, with a button that does something about it, such as taking it back."""
        self._made_toast().offer(text, verb, act)

    def say(self, text: str) -> None:
        """Something that goes by and needs no answer, in a toast."""
        self._made_toast().tell(text)

    def withdraw_offer(self) -> None:
        """What was offered has been done by another way."""
        if self._toast is not None:
            self._toast.dismiss()

    def come_forward(self) -> None:
        """Be seen, in front of the others, as far as the desktop allows."""
        state = self.windowState() & ~Qt.WindowState.WindowMinimized
        self.setWindowState(state | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_keys(self) -> None:
        """All keys, in front of the window."""
        if self._keys is None:
            from stretchtimer.gui.keys_overview import KeysOverview

            self._keys = KeysOverview(self._theme, self)
        self._keys.open()

    def build_anew(self) -> None:
        """Put pages in the place of those that are there, at the size of text now in force; nothing may be playing."""
        assert not self.is_playing
        gone: tuple[QWidget | None, ...] = (self.shell, self._player, self._keys, self._toast)
        page, self._player, self._keys, self._toast = self.shell.page, None, None, None
        self.shell = self._made_shell()
        self._stack.addWidget(self.shell)
        self._stack.setCurrentWidget(self.shell)
        self.shell.go(page)
        for widget in gone:
            if widget is not None:
                widget.close()
                widget.deleteLater()

    def _made_shell(self) -> Shell:
        shell = Shell(self._theme)
        shell.keys_wanted.connect(self.show_keys)
        shell.cramp_wanted.connect(self.cramp_wanted)
        shell.reminders_wanted.connect(self.reminders_wanted)
        shell.settings_made.connect(self.settings_made)
        shell.help_made.connect(self.help_made)
        return shell

    def _made_toast(self) -> Toast:
        if self._toast is None:
            from stretchtimer.gui.widgets.toast import Toast

            self._toast = Toast(self._theme, self)
        return self._toast

    def paintEvent(self, event: object) -> None:
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._on_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        if any(page.asks_first(self.close) for page in reversed(self._foregrounds)):
            event.ignore()
            return
        keep_place(self, self._place_file)
        if self._player is not None:
            self._player.close()
        self.closed.emit()
        event.accept()

    def _on_painted(self) -> None:
        from stretchtimer.gui.widgets.focus_ring import KeyboardFocus

        self._ring = KeyboardFocus(self._theme, self)
        self.painted.emit()

    def _on_session_over(self) -> None:
        self._show_pages()
        self.session_over.emit()

    def _on_foreground_over(self, page: Foreground) -> None:
        self._foregrounds.remove(page)
        self._show_pages()
        self._stack.removeWidget(page)
        page.deleteLater()

    def _show_pages(self) -> None:
        page = self.foreground or self.shell
        self._stack.setCurrentWidget(page)
        page.focus_page()
