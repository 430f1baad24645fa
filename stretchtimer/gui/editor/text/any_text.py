"""Text that somebody sent, in whichever way it tells of a routine."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems
from stretchtimer.routine.document import parse_document
from stretchtimer.routine.routine_file import routine_in
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.reading import Reading, read_known

_TOML = re.compile(r"^\s*\[\[\s*step\s*\]\]", re.MULTILINE)


def read_any(text: str, names: Names) -> Reading:
    """The routine in `text`, a routine file or the plain text people share. Raises nothing."""
    source = Path(_("text"))
    if not _TOML.search(text):
        return read_known(names, text, source)
    try:
        routine = routine_in(parse_document(source, text.encode()), names.exercises)
    except FileProblems as found:
        return Reading(None, found.problems, ())
    return Reading(replace(routine, id="", path=None), (), ())
