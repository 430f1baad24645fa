"""The fields of what is chosen, below each other. Each is made when it is first needed, and stays."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.choice_row import MenuRow, SegmentsRow
from stretchtimer.gui.editor.inspector.dose_lines import dose_lines
from stretchtimer.gui.editor.inspector.line import Choice, Line, Number, YesNo
from stretchtimer.gui.editor.inspector.number_row import NumberRow
from stretchtimer.gui.editor.inspector.other_lines import round_lines, routine_lines
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.step_lines import step_lines
from stretchtimer.gui.editor.inspector.subjects import Subjects
from stretchtimer.gui.editor.inspector.switch_row import SwitchRow
from stretchtimer.gui.editor.inspector.words_row import WordsRow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label


class Form(QWidget):
    """Of several subjects it has the fields that they share."""

    def __init__(self, theme: Theme, subjects: Subjects) -> None:
        super().__init__()
        self._theme, self._subjects = theme, subjects
        self._lines = (*routine_lines(), *round_lines(), *dose_lines(), *step_lines())
        self._rows: dict[int, Row] = {}
        self._nothing = Label(theme, "", TYPE.body, "text_2", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._nothing)

    @property
    def rows(self) -> dict[str, Row]:
        """Those that are shown, by their labels, in order."""
        shown = sorted(number for number, row in self._rows.items() if not row.isHidden())
        return {self._lines[number].label: self._rows[number] for number in shown}

    def show_chosen(self) -> None:
        """Others are chosen: nothing that was typed for the ones before stays."""
        self._subjects.part()
        self._show()
        for row in self.rows.values():
            row.leave()

    def refresh(self) -> None:
        """The draft is another: show what it says."""
        self._show()

    def _show(self) -> None:
        subjects = self._subjects.all
        wanted = [n for n, line in enumerate(self._lines) if all(map(line.fits, subjects))]
        for number in wanted:
            if number not in self._rows:
                self._add(number)
        for number, row in self._rows.items():
            row.setVisible(number in wanted)
            if number in wanted:
                row.put()
        self._nothing.put("" if wanted else self._why_nothing())
        self._nothing.setVisible(not wanted)

    def _why_nothing(self) -> str:
        if len(self._subjects.all) > 1:
            return _("What is chosen has no fields in common.")
        return _("This exercise is not in the library.")

    def _add(self, number: int) -> None:
        row = _row(self._theme, self._lines[number], self._subjects)
        behind = sum(1 for other in self._rows if other < number)
        self._rows[number] = row
        self._column.insertWidget(behind, row)
        self._bring_into_tab_order()

    def _bring_into_tab_order(self) -> None:
        rows = [self._rows[number] for number in sorted(self._rows)]
        for before, after in pairwise(rows):
            QWidget.setTabOrder(before, after)


def _row(theme: Theme, line: Line[Any], subjects: Subjects) -> Row:
    control = line.control
    if isinstance(control, Number):
        return NumberRow(theme, line, subjects)
    if isinstance(control, Choice):
        return (MenuRow if control.drops_down else SegmentsRow)(theme, line, subjects)
    if isinstance(control, YesNo):
        return SwitchRow(theme, line, subjects)
    return WordsRow(theme, line, subjects)
