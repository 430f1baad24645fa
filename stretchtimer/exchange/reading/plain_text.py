"""Routines as plain text, workouts of intervals.icu among them, as `routine.sharing` reads them."""

from __future__ import annotations

from stretchtimer.errors import FileProblems
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.source import Source
from stretchtimer.routine.sharing.layout import lines_of_text
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.reading import read_shared
from stretchtimer.routine.sharing.tokens import tokens_of

_LOOKED_AT = 100  # lines
_WIDEST = 300  # characters of a line that is looked at
_STARTS = ("{", "[", "<")  # of other kinds


def recognises(source: Source) -> bool:
    """Whether it is text with a time, a count or a power in one of its first lines."""
    text = source.text
    if "\0" in text or text.lstrip().startswith(_STARTS):
        return False
    lines = lines_of_text("\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT]))
    return any(_says_how_much(line.words) for line in lines if len(line.words) <= _WIDEST)


def read(source: Source, names: Names) -> Brought:
    """The routine. Raises `FileProblems`, with every line that was not understood, if none comes of it."""
    reading = read_shared(source.text, names.exercises, source.path)
    if reading.routine is None:
        raise FileProblems(reading.problems)
    return Brought((reading.routine,), problems=reading.problems, remarks=reading.remarks)


def _says_how_much(words: str) -> bool:
    tokens = tokens_of(words)
    return bool(tokens.values or tokens.intensities)
