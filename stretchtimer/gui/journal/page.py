"""The journal page: what all sessions come to, and the sessions themselves; one of them can be looked at."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.details.page import DetailsPage
from stretchtimer.gui.journal.head import Head
from stretchtimer.gui.journal.overview import Overview
from stretchtimer.gui.journal.scrolling import WIDEST, JournalScroll
from stretchtimer.gui.journal.sessions.card import SessionsCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.surfaces import Ground
from stretchtimer.gui.widgets.tip import Tip
from stretchtimer.insight.history.days import year as whole_year
from stretchtimer.insight.history.looking_back import LookBack
from stretchtimer.journal.history import Block, Place, SessionFilter, SessionPage


class JournalPage(Ground):
    """Shows what it is given.

    `look_wanted` carries a year, or None for the last twelve months; `sessions_wanted` tells that others are wanted
    (`wanted`), `more_wanted` carries the Place where the next page of them begins, `choose_wanted` asks for the
    library.
    """

    look_wanted = Signal(object)
    sessions_wanted = Signal()
    more_wanted = Signal(object)
    details_wanted = Signal(object)
    add_wanted = Signal()
    undo_wanted = Signal()
    cramp_wanted = Signal()
    export_wanted = Signal()
    choose_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self.theme = theme
        self._now: datetime | None = None
        self._has_sessions: bool | None = None
        self.head = Head(theme)
        self.overview = Overview(theme)
        self.sessions = SessionsCard(theme)
        self.details = DetailsPage(theme)
        self._scroll = JournalScroll(self.overview, self.sessions)
        self._empty = self._make_empty()
        self._body = QStackedWidget()
        self._body.addWidget(QWidget())  # while the disk has not answered, nothing is claimed
        self._body.addWidget(self._scroll)
        self._body.addWidget(self._empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_whole())
        self._stack.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._tip = Tip(theme, self)
        self._connect()
        self._bind_keys()

    @property
    def blocks(self) -> tuple[Block, ...] | None:
        """The sessions read so far, newest first; None until the disk has answered."""
        return None if self._has_sessions is None else self.sessions.list.blocks.blocks

    @property
    def wanted(self) -> SessionFilter:
        """Which sessions it is to show."""
        return self.sessions.bar.wanted

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes to."""
        if self._stack.currentWidget() is self.details:
            return self.details.panes
        if self._body.currentWidget() is not self._scroll:
            return (self._empty.button,)
        charts = (card.chart for card in self.overview.cards)
        return (*charts, self.sessions.bar.search, self.sessions.list)

    def focus_newest(self) -> None:
        """Put the keyboard on the newest day, or on the one thing to do where there is none."""
        if self._stack.currentWidget() is self.details:
            self.details.focus_first()
        elif self._body.currentWidget() is self._empty:
            self._empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.overview.every_day.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_look(self, found: LookBack, years: tuple[int, ...], year: int | None, now: datetime) -> None:
        """Show what the sessions of `year`, or of the last twelve months, come to."""
        self._now = now
        self.head.put(years, year)
        self.overview.put(found, now.date())
        self.sessions.bar.put_span(SessionFilter() if year is None else whole_year(year).asked)
        has_cramps = any(week.cramps for week in found.weeks.weeks)
        self._has_sessions = bool(years) or has_cramps
        self._show()

    def put_sessions(self, page: SessionPage, now: datetime) -> None:
        """Show these sessions; those that were asked for by `wanted`."""
        self._now = now
        self.sessions.put(page, now)
        if page.blocks and self._has_sessions is not None:
            self._has_sessions = True
            self._show()

    def add_sessions(self, page: SessionPage, after: Place) -> None:
        """Show these below the others, which ended `after` there."""
        assert self._now is not None
        self.sessions.list.blocks.add(page, after, self._now)

    def show_details(self) -> None:
        """Show the one that is looked at in place of all."""
        self._tip.hide()
        self._stack.setCurrentWidget(self.details)
        self.details.focus_first()

    def leave_details(self) -> None:
        """Show all of them again, where one was."""
        if self._stack.currentWidget() is self.details:
            self.details.keep()
            self._stack.setCurrentIndex(0)
            self.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        shown = self._scroll if self._has_sessions else self._empty
        if self._body.currentWidget() is not shown:
            self._body.setCurrentWidget(shown)
            if self.isVisible():
                self.focus_newest()

    def _make_whole(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(Space.M)
        self.head.setMaximumWidth(WIDEST + 2 * Space.PAGE)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)
        return whole

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self.theme,
            "journal",
            _("No sessions yet"),
            _("Finish one routine and it shows up here."),
            _("Choose a routine"),
        )
        empty.acted.connect(self.choose_wanted)
        return empty

    def _connect(self) -> None:
        self.head.year_wanted.connect(self.look_wanted)
        self.head.cramp_wanted.connect(self.cramp_wanted)
        self.head.export_wanted.connect(self.export_wanted)
        self.overview.asked.connect(self._on_asked)
        self.overview.pointed.connect(self._on_pointed)
        self.sessions.bar.changed.connect(self.sessions_wanted)
        self.sessions.bar.add_wanted.connect(self.add_wanted)
        self.sessions.list.opened.connect(self.details_wanted)
        self.sessions.list.blocks.more_wanted.connect(self.more_wanted)
        self.details.left.connect(self.leave_details)
        self._scroll.verticalScrollBar().valueChanged.connect(self._tip.hide)

    def _bind_keys(self) -> None:
        for name, slot in (
            ("log_cramp", self.cramp_wanted.emit),
            ("add_session", self.add_wanted.emit),
            ("undo_remove", self.undo_wanted.emit),
            ("find_session", self._on_find),
            ("leave_session", self._on_leave),
        ):
            self.theme.keys.bind(self, name, slot)

    def _on_asked(self, asked: SessionFilter) -> None:
        assert self._now is not None
        self._tip.hide()
        self.sessions.bar.ask(asked, self._now.date())
        self._scroll.show_sessions()
        self.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pointed(self, words: str, at: QPoint) -> None:
        if words:
            self._tip.tell(words, self.mapFromGlobal(at))
        else:
            self._tip.hide()

    def _on_find(self) -> None:
        self.leave_details()
        self._scroll.show_sessions()
        self.sessions.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_leave(self) -> None:
        if self._stack.currentWidget() is self.details:
            self.leave_details()
        elif not self.sessions.bar.is_all:
            self.sessions.bar.show_all()
