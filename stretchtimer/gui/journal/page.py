"""The journal page: every session, newest first; opened, what was held in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.entries import Entries
from stretchtimer.gui.journal.row import Link, SessionRow
from stretchtimer.gui.journal.workouts import Block, blocks
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Ground, Rule, Scroll, Surface
from stretchtimer.journal.records import SessionRecord

AT_ONCE = 50  # sessions shown before one asks for older ones
WIDEST = 1_120


class JournalPage(Ground):
    """Shows what it is given; `older_wanted` asks for that many sessions, `choose_wanted` for the library."""

    older_wanted = Signal(int)
    choose_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self._wanted = AT_ONCE
        self._sessions: tuple[SessionRecord, ...] | None = None
        self._folds: dict[str, Fold] = {}
        self._scroll = Scroll(QWidget())
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # while the disk has not answered, nothing is claimed
        self._stack.addWidget(self._scroll)
        self._empty = self._make_empty()
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(Space.M)
        title = Label(theme, _("Journal"), TYPE.title)
        title.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        column.addWidget(title)
        column.addWidget(self._stack, 1)

    @property
    def wanted(self) -> int:
        """How many sessions it has room for."""
        return self._wanted

    @property
    def sessions(self) -> tuple[SessionRecord, ...] | None:
        """What is shown; None until the disk has answered."""
        return self._sessions

    @property
    def headers(self) -> tuple[QWidget, ...]:
        """The rows of the sessions, from top to bottom."""
        return tuple(fold.header for fold in self._folds.values())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes to: the newest session, if there is one."""
        return self.headers[:1]

    def focus_newest(self) -> None:
        """Put the keyboard on the newest session, or on the one thing to do where there is none."""
        target = self.panes[0] if self.panes else self._empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, sessions: Sequence[SessionRecord], today: date) -> None:
        """Show these, newest first; what was open stays open."""
        if tuple(sessions) == self._sessions:
            return
        self._sessions = tuple(sessions)
        opened = {id_ for id_, fold in self._folds.items() if fold.is_open}
        place = self._scroll.verticalScrollBar().value()
        self._folds = {}
        self._scroll.put(self._make_list(today))
        for id_ in opened & self._folds.keys():
            self._folds[id_].open()
        self._scroll.verticalScrollBar().setValue(place)
        self._stack.setCurrentWidget(self._scroll if sessions else self._empty)

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self._theme,
            "journal",
            _("No sessions yet"),
            _("Finish one routine and it shows up here."),
            _("Choose a routine"),
        )
        empty.acted.connect(self.choose_wanted)
        return empty

    def _make_list(self, today: date) -> QWidget:
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XXL)
        outer.setSpacing(Space.M)
        card = Surface("card")
        card.setMaximumWidth(WIDEST)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for number, block in enumerate(blocks(self._sessions or ())):
            if number:
                column.addWidget(Rule())
            self._add_block(column, block, today)
        outer.addWidget(card)
        if len(self._sessions or ()) >= self._wanted:
            older = Button(self._theme, _("Show older sessions"), Kind.SECONDARY)
            older.clicked.connect(self._on_older)
            outer.addWidget(older, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addStretch(1)
        return content

    def _add_block(self, column: QVBoxLayout, block: Block, today: date) -> None:
        last = len(block.sessions) - 1
        for place, session in enumerate(block.sessions):
            link = Link(above=place > 0, below=place < last)
            fold = Fold(SessionRow(self._theme, session, today, link), _maker(self._theme, session, link))
            self._folds[session.id] = fold
            column.addWidget(fold)

    def _on_older(self) -> None:
        self._wanted += AT_ONCE
        self.older_wanted.emit(self._wanted)


def _maker(theme: Theme, session: SessionRecord, link: Link) -> Callable[[], QWidget]:
    """Makes the entries of `session` when its row is first opened."""
    return lambda: Entries(theme, session, link)
