"""The lines of shared text, and how they are laid out: indents, bullets, headings that say how often."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stretchtimer.routine.sharing.tokens import TIME, plain, time_text

_BULLETS = re.compile(r"(?:(?:[-*•◦▪‣+]|\d{1,2}[.)]|\[[ xX]?\]|[☐☑])\s+)+")
_TIMES = r"(\d+)\s*(?:x|rounds?|times|sets?)(?:\s+of)?"
_HEADING = re.compile(rf"(.*?)[\s,:]*\b{_TIMES}(?:[\s,:]+rest\s+({TIME}))?\s*:?", re.IGNORECASE)
_TAB = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its number from 1, its indent, whether it has a bullet, and what stands behind that.

    `said` is the same with the spaces at its end.
    """

    number: int
    indent: int
    bulleted: bool
    words: str
    said: str

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it."""
        return not self.words


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says how many rounds to make of the lines below, and the rest between, as it is written."""

    rounds: int
    rest: str | None
    title: str


def lines_of_text(text: str) -> tuple[Line, ...]:
    """The lines of `text`."""
    return tuple(_line(number, said) for number, said in enumerate(text.split("\n"), start=1))


def heading_of(words: str) -> Heading | None:
    """What `words` say if they are a heading: "2x", "3 rounds", "Main set 2x", "2x, rest 15s"."""
    found = _HEADING.fullmatch(plain(words))
    if found is None:
        return None
    title, rounds, rest = found.groups()
    return Heading(int(rounds), None if rest is None else time_text(rest), title)


def is_below(line: Line, above: Line) -> bool:
    """Whether `line` is set in, or has a bullet that the line above it lacks."""
    return not line.is_blank and (line.indent > above.indent or (line.bulleted and not above.bulleted))


def _line(number: int, said: str) -> Line:
    said = said.removesuffix("\r")
    wide, inner = said.expandtabs(_TAB), said.lstrip()
    indent = len(wide) - len(wide.lstrip())
    bullets = _BULLETS.match(plain(inner))
    said = inner[bullets.end() :] if bullets else inner
    return Line(number, indent, bullets is not None, said.strip(), said)
