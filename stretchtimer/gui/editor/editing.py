"""One routine in the editor, from when it was opened until it is left: its page, its file, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.document import OnDisk, Opened
from stretchtimer.gui.editor.draft_keeping import DraftKeeping
from stretchtimer.gui.editor.file_keeping import FileKeeping
from stretchtimer.gui.editor.leave_dialog import LeaveDialog
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.editor.versions_dialog import VersionsDialog
from stretchtimer.gui.widgets.banner import OneNotice
from stretchtimer.routine.shelf.drafts import Drafts
from stretchtimer.routine.shelf.shelf import Shelf


class Editing(QObject):
    """Lives as long as its page. `saved` carries the path of the file."""

    saved = Signal(object)

    def __init__(self, page: EditorPage, opened: Opened, shelf: Shelf, drafts: Drafts) -> None:
        super().__init__(page)
        self._page, self._bench = page, page.bench
        self._is_asking = False
        self.file = FileKeeping(self._bench, shelf, opened.seen, self, is_unnamed=opened.is_unnamed)
        self._of_file, self._of_draft = OneNotice(page.banners), OneNotice(page.banners)
        self._draft = DraftKeeping(self._bench, drafts, opened.seen, self)
        self._of_copy = OneNotice(page.banners, "accent")
        if opened.is_copy:
            words = _("This routine comes with the app and stays as it is. You edit a copy of your own.")
            self._of_copy.tell(words)
        if opened.left is not None:
            self._take_up(opened)
        page.save_wanted.connect(self.save)
        page.leave_wanted.connect(self.leave)
        page.ask = self.asks_first
        self.file.saved.connect(self._draft.saw)
        self.file.saved.connect(self._on_saved)
        self.file.refused.connect(self._of_file.tell)
        self.file.differs.connect(self._on_differs)
        self._draft.failed.connect(self._on_draft_failed)
        page.over.connect(self.close)
        self.file.look()

    def save(self) -> None:
        """Write it to its file, unless something is to be fixed first."""
        self._page.text.take_in()
        if self._page.text.is_unread:
            self._page.refusal.tell(
                _("What was typed in the text is not part of the routine yet. Fix it, then save.")
            )
        elif not self._bench.problems:
            self.file.save()

    def leave(self) -> None:
        """Go back to where one came from, once nothing would be lost."""
        if not self.asks_first(self._page.over.emit):
            self._page.over.emit()

    def asks_first(self, go_on: Callable[[], object]) -> bool:
        """Whether leaving would lose something; if so, the person is asked, and `go_on` may follow."""
        if not self._has_something_to_lose:
            return False
        if self._is_asking:
            return True
        self._is_asking = True
        can_save = not self._bench.problems and not self._page.text.is_unread
        name = self._bench.name
        dialog = LeaveDialog(self._page.theme, name, self._page.window(), can_save=can_save)
        dialog.finished.connect(self._on_asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.file.save(go_on))
        dialog.discarded.connect(lambda: self._discard(go_on))
        dialog.open()
        return True

    def close(self) -> None:
        """The page goes: bring nothing back to it, and keep no draft."""
        self.file.close()
        self._draft.close()

    @property
    def _has_something_to_lose(self) -> bool:
        """A new routine to which nothing was done is no loss."""
        self._page.text.take_in()
        if self._page.text.is_unread:
            return True
        return not self._bench.is_saved and (
            bool(self._bench.draft.items) or self._bench.undo_stack.canUndo()
        )

    def _take_up(self, opened: Opened) -> None:
        left = opened.left
        assert left is not None
        self._bench.edit(_("what was not saved the last time"), lambda _draft: left)

    def _discard(self, go_on: Callable[[], object]) -> None:
        self._bench.mark_saved(self._bench.draft.text)
        go_on()

    def _on_saved(self, path: Path) -> None:
        self._of_file.withdraw()
        self._of_draft.withdraw()
        self._of_copy.withdraw()
        self.saved.emit(path)

    def _on_asked(self) -> None:
        self._is_asking = False

    def _on_differs(self, theirs: OnDisk) -> None:
        dialog = VersionsDialog(
            self._page.theme,
            self._bench.draft.text,
            theirs,
            self._page.window(),
            can_save=not self._bench.problems,
        )
        dialog.mine_kept.connect(lambda: self.file.keep_mine(theirs))
        dialog.theirs_taken.connect(lambda: self.file.take(theirs))
        dialog.both_kept.connect(self.file.keep_both)
        dialog.rejected.connect(self.file.think_again)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_draft_failed(self, error: UserError) -> None:
        words = _("While it is not saved, a crash would lose it: {reason}")
        self._of_draft.tell(words.format(reason=error))
