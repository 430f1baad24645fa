"""What files would bring, told before any of it is there: each thing can be left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.sentences import in_sentence, listed, sentence
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import Problem
from stretchtimer.exchange.journal_json import JournalFile
from stretchtimer.exchange.reading.past import PastSessions
from stretchtimer.exchange.reading.plan import Coming, Plan
from stretchtimer.gui.exchange.choice_row import ChoiceRow, Mark
from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.roomy_dialog import RoomyDialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.words import about_text, kind_text
from stretchtimer.routine.lengths import routine_ms
from stretchtimer.routine.model import Routine

WIDTH = 560
MOST_ROWS = 12  # of exercises out of one file; more of them are one row
MOST_SAID = 8  # of what was not understood of one file

Thing = Coming | JournalFile | PastSessions


class ImportDialog(RoomyDialog):
    """`wanted` carries the Plan of what is ticked; nothing is written before."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, plan: Plan, parent: QWidget) -> None:
        super().__init__(theme, _("Bring in files"), parent)
        self._plan = plan
        self.rows: dict[ChoiceRow, tuple[Thing, ...]] = {}
        self._brings = bool(plan.new or plan.for_journal)
        self._put_intro()
        for file in _files(plan):
            self._put_file(file)
        cancel = Button(theme, _("Cancel") if self._brings else _("Close"), Kind.SECONDARY, key="cancel")
        cancel.clicked.connect(self.reject)
        self.bring = Button(theme, _("Bring in"), Kind.PRIMARY, icon="import")
        self.bring.clicked.connect(self._on_bring)
        self.bring.setVisible(self._brings)
        self.add_foot(cancel, self.bring)
        self.fit(WIDTH)
        (self.bring if self._brings else cancel).setFocus()

    @property
    def ticked(self) -> tuple[Thing, ...]:
        """What is to come."""
        return tuple(one for row, ones in self.rows.items() if row.isChecked() for one in ones)

    def _put_intro(self) -> None:
        words = _("Nothing is there yet. Leave out what you do not want.")
        if not self._brings:
            words = _("There is nothing in it that could come.")
            if self._plan.coming:
                words = _("All of it is there already.")
        self.put(Label(self.theme, words, TYPE.body, "text_2", wraps=True))

    def _put_file(self, file: Path) -> None:
        theme = self.theme
        self.put(Space.XS, flowing(theme, file.name, TYPE.subhead))
        coming = [one for one in self._plan.coming if one.source == file]
        needed = _needed(coming)
        for ones in _rows([one for one in coming if one.is_new and one not in needed]):
            self._put_row(_title(ones), _words(ones, coming), tuple(ones))
        for found in self._plan.for_journal:
            if found.path == file:
                title = _("Journal") if isinstance(found, JournalFile) else _("What was done with it")
                self._put_row(title, _journal_words(found), (found,))
        there = [one for one in coming if not one.is_new]
        if there:
            names = _listed([one.thing.name for one in there])
            self.put(
                flowing(theme, _("Already there: {names}").format(names=names), TYPE.secondary, "text_2")
            )
        self._put_said(_about(self._plan.problems, file), "danger")
        self._put_said(_about(self._plan.remarks, file), "caution")

    def _put_row(self, title: str, words: str, ones: tuple[Thing, ...]) -> None:
        row = ChoiceRow(self.theme, title, words, Mark.SQUARE)
        row.setChecked(True)
        row.toggled.connect(self._on_toggled)
        self.rows[row] = ones
        self.put(row)

    def _put_said(self, problems: Sequence[Problem], tone: str) -> None:
        for problem in problems[:MOST_SAID]:
            words = problem.message
            if problem.line:
                words = _("Line {line}: {message}").format(line=problem.line, message=words)
            self.put(flowing(self.theme, sentence(words), TYPE.secondary, tone))
        if len(problems) > MOST_SAID:
            more = len(problems) - MOST_SAID
            words = ngettext("And {count} more.", "And {count} more.", more).format(count=more)
            self.put(Label(self.theme, words, TYPE.secondary, tone))

    def _on_toggled(self) -> None:
        self.bring.setEnabled(bool(self.ticked))

    def _on_bring(self) -> None:
        wanted = self._plan.only(self.ticked)
        self.accept()
        self.wanted.emit(wanted)


def _files(plan: Plan) -> list[Path]:
    """Every file that there is something to say of."""
    journals = [found.path for found in plan.for_journal]
    said = [problem.path for problem in (*plan.problems, *plan.remarks)]
    return list(dict.fromkeys([*(one.source for one in plan.coming), *journals, *said]))


def _about(problems: Sequence[Problem], file: Path) -> list[Problem]:
    return [problem for problem in problems if problem.path == file]


def _needed(coming: Sequence[Coming]) -> list[Coming]:
    """The exercises that come with a routine out of the same file: they are no choice of their own."""
    routines = [one.thing for one in coming if one.is_new and isinstance(one.thing, Routine)]
    used = {step.exercise.id for routine in routines for step in routine.each_step()}
    return [one for one in coming if not isinstance(one.thing, Routine) and one.thing.id in used]


def _rows(coming: Sequence[Coming]) -> Iterator[list[Coming]]:
    """A row for each routine, and for each exercise; for all of them together where there are many."""
    exercises = [one for one in coming if not isinstance(one.thing, Routine)]
    yield from ([one] for one in coming if isinstance(one.thing, Routine))
    if len(exercises) > MOST_ROWS:
        yield exercises
    else:
        yield from ([one] for one in exercises)


def _title(ones: Sequence[Coming]) -> str:
    if len(ones) > 1:
        return ngettext("{count} exercise", "{count} exercises", len(ones)).format(count=len(ones))
    return ones[0].thing.name


def _words(ones: Sequence[Coming], coming: Sequence[Coming]) -> str:
    """What it is; of a routine, with the exercises that come along."""
    first = ones[0].thing
    if len(ones) > 1:
        return _listed([one.thing.name for one in ones])
    if not isinstance(first, Routine):
        return _("Exercise: {kind}").format(kind=in_sentence(kind_text(first.kind)))
    steps = sum(1 for _step in first.each_step())
    words = ngettext("Routine: {n} step, {length}", "Routine: {n} steps, {length}", steps)
    told = words.format(n=steps, length=about_text(routine_ms(first)))
    used = {step.exercise.id for step in first.each_step()}
    along = [one.thing.name for one in _needed(coming) if one.is_new and one.thing.id in used]
    if not along:
        return told
    return _("{told}. Brings along: {names}").format(told=told, names=_listed(along))


def _journal_words(found: JournalFile | PastSessions) -> str:
    words = found.held_words if isinstance(found, JournalFile) else found.words
    return _("{what}. What is in your journal stays.").format(what=words)


def _listed(names: Sequence[str]) -> str:
    shown = listed(names[:MOST_ROWS])
    return f"{shown} …" if len(names) > MOST_ROWS else shown
