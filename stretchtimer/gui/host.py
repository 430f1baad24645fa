"""Shows the window what it is to show: brings the library and the journal to their pages, starts sessions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchtimer.config.setting import Section
from stretchtimer.config.settings import setting
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.cramp.now import CrampNow
from stretchtimer.gui.editor.keeper import EditorKeeper
from stretchtimer.gui.editor.mending import Mending
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.exchange.keeper import ExchangeKeeper
from stretchtimer.gui.exercise_editor.keeper import ExerciseKeeper
from stretchtimer.gui.finished.keeper import FinishedKeeper
from stretchtimer.gui.journal.resuming import find_rest
from stretchtimer.gui.journal.settling import Found, leave, settle
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.library.keeper import LibraryKeeper
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.shell import JOURNAL, TODAY
from stretchtimer.gui.today.keeper import TodayKeeper
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.opening import new_session, resumed_session
from stretchtimer.session.resuming import Rest
from stretchtimer.session.session import local_time

if TYPE_CHECKING:  # loaded with the page that it stands behind
    from stretchtimer.gui.journal.keeper import JournalKeeper
    from stretchtimer.gui.journal.page import JournalPage


class Host(QObject):
    """Between one window and the makers. All that waits for the disk is an errand."""

    def __init__(self, window: MainWindow, makers: Makers) -> None:
        super().__init__(window)
        self._window, self._makers = window, makers
        self._errands = Errands(self)
        self._library: Library | None = None
        self._found: Found | None = None
        self._cramp = CrampNow(window, makers, self)
        self.editor = EditorKeeper(window, makers, self)
        self._books = self._make_books()
        self.editor.saved.connect(self._books.show_saved)
        self.editor.failed.connect(self._on_failed)
        self.editor.advice_ignored.connect(window.shell.library.advice_ignored)
        self.exercises = self._make_exercises()
        self._mending = self._make_mending()
        window.shell.library.edit_wanted.connect(self._on_edit_wanted)
        window.shell.library.wishes.new_wanted.connect(self.editor.edit_new)
        window.shell.library.wishes.text_wanted.connect(self.editor.edit_text)
        self._shell = window.shell
        self._shell.library.start_wanted.connect(self.start)
        self._journal: JournalKeeper | None = None
        self._cramp.noted.connect(self._read_journal)
        self._shell.journal_made.connect(self._on_journal_made)
        self._shell.shown.connect(self._on_page_shown)
        window.session_over.connect(self._on_session_over)
        window.closed.connect(self._errands.close)
        makers.preferences.changed.connect(self._on_setting_changed)
        self._exchange = self._make_exchange()
        self._today = self._make_today()
        self._finished = self._make_finished()

    def open(self) -> None:
        """Bring everything that the first frame did not wait for."""
        self._books.load()
        self._errands.run(
            lambda: settle(self._makers.open_journal), self._on_settled, self._on_journal_failed
        )
        if self._shell.made_journal is not None:  # the pages were built anew while it was shown
            self._on_journal_made(self._shell.made_journal)

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()
        self._cramp.close()
        self._books.close()
        self.editor.close()
        self.exercises.close()
        self._mending.close()
        self._exchange.close()
        self._today.close()
        self._finished.close()
        if self._journal is not None:
            self._journal.close()

    def read_again(self) -> None:
        """Show what has come into the journal from elsewhere."""
        self._on_session_over()

    def start(self, routine: Routine, moment: When) -> None:
        """Begin a session of `routine`."""
        makers = self._makers
        session = new_session(
            routine,
            moment,
            makers.settings.lead_in_ms,
            source=routine.id,
            clock=makers.clock,
            sound=makers.sound(),
            log=makers.log(),
        )
        self._window.play(session, ending=self._finished.end)

    def resume(self, rest: Rest) -> None:
        """Go on with a session that was cut off."""
        makers = self._makers
        session = resumed_session(
            rest.record, rest.routine, clock=makers.clock, sound=makers.sound(), log=makers.log()
        )
        self._window.play(session, rest.from_ordinal, ending=self._finished.end)

    def _on_library(self, catalogue: Catalogue) -> None:
        is_first, self._library = self._library is None, catalogue.library
        self._today.put_library(catalogue)
        self._cramp.put(catalogue.library)
        self.editor.put_library(catalogue.library)
        self.exercises.put_library(catalogue.library)
        self._mending.put_library(catalogue.library)
        self._finished.put_library(catalogue.library)
        if self._journal is not None:
            self._journal.put_library(catalogue.library)
        if is_first:
            self._offer_rest()

    def _on_settled(self, found: Found) -> None:
        self._found = found
        for notice in found.notices:
            self._window.tell(notice)
        if found.left_open is not None:
            self._cramp.ask_about(found.left_open)
        self._read_journal()
        self._offer_rest()

    def _offer_rest(self) -> None:
        """Once both the library and the journal are there."""
        if self._library is None or self._found is None:
            return
        now = local_time(self._makers.clock())
        if rest := find_rest(self._found.newest, self._library, now):
            self._shell.banners.tell(
                _("You were in the middle of “{name}”. Your place is kept.").format(name=rest.record.name),
                "accent",
                ((_("Resume"), lambda: self.resume(rest)), (_("Leave it"), lambda: self._leave(rest))),
            )

    def _leave(self, rest: Rest) -> None:
        self._errands.run(
            lambda: leave(self._makers.open_journal, rest.record),
            lambda _done: self._read_journal(),
            self._on_failed,
        )

    def _read_journal(self) -> None:
        if self._journal is not None:
            self._journal.read()

    def _on_journal_made(self, page: JournalPage) -> None:
        from stretchtimer.gui.journal.keeper import JournalKeeper

        journal = self._journal = JournalKeeper(page, self._makers, self)
        page.cramp_wanted.connect(self._cramp.note_one)
        page.export_wanted.connect(self._exchange.ask_what_to_write)
        journal.changed.connect(self._today.read)
        journal.told.connect(self._window.tell)
        journal.undoable.connect(lambda words: self._window.offer(words, _("Undo"), journal.undo))
        journal.undone.connect(self._window.withdraw_offer)
        journal.failed.connect(self._on_journal_failed)
        self._window.closed.connect(journal.close)
        if self._library is not None:
            journal.put_library(self._library)
        journal.read()

    def _on_page_shown(self, page: int) -> None:
        if page == JOURNAL:
            self._read_journal()

    def _make_books(self) -> LibraryKeeper:
        window, shell = self._window, self._window.shell
        books = LibraryKeeper(shell.library, window.theme, self._makers, self)
        books.read.connect(self._on_library)
        books.pinned.connect(shell.put_pinned)
        books.told.connect(window.tell)
        books.undoable.connect(lambda words: window.offer(words, _("Undo"), books.undo))
        books.undone.connect(window.withdraw_offer)
        books.failed.connect(self._on_failed)
        window.closed.connect(books.close)
        return books

    def _on_edit_wanted(self, routine: Routine) -> None:
        if routine.path is not None:
            self.editor.edit(routine.path)

    def _make_exercises(self) -> ExerciseKeeper:
        exercises, library = ExerciseKeeper(self._window, self._makers, self), self._window.shell.library
        exercises.saved.connect(self._books.show_saved)
        exercises.failed.connect(self._on_failed)
        library.exercise_edit_wanted.connect(lambda exercise: exercises.edit(exercise.id))
        library.wishes.new_exercise_wanted.connect(exercises.create)
        self.editor.exercise_wanted.connect(exercises.edit)
        self.editor.create_wanted.connect(exercises.create)
        return exercises

    def _make_mending(self) -> Mending:
        mending = Mending(self._window, self._makers, self)
        mending.saved.connect(self._books.show_saved)
        mending.failed.connect(self._on_failed)
        self._window.shell.library.wishes.mend_wanted.connect(mending.mend)
        self._window.closed.connect(mending.close)
        return mending

    def _make_exchange(self) -> ExchangeKeeper:
        exchange = ExchangeKeeper(self._window, self._makers, self)
        exchange.brought.connect(self._on_brought)
        exchange.merged.connect(self._on_session_over)
        exchange.failed.connect(self._on_failed)
        self._window.closed.connect(exchange.close)
        return exchange

    def _on_brought(self, path: Path | None) -> None:
        if path is None:
            self._books.load()
        else:
            self._shell.go_to_library()
            self._books.show_saved(path)

    def _make_today(self) -> TodayKeeper:
        page = self._shell.today
        today = TodayKeeper(page, self._makers, self)
        page.start_wanted.connect(self.start)
        self._cramp.card_made.connect(page.put_cramp)
        today.told.connect(self._window.tell)
        today.nudged.connect(self._on_nudged)
        today.failed.connect(self._on_journal_failed)
        today.stood.connect(self._window.workout_stood)
        self._window.training_wanted.connect(today.time_training)
        self._window.closed.connect(today.close)
        return today

    def _make_finished(self) -> FinishedKeeper:
        finished = FinishedKeeper(self._makers, self)
        finished.repeat_wanted.connect(self.start)
        finished.training_begun.connect(self._shell.go_to_today)
        finished.cramp_wanted.connect(self._cramp.note_one)
        finished.removed.connect(self._on_removed)
        finished.changed.connect(self._on_session_over)
        finished.failed.connect(self._on_journal_failed)
        self._window.closed.connect(finished.close)
        return finished

    def _on_removed(self, put_back: Callable[[], object]) -> None:
        words = _("The session is no longer in the journal.")
        self._shell.banners.tell(words, "accent", ((_("Undo"), put_back),))

    def _on_nudged(self, words: str) -> None:
        is_seen = self._shell.page == TODAY and not self._window.is_playing
        actions = () if is_seen else ((_("Show it"), self._shell.go_to_today),)
        self._shell.banners.tell(words, "accent", actions)
        self._window.nudged.emit(words)

    def _on_setting_changed(self, key: str) -> None:
        section = setting(key).section
        if section is Section.TIMING:
            self._books.load()
        elif section is Section.GOALS:
            self._today.read()
            self._read_journal()

    def _on_session_over(self) -> None:
        self._read_journal()
        self._today.read()

    def _on_failed(self, error: UserError) -> None:
        self._shell.banners.tell(str(error), "danger")

    def _on_journal_failed(self, error: UserError) -> None:
        self._shell.banners.tell(str(error), "danger", ((_("Try again"), self._on_again),))

    def _on_again(self) -> None:
        self._read_journal()
        self._today.read()
