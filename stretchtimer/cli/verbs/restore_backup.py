"""`restore`: what a backup holds takes the place of what is there, which is put aside."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from stretchtimer.cli.asking import ask_whether
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _
from stretchtimer.exchange.daily_copies import daily_copies
from stretchtimer.exchange.restoring import restore

NOT_DONE = 1


def arguments(parser: ArgumentParser) -> None:
    """The file or the day, and --yes."""
    help_ = _("a backup, or the day of one of the journal's own copies; without it, those are listed")
    parser.add_argument("file", metavar=_("FILE.zip or YYYY-MM-DD"), nargs="?", help=help_)
    parser.add_argument("--yes", action="store_true", help=_("do not ask first"))


def run(args: Namespace, desk: Desk) -> int:
    """Ask, then bring it back; the exit code is 1 if the answer is no. Without a file, tell which copies there are."""
    if args.file is None:
        return _list(desk)
    file = _file(args.file, desk)
    question = _("Put what is in {folder} aside, and bring back {file}?")
    question = question.format(folder=desk.folders.data, file=file.name)
    if not args.yes and not ask_whether(question):
        remark(_("Nothing was changed."))
        return NOT_DONE
    say(restore(file, desk.folders, datetime.now().astimezone()).words)
    return 0


def _list(desk: Desk) -> int:
    copies = daily_copies(desk.folders)
    if not copies:
        say(_("There is no copy of the journal yet; one is made every day that you stretch."))
        return 0
    say(_("The journal's own copies, in {folder}:").format(folder=desk.folders.daily))
    for copy in copies:
        say(f"  {copy.day.isoformat()}")
    return 0


def _file(named: str, desk: Desk) -> Path:
    """The file of that name; the copy of that day, if there is one."""
    of_day = {copy.day.isoformat(): copy.path for copy in daily_copies(desk.folders)}
    return of_day.get(named, Path(named))
