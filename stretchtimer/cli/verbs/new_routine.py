"""`new`: a routine made of the plain text that people share."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.routine.document import read_text
from stretchtimer.routine.editing.opening import new_draft
from stretchtimer.routine.limits import MAX_FILE_BYTES
from stretchtimer.routine.sharing.reading import read_shared
from stretchtimer.routine.shelf.saving import NOT_THERE

INPUT = "-"
NOT_ALL_TAKEN = 1


def arguments(parser: ArgumentParser) -> None:
    """Where the text is, what the routine is to be called, and where it goes."""
    text = _("the file with the text; without it, or with -, what is typed")
    parser.add_argument("--text", metavar="FILE", default=INPUT, help=text)
    parser.add_argument("--name", metavar="NAME", default="", help=_("what to call it"))
    out = _("the file to write, which must not be there yet; else one in your own folder")
    parser.add_argument("out", metavar="OUT", nargs="?", type=Path, help=out)


def run(args: Namespace, desk: Desk) -> int:
    """Make the routine and say where it is; what was not understood is said line by line. 1 if a line was left out.

    Raises UserError if no routine comes of it, or if it cannot be written.
    """
    text = _typed() if args.text == INPUT else read_text(Path(args.text))
    library, shelf = desk.library(), desk.shelf()
    source = Path(_("line") if args.text == INPUT else args.text)
    reading = read_shared(text, library.exercises, source, args.name)
    for problem in sorted((*reading.problems, *reading.remarks), key=lambda problem: problem.line):
        remark(f"{problem.path}:{problem.line}: {problem.message}")
    if reading.routine is None:
        raise UserError(_("No routine was made of it."))
    path = args.out or shelf.new_path(reading.routine.name, library.routines)
    shelf.save(path, new_draft(reading.routine, path).content, NOT_THERE)
    count = sum(1 for _step in reading.routine.each_step())
    words = ngettext("{path}: a routine of {n} step.", "{path}: a routine of {n} steps.", count)
    say(words.format(path=path, n=count))
    return NOT_ALL_TAKEN if reading.problems else 0


def _typed() -> str:
    if sys.stdin.isatty():
        remark(_("Type the routine, a step a line. End with Ctrl+D, on Windows with Ctrl+Z and Enter."))
    return sys.stdin.read(MAX_FILE_BYTES + 1)
