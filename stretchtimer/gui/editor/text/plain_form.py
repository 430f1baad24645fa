"""A routine as the plain text that people send each other."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from stretchtimer.gui.editor.text.form import Understood, Written
from stretchtimer.gui.editor.text.plain_colours import PlainColours
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.rows import rows_of
from stretchtimer.routine.sharing.reading import read_known
from stretchtimer.routine.sharing.retelling import Teller, retold


class PlainForm:
    """Comments and pictures of the file do not show in it; they stay with their steps."""

    is_code = False

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._teller = Teller(bench.exercises)

    def write(self, draft: RoutineDraft) -> Written:
        told = self._ready_teller().tell(draft)
        return Written(told.text, told.lines)

    def read(self, draft: RoutineDraft, text: str) -> Understood:
        read = read_known(self._ready_teller().names, text, draft.path)
        if read.routine is None or read.problems:
            return Understood(None, problems=read.problems, remarks=read.remarks)
        typed = retold(draft, read.routine, self._bench.exercises)
        lines = {row.key: range(at, at + 1) for row, at in zip(rows_of(typed.items), read.lines, strict=True)}
        return Understood(typed, lines, remarks=read.remarks)

    def highlight(self, theme: Theme, document: QTextDocument) -> PlainColours:
        return PlainColours(theme, document)

    def _ready_teller(self) -> Teller:
        """The one that knows the library as it was last read."""
        if self._teller.names.exercises is not self._bench.exercises:
            self._teller = Teller(self._bench.exercises)
        return self._teller
