"""Opens routines in the editor, and shows the window what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.document import Opened, open_file, open_left
from stretchtimer.gui.editor.left_over import LeftOver
from stretchtimer.gui.editor.picker.known import Known, read_known
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.library.ignored import load_ignored
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.editing.opening import blank_draft, new_draft
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Routine
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft
from stretchtimer.routine.shelf.saving import NOT_THERE
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.session.session import local_time

if TYPE_CHECKING:  # loaded when something is first edited
    from stretchtimer.gui.editor.page import EditorPage
    from stretchtimer.gui.figure.thumbnails import Thumbnails


class EditorKeeper(QObject):
    """One routine at a time. `saved` carries the path of its file, `failed` what kept one from being opened.

    `advice_ignored` carries a routine and the topic of which nothing more is to be said, `exercise_wanted` the id of an
    exercise that is to be edited, `create_wanted` the name of one that is to be made.
    """

    saved = Signal(object)
    advice_ignored = Signal(object, object)
    exercise_wanted = Signal(str)
    create_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._drafts = Drafts(makers.shelf.folders.drafts)
        self._errands = Errands(self)
        self._left = LeftOver(window.shell.banners, self._open_left, self._discard)
        self._library: Library | None = None
        self._figures: Thumbnails | None = None
        self._page: EditorPage | None = None

    @property
    def page(self) -> EditorPage | None:
        """What is edited at the moment, if anything is."""
        return self._page

    def put_library(self, library: Library) -> None:
        """Edit with these exercises from now on. The first time, offer what was left in the middle of an edit."""
        is_first, self._library = self._library is None, library
        if self._page is not None:
            lead_in_ms = self._makers.settings.lead_in_ms
            self._page.bench.put_exercises(library.exercises, library.doses, lead_in_ms)
        elif is_first:
            self._errands.run(self._drafts.kept, self._left.offer, self.failed.emit)

    def edit(self, path: Path) -> None:
        """Open the routine of that file; of one that comes with the app, what is to become one's own copy."""
        self._open(lambda shelf, exercises: open_file(shelf, self._drafts, path, exercises))

    def edit_new(self, routine: Routine | None = None) -> None:
        """Open a routine that has no file yet: `routine`, or one without any steps."""
        if self._library is None or self._page is not None:
            return
        name = routine.name if routine else _("New routine")
        path = self._makers.shelf.new_path(name, self._library.routines)
        draft = new_draft(routine, path) if routine else blank_draft(name, path)
        self._show(Opened(draft, NOT_THERE, is_new=True, is_unnamed=True))

    def edit_text(self) -> None:
        """Ask for the text of a new routine, and open what is made of it."""
        from stretchtimer.gui.editor.text.new_from_text import NewFromText

        if self._library is None or self._page is not None:
            return
        figures = self._ready_figures()
        dialog = NewFromText(
            self._window.theme,
            self._library.exercises,
            figures,
            self._makers.settings.lead_in_ms,
            self._window,
        )
        dialog.made.connect(self.edit_new)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()

    def _show(self, opened: Opened) -> None:
        from stretchtimer.gui.editor.editing import Editing
        from stretchtimer.gui.editor.page import EditorPage
        from stretchtimer.gui.editor.workbench import Workbench

        assert self._library is not None
        if self._page is not None:
            return
        self._left.opened(opened.draft.path)
        saved_text = "" if opened.is_new else None
        bench = Workbench(
            opened.draft,
            self._library.exercises,
            self._library.doses,
            saved_text=saved_text,
            lead_in_ms=self._makers.settings.lead_in_ms,
        )
        page = self._page = EditorPage(self._window.theme, bench, self._ready_figures(), opened.ignored)
        bench.setParent(page)
        editing = Editing(page, opened, self._makers.shelf, self._drafts)
        editing.saved.connect(self.saved)
        self._window.closed.connect(editing.close)
        page.advice_ignored.connect(self.advice_ignored)
        page.exercise_wanted.connect(self.exercise_wanted)
        page.adding.create_wanted.connect(self.create_wanted)
        self._errands.run(self._known, page.adding.put_known, self.failed.emit)
        page.try_wanted.connect(self._on_try_wanted)
        page.over.connect(self._on_over)
        self._window.put_before(page)

    def _ready_figures(self) -> Thumbnails:
        from stretchtimer.gui.figure.thumbnails import Thumbnails

        if self._figures is None:
            self._figures = Thumbnails(self._window.theme)
        return self._figures

    def _known(self) -> Known:
        assert self._library is not None
        makers = self._makers
        today = local_time(makers.clock()).date()
        return read_known(makers.open_journal, makers.shelf, self._library.exercises, today)

    def _open(self, read: Callable[[Shelf, Mapping[str, Exercise]], Opened]) -> None:
        if self._library is not None and self._page is None:
            shelf, exercises = self._makers.shelf, self._library.exercises
            ignored_file = self._makers.ignored_file
            self._errands.run(
                lambda: replace(read(shelf, exercises), ignored=load_ignored(ignored_file)),
                self._show,
                self.failed.emit,
            )

    def _discard(self, draft: KeptDraft) -> None:
        self._errands.run(lambda: self._drafts.drop(draft.path), failed=self.failed.emit)

    def _open_left(self, draft: KeptDraft) -> None:
        self._open(lambda shelf, exercises: open_left(shelf, self._drafts, draft, exercises))

    def _on_try_wanted(self, fast: bool) -> None:
        from stretchtimer.gui.editor.rehearsal import RehearsalEnd, rehearsal

        assert self._page is not None
        tried = rehearsal(self._page.bench, self._makers, fast=fast)
        if tried is not None:
            session, from_ordinal = tried
            self._window.play(session, from_ordinal, ending=RehearsalEnd)

    def _on_over(self) -> None:
        self._page = None
