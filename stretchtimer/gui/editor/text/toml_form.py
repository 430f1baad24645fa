"""A routine as the very file it is saved as."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from stretchtimer.errors import FileProblems
from stretchtimer.gui.editor.text.form import Understood, Written
from stretchtimer.gui.editor.text.toml_colours import TomlColours
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.retyping import retyped
from stretchtimer.routine.editing.rows import lines_of_rows
from stretchtimer.routine.editing.splicing import plain_text


class TomlForm:
    """Every draft can be written so, with whatever problems it has."""

    is_code = True

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def write(self, draft: RoutineDraft) -> Written:
        return Written(plain_text(draft.text), lines_of_rows(draft.head, draft.items))

    def read(self, draft: RoutineDraft, text: str) -> Understood:
        try:
            typed = retyped(draft, text, self._bench.exercises)
        except FileProblems as found:
            return Understood(None, problems=found.problems)
        return Understood(typed, lines_of_rows(typed.head, typed.items))

    def highlight(self, theme: Theme, document: QTextDocument) -> TomlColours:
        return TomlColours(theme, document)
