"""Stands behind the journal page: reads what it shows, and writes what is told on it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.translations import _
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.journal.adding import AddDialog
from stretchtimer.gui.journal.details.looked import Looked
from stretchtimer.gui.journal.page import JournalPage
from stretchtimer.gui.journal.reading import Seen, Wanted, find, look, look_at, planned_days
from stretchtimer.gui.latest import Latest
from stretchtimer.gui.makers import Makers
from stretchtimer.insight.dose import moving
from stretchtimer.insight.history.looking_back import Wishes
from stretchtimer.journal.history import Block, Place, SessionPage
from stretchtimer.journal.records import SessionRecord, Tightness
from stretchtimer.routine.library import Library
from stretchtimer.session.session import local_time

A_MINUTE_MS = 60_000


class JournalKeeper(QObject):
    """`changed` tells that the journal holds something else now.

    `undoable` says in words what `undo` takes back, `undone` that it has been.
    """

    changed = Signal()
    told = Signal(str)
    undoable = Signal(str)
    undone = Signal()
    failed = Signal(object)

    def __init__(self, page: JournalPage, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._makers = page, makers
        self._errands = Errands(self)
        self._looks: Latest[Seen] = Latest(self._errands, self._on_seen, self.failed.emit)
        self._finds: Latest[SessionPage] = Latest(self._errands, self._on_found, self.failed.emit)
        self._moves: frozenset[str] = frozenset()
        self._year: int | None = None
        self._removed: list[str] = []
        page.look_wanted.connect(self._on_look_wanted)
        page.sessions_wanted.connect(self._on_sessions_wanted)
        page.more_wanted.connect(self._on_more_wanted)
        page.details_wanted.connect(self._on_details_wanted)
        page.add_wanted.connect(self.add)
        page.undo_wanted.connect(self.undo)
        page.details.note_written.connect(self._on_note_written)
        page.details.tightness_told.connect(self._on_tightness_told)
        page.details.remove_wanted.connect(self._on_remove_wanted)

    def close(self) -> None:
        """Bring nothing to the page any more."""
        self._errands.close()

    def put_library(self, library: Library) -> None:
        """The exercises, among which some are no stretches."""
        moves = moving(library.exercises)
        if moves != self._moves:
            self._moves = moves
            self.read()

    def read(self) -> None:
        """Look at the journal again."""
        makers, page, year = self._makers, self._page, self._year
        now, goal_ms, moves = self._now(), makers.settings.weekly_goal * A_MINUTE_MS, self._moves

        def work() -> Seen:
            wishes = Wishes(goal_ms, planned_days(makers.reminders_file))
            return look(makers.open_journal, Wanted(now, page.wanted, year, wishes, moves))

        self._looks.ask(work)

    def add(self) -> None:
        """Ask for a session that was done elsewhere."""
        dialog = AddDialog(self._page.theme, self._now(), self._page.window())
        dialog.told.connect(self._on_session_told)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def undo(self) -> None:
        """Put the session back that was removed last."""
        if self._removed:
            self._makers.log().restore(self._removed.pop())
            self.undone.emit()
            self._on_changed()

    def _now(self) -> datetime:
        return local_time(self._makers.clock())

    def _on_seen(self, seen: Seen) -> None:
        for notice in seen.notices:
            self.told.emit(notice)
        self._page.put_look(seen.found, seen.years, seen.wanted.year, seen.wanted.now)
        if seen.wanted.asked == self._page.wanted:
            self._page.put_sessions(seen.page, seen.wanted.now)
        else:
            self._on_sessions_wanted()

    def _on_look_wanted(self, year: int | None) -> None:
        self._year = year
        self.read()

    def _on_sessions_wanted(self) -> None:
        self._finds.ask(partial(find, self._makers.open_journal, self._page.wanted))

    def _on_found(self, page: SessionPage) -> None:
        self._page.put_sessions(page, self._now())

    def _on_more_wanted(self, after: Place) -> None:
        asked = self._page.wanted
        self._errands.run(
            partial(find, self._makers.open_journal, asked, after),
            lambda page: self._page.add_sessions(page, after),
            self.failed.emit,
        )

    def _on_details_wanted(self, block: Block) -> None:
        self._errands.run(
            partial(look_at, self._makers.open_journal, block), self._on_looked_at, self.failed.emit
        )

    def _on_looked_at(self, looked: Looked) -> None:
        if looked.sessions:
            self._page.details.put(looked, self._now().date())
            self._page.show_details()
        else:
            self.read()  # it is gone: removed elsewhere in the meantime

    def _on_note_written(self, session_id: str, note: str) -> None:
        self._makers.log().set_note(session_id, note)
        self.read()

    def _on_tightness_told(self, session_id: str, tightness: Tightness) -> None:
        self._makers.log().set_tightness(session_id, tightness)
        self.read()

    def _on_remove_wanted(self, session_id: str) -> None:
        self._makers.log().remove(session_id)
        self._removed.append(session_id)
        self._page.leave_details()
        self._on_changed()
        self.undoable.emit(_("The session is no longer in the journal."))

    def _on_session_told(self, session: SessionRecord) -> None:
        self._makers.log().add_finished(session)
        self._on_changed()

    def _on_changed(self) -> None:
        self.read()
        self.changed.emit()
