"""Which kinds of files are read, in the order in which they are asked, and one file read by the first that knows it."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.exchange.reading import (
    erg,
    free_exercises,
    just_another,
    liftlog,
    openhiit,
    plain_text,
    timer_machine,
    unknown,
    zwift,
)
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.reader import Reader
from stretchtimer.exchange.reading.source import Source, open_source
from stretchtimer.routine.sharing.names import Names

# What has a mark of its own comes first; text, which nearly anything is, after that; the one that knows all, last.
READERS: tuple[Reader, ...] = (
    zwift,
    erg,
    liftlog,
    just_another,
    openhiit,
    timer_machine,
    free_exercises,
    plain_text,
    unknown,
)


def read_file(path: Path, names: Names) -> Brought:
    """What the file at `path` brings. Raises `FileProblems` if that is nothing."""
    return read_source(open_source(path), names)


def read_source(source: Source, names: Names) -> Brought:
    """The same of a file that is open."""
    return next(reader for reader in READERS if reader.recognises(source)).read(source, names)
