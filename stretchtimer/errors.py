"""What can go wrong that is the user's to mend. Anything else that is raised is a bug of ours."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class UserError(Exception):
    """Something the person can mend. Its text is one plain sentence, fit to be shown as it is."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file, at one place.

    `line` counts from 1; 0 means the file as a whole. `key` is the dotted key, or empty.
    """

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key or 'file'}: {self.message}"


class FileProblems(UserError):
    """A file that could not be read as what it should be, with everything found wrong in it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
