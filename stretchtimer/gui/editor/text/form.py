"""What a routine can be written as, for the text beside the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from stretchtimer.errors import Problem
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing.draft import RoutineDraft

Lines = Mapping[int, range]


@dataclass(frozen=True, slots=True)
class Written:
    """A draft as text, its lines ended by LF alone; the lines, from 1, of each step and round by its key."""

    text: str
    lines: Lines


@dataclass(frozen=True, slots=True)
class Understood:
    """What came of a text: a draft, or the problems that keep it from being one. `remarks` tell what was guessed."""

    draft: RoutineDraft | None
    lines: Lines = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


class Form(Protocol):
    """One way of writing routines. `is_code` asks for letters of one width."""

    is_code: bool

    def write(self, draft: RoutineDraft) -> Written:
        """The draft in this form. Raises `FileProblems` if it has problems that this form cannot tell."""

    def read(self, draft: RoutineDraft, text: str) -> Understood:
        """`draft` after its text was changed into `text`; what is the same step keeps its key."""

    def highlight(self, theme: Theme, document: QTextDocument) -> QSyntaxHighlighter:
        """Colour the words of `document` by what they are, from now on."""
