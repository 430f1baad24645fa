"""A new routine made of text that somebody sent: what is understood of it is seen while it is typed or pasted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.text.any_text import read_any
from stretchtimer.gui.editor.text.dropped import dropped_text_file, take_text
from stretchtimer.gui.editor.text.field import TextField
from stretchtimer.gui.editor.text.pane import SOON_MS
from stretchtimer.gui.editor.text.plain_colours import PlainColours
from stretchtimer.gui.editor.text.problem_list import ProblemList
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.replaceable import Replaceable
from stretchtimer.gui.library.steps import Steps
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Scroll
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine
from stretchtimer.routine.sharing.names import Names
from stretchtimer.timeline.compiling import compile_routine

WIDTH, HEIGHT = 840, 600
EXAMPLE = "Legs, before bed\n\nCalf stretch 20s each side\n2x\n  Butterfly 30s\n- Easy spin 5m 50%"


class NewFromText(Dialog):
    """`made` carries the routine. A text file can be dropped on it."""

    made = Signal(object)

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        figures: Thumbnails,
        lead_in_ms: int,
        parent: QWidget,
    ) -> None:
        """`lead_in_ms` opens the session, and counts in its length."""
        super().__init__(theme, _("New routine from text"), parent)
        self._names, self._figures, self._lead_in_ms = Names(exercises), figures, lead_in_ms
        self._pictures = SmallPictures(self)
        self._routine: Routine | None = None
        self.field = TextField(theme, is_code=False)
        self.field.setAccessibleName(_("Text of the routine"))
        self.field.setAccessibleDescription(_("Ctrl Tab leaves the text, and so does Tab after Esc."))
        self.field.setPlaceholderText(EXAMPLE)
        self.field.setUndoRedoEnabled(True)
        self.field.setAcceptDrops(False)  # a file dropped there is for this window to read
        self._colours = PlainColours(theme, self.field.document())
        self.name, self.total = Label(theme, "", TYPE.subhead), Label(theme, "", TYPE.secondary, "text_2")
        self._steps = Replaceable(QWidget())
        self.problems = ProblemList(theme)
        self.create_button = Button(theme, _("Create"), Kind.PRIMARY)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.grow(WIDTH, HEIGHT, parent)
        self._show(None, (), ())
        self.field.setFocus()

    def take_in(self) -> None:
        """Read what stands there now."""
        self._soon.stop()
        text = self.field.text
        if not text.strip():
            self._show(None, (), ())
            return
        reading = read_any(text, self._names)
        self._show(reading.routine, reading.problems, reading.remarks)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_text_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        try:
            taken = take_text(event)
        except FileProblems as error:
            self.problems.put(error.problems)
            return
        if taken is not None:
            self.field.show_text(taken[1])
            self.take_in()

    def _lay_out(self) -> None:
        theme = self.theme
        words = _(
            "A step a line: an exercise, and how long or how often. What is understood stands beside it."
        )
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        seen = QVBoxLayout()
        seen.setSpacing(Space.XXS)
        for label in (self.name, self.total):
            seen.addWidget(label)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._steps)
        rows.addStretch(1)  # a single step is no higher than one of many
        seen.addWidget(Scroll(listed), 1)
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addWidget(self.field, 1)
        both.addLayout(seen, 1)
        self.column.addLayout(both, 1)
        self.column.addWidget(self.problems)
        self.add_foot_to_cancel(self.create_button)

    def _connect(self) -> None:
        self.field.typed.connect(self._soon.start)
        self.field.left.connect(self.take_in)
        self.field.undo_wanted.connect(self.field.undo)
        self.field.redo_wanted.connect(self.field.redo)
        self.problems.chosen.connect(self.field.go_to)
        self._soon.timeout.connect(self.take_in)
        self.create_button.clicked.connect(self._on_create)

    def _show(
        self, routine: Routine | None, problems: tuple[Problem, ...], remarks: tuple[Problem, ...]
    ) -> None:
        self.problems.put(problems, remarks)
        self.field.underline({one.line: one.message for one in reversed(problems) if one.line})
        self.create_button.setEnabled(routine is not None)
        if routine == self._routine and routine is not None:
            return
        self._routine = routine
        if routine is None:
            self.name.put("")
            self.total.put(_("No step yet."))
            self._steps.put(QWidget())
            return
        facts = Facts.of(routine, compile_routine(routine, self._lead_in_ms))
        count = sum(1 for _step in routine.each_step())
        self.name.put(routine.name)
        words = ngettext("{count} step, {length}", "{count} steps, {length}", count)
        self.total.put(words.format(count=count, length=facts.total_words))
        self._steps.put(Steps(self.theme, routine, self._figures, self._pictures))

    def _on_create(self) -> None:
        self.take_in()
        if self._routine is not None:
            self.accept()
            self.made.emit(self._routine)
