"""Stands behind the page after a session: keeps what is told on it, and shows what the journal knows besides."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stretchtimer.gui.errands import Errands
from stretchtimer.gui.finished.end_page import EndPage
from stretchtimer.gui.finished.reading import Found, read_finished
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.today.training import begun
from stretchtimer.insight.dose import moving
from stretchtimer.insight.water import GLASS_ML
from stretchtimer.journal.diary import Drink
from stretchtimer.routine.library import Library
from stretchtimer.session.session import Session, local_time


class FinishedKeeper(QObject):
    """Makes the page, and answers what is pressed on it.

    `repeat_wanted` carries a routine and its moment, `removed` a way to put the session back; `changed` tells that
    the journal holds something else now.
    """

    repeat_wanted = Signal(object, object)
    training_begun = Signal()
    cramp_wanted = Signal()
    removed = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._makers = makers
        self._errands = Errands(self)
        self._moves: frozenset[str] = frozenset()
        self._found: Found | None = None

    def put_library(self, library: Library) -> None:
        """The exercises, among which some are no stretches."""
        self._moves = moving(library.exercises)

    def close(self) -> None:
        """Bring nothing to the page any more."""
        self._errands.close()

    def end(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> EndPage:
        """The page after `session`."""
        page = Summary(theme, session, early=early, parent=parent)
        log, id_ = self._makers.log(), session.start_of.id
        page.tightness_told.connect(lambda tightness: log.set_tightness(id_, tightness))
        page.note_written.connect(lambda note: log.set_note(id_, note))
        page.glass_wanted.connect(partial(self._on_glass_wanted, page))
        page.training_wanted.connect(partial(self._on_training_wanted, page))
        page.undo_wanted.connect(partial(self._on_undo_wanted, page, id_))
        page.repeat_wanted.connect(partial(self._on_repeat_wanted, page, session))
        page.cramp_wanted.connect(self.cramp_wanted)
        self._read(page, id_)
        return page

    def _read(self, page: Summary, session_id: str) -> None:
        self._found = None
        open_journal, now, moves = self._makers.open_journal, self._now(), self._moves
        self._errands.run(
            lambda: read_finished(open_journal, session_id, now, moves),
            partial(self._on_read, page),
            self.failed.emit,
        )

    def _now(self) -> datetime:
        return local_time(self._makers.clock())

    def _on_read(self, page: Summary, found: Found) -> None:
        if isValid(page):
            self._found = found
            self._show(page, found)

    def _show(self, page: Summary, found: Found) -> None:
        page.put(found, self._now(), self._makers.settings.water_target)

    def _on_glass_wanted(self, page: Summary) -> None:
        if self._found is not None:
            drink = Drink(at=self._now(), millilitres=GLASS_ML)
            self._makers.log().add_drink(drink)
            self._found = self._found.with_drink(drink)
            self._show(page, self._found)

    def _on_training_wanted(self, page: Summary) -> None:
        """Let the stopwatch run; Today shows it."""
        if self._found is not None and self._found.workout is not None:
            workout = begun(self._found.workout, self._now())
            if workout.training is not None:
                self._makers.log().set_training(workout.id, workout.training)
            page.done.emit()
            self.training_begun.emit()

    def _on_repeat_wanted(self, page: Summary, session: Session) -> None:
        routine, moment = session.timeline_as_made.routine, session.start_of.moment
        page.done.emit()
        self.repeat_wanted.emit(routine, moment)

    def _on_undo_wanted(self, page: Summary, session_id: str) -> None:
        page.note.keep()
        self._makers.log().remove(session_id)
        self.removed.emit(partial(self._put_back, session_id))
        page.done.emit()

    def _put_back(self, session_id: str) -> None:
        self._makers.log().restore(session_id)
        self.changed.emit()
