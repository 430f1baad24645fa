"""A place in a file, where problems are reported."""

from __future__ import annotations

from dataclasses import dataclass, field

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.document import Document
from stretchtimer.routine.limits import MAX_PROBLEMS
from stretchtimer.routine.lines import KeyPath, dotted


@dataclass(frozen=True, slots=True)
class Place:
    """A key path in a document. All places of one reading share one list of problems."""

    document: Document
    problems: list[Problem] = field(default_factory=list)
    path: KeyPath = ()

    def inside(self, *parts: str | int) -> Place:
        """The place `parts` further in."""
        return Place(self.document, self.problems, (*self.path, *parts))

    def report(self, message: str) -> None:
        """Note a problem here. Raises `FileProblems` when there are too many to be worth listing."""
        document = self.document
        if len(self.problems) == MAX_PROBLEMS - 1:
            last = Problem(document.path, 0, "", _("there are more problems than the ones listed"))
            raise FileProblems((*self.problems, last))
        line = document.line_of(self.path)
        self.problems.append(Problem(document.path, line, dotted(self.path), message))

    def raise_if_any(self) -> None:
        """Raise `FileProblems` with everything reported so far, in order of lines, if there is anything."""
        if self.problems:
            raise FileProblems(tuple(sorted(self.problems, key=lambda problem: problem.line)))
