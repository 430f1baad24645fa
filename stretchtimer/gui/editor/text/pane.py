"""One form of the text, both ways: what is typed changes the routine, and what changes elsewhere shows here."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.gui.editor.text.field import TextField
from stretchtimer.gui.editor.text.form import Form, Lines, Understood
from stretchtimer.gui.editor.text.notice import Notice
from stretchtimer.gui.editor.text.problem_list import ProblemList
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space

SOON_MS = 250  # after the last key, what was typed is read
BURST_MS = 1_500  # after a pause as long, what is typed is undone by itself


class TextPane(QWidget):
    """Text that is no routine yet stays as it was typed, and the routine as it was.

    Nothing typed is taken away unasked: where the routine changes elsewhere meanwhile, the person chooses.
    `unread_changed` tells that something is typed that is not in the routine, or that there is no more.
    """

    unread_changed = Signal()

    def __init__(self, theme: Theme, bench: Workbench, form: Form, name: str) -> None:
        super().__init__()
        self._bench, self._form = bench, form
        self.field = TextField(theme, is_code=form.is_code)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(_("Ctrl Tab leaves the text, and so does Tab after Esc."))
        self.notice, self.problems = Notice(theme), ProblemList(theme)
        self._colours = form.highlight(theme, self.field.document())
        self._shown_draft = ""  # the file that the text stands for
        self._lines: Lines = {}
        self._is_unread = self._is_torn = self._is_busy = False
        self._put_aside: str | None = None
        self._burst = 0
        self._soon, self._pause = QTimer(self), QTimer(self)
        self._lay_out()
        self._connect()

    @property
    def is_unread(self) -> bool:
        """Whether something was typed that is not in the routine: it has problems, or waits for a choice."""
        return self._is_unread

    def take_in(self) -> None:
        """Read what was typed now instead of in a moment."""
        self._soon.stop()
        if not self._is_unread or self._is_torn:
            return
        understood = self._form.read(self._bench.draft, self.field.text)
        self._tell_problems(understood.problems, understood.remarks)
        if understood.draft is not None:
            self._take(understood)

    def put_text(self, text: str) -> None:
        """Let `text` stand here as if it had been typed."""
        self._show_text(text)
        self._on_typed()
        self.take_in()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_changed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.notice)
        column.addWidget(self.field, 1)
        column.addWidget(self.problems)

    def _connect(self) -> None:
        for timer, after_ms in ((self._soon, SOON_MS), (self._pause, BURST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after_ms)
        self._soon.timeout.connect(self.take_in)
        self._pause.timeout.connect(self._end_burst)
        self.field.typed.connect(self._on_typed)
        self.field.left.connect(self._on_left)
        self.field.line_entered.connect(self._on_line_entered)
        self.field.undo_wanted.connect(self._on_undo)
        self.field.redo_wanted.connect(self._on_redo)
        self.problems.chosen.connect(self.field.go_to)
        self._bench.changed.connect(self._on_changed)
        self._bench.chosen_changed.connect(self._on_chosen)

    def _take(self, understood: Understood) -> None:
        draft = understood.draft
        assert draft is not None
        self._is_busy = True
        self._bench.edit(_("typing"), lambda _before: draft, merge=f"typed {id(self)} {self._burst}")
        self._is_busy = False
        self._set_unread(False)
        self._shown_draft, self._lines = self._bench.draft.text, understood.lines
        if draft.is_rewritten:
            self._show_draft()
        self._mark()

    def _show_draft(self) -> None:
        """Write the routine as it is now, in place of what stands here."""
        self._is_torn = False
        self._set_unread(False)
        draft = self._bench.draft
        try:
            written = self._form.write(draft)
        except FileProblems as found:
            self.field.setReadOnly(True)
            self._tell_problems(tuple(_without_line(one) for one in found.problems))
            return
        self.field.setReadOnly(False)
        self._show_text(written.text)
        self._shown_draft, self._lines = draft.text, written.lines
        self._tell_problems(self._bench.problems if self._form.is_code else ())
        self._mark()

    def _show_text(self, text: str) -> None:
        self._is_busy = True
        self.field.show_text(text)
        self._is_busy = False

    def _tell_problems(self, problems: tuple[Problem, ...], remarks: tuple[Problem, ...] = ()) -> None:
        self.problems.put(problems, remarks)
        self.field.underline({one.line: one.message for one in reversed(problems) if one.line})

    def _set_unread(self, is_unread: bool) -> None:
        if is_unread != self._is_unread:
            self._is_unread = is_unread
            self.unread_changed.emit()

    def _mark(self, *, reveals: bool = False) -> None:
        lines = [line for key in self._bench.chosen for line in self._lines.get(key, ())]
        self.field.mark(lines)
        if lines and reveals:
            self.field.reveal(lines[0])

    def _on_changed(self) -> None:
        if self._is_busy:
            return
        is_other = self._bench.draft.text != self._shown_draft
        if self._is_unread:
            self._is_torn = self._is_torn or is_other
            if self._is_torn:
                self._offer_either()
        elif self.isVisible():
            if is_other:
                self._show_draft()
            elif self._form.is_code:
                self._tell_problems(self._bench.problems)

    def _offer_either(self) -> None:
        self.notice.tell(
            _("The routine was changed elsewhere while this text was not yet part of it."),
            ((_("Keep this text"), self._keep_text), (_("Show the routine"), self._show_routine)),
        )

    def _keep_text(self) -> None:
        self._is_torn = False
        self.notice.be_silent()
        self.field.setFocus()
        self.take_in()

    def _show_routine(self) -> None:
        """What was typed can be put back, until something else is typed."""
        typed = self.field.text
        self._soon.stop()
        self._show_draft()
        self._put_aside = typed
        self.notice.tell(_("What you typed was put aside."), ((_("Put it back"), self._put_back),))
        self.field.setFocus()

    def _put_back(self) -> None:
        typed, self._put_aside = self._put_aside, None
        self.notice.be_silent()
        if typed is not None:
            self.put_text(typed)
        self.field.setFocus()

    def _on_typed(self) -> None:
        self._set_unread(True)
        if self._put_aside is not None:
            self._put_aside = None
            self.notice.be_silent()
        self._soon.start()
        self._pause.start()

    def _on_left(self) -> None:
        self.take_in()
        self._end_burst()

    def _end_burst(self) -> None:
        self._burst += 1

    def _on_undo(self) -> None:
        """What is no part of the routine yet is the last thing done."""
        self.take_in()
        self._end_burst()
        if self._is_unread:
            self._show_routine()
        else:
            self._bench.undo_stack.undo()

    def _on_redo(self) -> None:
        self.take_in()
        if self._put_aside is not None:
            self._put_back()
        else:
            self._bench.undo_stack.redo()

    def _on_chosen(self) -> None:
        if not self._is_unread:
            self._mark(reveals=not self.field.hasFocus())

    def _on_line_entered(self, line: int) -> None:
        if self._is_unread or self._is_busy or not self.field.hasFocus():
            return
        for key, lines in self._lines.items():
            if line in lines and key not in self._bench.chosen:
                self._bench.choose([key])


def _without_line(problem: Problem) -> Problem:
    """The problem of a file whose lines are not those that are shown."""
    return Problem(problem.path, 0, problem.key, problem.message)
