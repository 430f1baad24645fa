"""`restore`: what a backup holds takes the place of what is there, which is put aside."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from stretchtimer.cli.asking import ask_whether
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _
from stretchtimer.exchange.restoring import restore

NOT_DONE = 1


def arguments(parser: ArgumentParser) -> None:
    """The file, and --yes."""
    parser.add_argument("file", metavar="FILE.zip", type=Path, help=_("a backup"))
    parser.add_argument("--yes", action="store_true", help=_("do not ask first"))


def run(args: Namespace, desk: Desk) -> int:
    """Ask, then bring it back; the exit code is 1 if the answer is no."""
    question = _("Put what is in {folder} aside, and bring back {file}?")
    question = question.format(folder=desk.folders.data, file=args.file.name)
    if not args.yes and not ask_whether(question):
        remark(_("Nothing was changed."))
        return NOT_DONE
    say(restore(args.file, desk.folders, datetime.now().astimezone()).words)
    return 0
