"""`backup`: journal, settings, routines, pictures and sounds in one zip file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.config.translations import _
from stretchtimer.exchange.backup import write_backup


def arguments(parser: ArgumentParser) -> None:
    """The file."""
    help_ = _("the file to write; one that is there is replaced")
    parser.add_argument("out", metavar="OUT.zip", type=Path, help=help_)


def run(args: Namespace, desk: Desk) -> int:
    """Write it, and say what it is."""
    made = write_backup(args.out, desk.folders, desk.open_journal, datetime.now().astimezone())
    say(made.words)
    return 0
